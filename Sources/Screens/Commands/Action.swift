/// Everything the reader can be told to do, by key or, by its raw value, on the `:` line.
public enum Action: String, CaseIterable, Sendable {
    /// Move down.
    case down
    /// Move up.
    case up
    /// Move left.
    case left
    /// Move right.
    case right
    /// Move a page down.
    case pageDown = "page-down"
    /// Move a page up.
    case pageUp = "page-up"
    /// Go to the top.
    case top
    /// Go to the end.
    case end
    /// Open what is selected.
    case open
    /// Go back.
    case back
    /// Leave the program.
    case quit
    /// Cancel.
    case cancel
    /// Show the next view or facet.
    case nextView = "next-view"
    /// Show the previous view or facet.
    case previousView = "previous-view"
    /// Go to the next unread, difference or match.
    case next
    /// Go to the previous unread, difference or match.
    case previous
    /// Mark read or unread.
    case toggleRead = "toggle-read"
    /// Search the library.
    case search
    /// Find in what is open.
    case find
    /// Compare outlets.
    case compare
    /// Show the timeline.
    case timeline
    /// Flag, or take the flag off.
    case flag
    /// Set tags.
    case tag
    /// Mark all read.
    case markAllRead = "mark-all-read"
    /// Undo the last bulk change.
    case undo
    /// List the links.
    case links
    /// Open in a browser.
    case browser
    /// Copy through the terminal.
    case copy
    /// Cite through the terminal.
    case cite
    /// Say what one thinks of a finding.
    case verdict
    /// Track a figure, or stop.
    case track
    /// List what is tracked.
    case tracked
    /// Change the order.
    case sort
    /// Say why.
    case why
    /// Hide or show what agrees.
    case hideAlike = "hide-alike"
    /// Move later in time.
    case laterInTime = "later"
    /// Move earlier in time.
    case earlierInTime = "earlier"
    /// Make one story of two, or a story of its own of an article.
    case merge
    /// Give a story a name of one's own.
    case rename
    /// Show how much was published when.
    case days
    /// Look closer.
    case zoomIn = "zoom-in"
    /// Look from further away.
    case zoomOut = "zoom-out"
    /// Put the next outlet on the right.
    case nextOutlet = "next-outlet"
    /// Put the previous outlet on the right.
    case previousOutlet = "previous-outlet"
    /// Make an article the spine.
    case spine
    /// Add an article to the comparison.
    case addArticle = "add"
    /// Drop an article from the comparison.
    case dropArticle = "drop"
    /// Say which articles tell it, and in which it was not found.
    case whoTells = "who-tells"
    /// Mark for comparing.
    case mark
    /// Compare with the version before.
    case versions
    /// Save or export.
    case save
    /// Keep the search.
    case keepSearch = "keep-search"
    /// Forget a kept search.
    case forgetSearch = "forget-search"
    /// Subscribe to a feed.
    case subscribe
    /// End a subscription.
    case unsubscribe
    /// Visit the feed.
    case visit
    /// Visit all feeds.
    case visitAll = "visit-all"
    /// Pause a feed, or take it up again.
    case pause
    /// Give a command by name.
    case commandLine = "command-line"
    /// Show the keys.
    case help
    /// Draw the screen anew.
    case redraw
    /// Suspend the program.
    case suspend
}
