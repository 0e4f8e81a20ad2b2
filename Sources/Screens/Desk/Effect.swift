import News

/// Something a screen asks the runner to do; whatever comes of it arrives later as an `Arrival`.
public enum Effect: Hashable, Sendable {
    /// Load stories, newest first, from a cursor on. Answer: `.stories`.
    case loadStories(after: Cursor?)
    /// Load what the opened story line shows. Answer: `.storyOpened`.
    case openStory(StoryID)
    /// Load articles that match a query, from a cursor on. Answer: `.articles`, or `.refused`.
    case loadArticles(query: String, sort: SortOrder, after: Cursor?)
    /// Load one article whole. Answer: `.article`.
    case loadArticle(ArticleID)
    /// Make one story of two, for good. Answer: `.storiesChanged`.
    case mergeStories(StoryID, into: StoryID)
    /// Make a story of their own of some of a story's articles, for good. Answer: `.storiesChanged`.
    case splitStory([ArticleID])
    /// Call a story by a name of the reader's own, by its headline again where that is blank. Answer: `.storiesChanged`.
    case renameStory(StoryID, to: PlainText)
    /// Say why an article is in its story. Answer: `.said`.
    case explainJoining(ArticleID)
    /// Count what matches a query by the calendar. Answer: `.periods`.
    case loadPeriods(query: String, by: CalendarUnit)
    /// Compare articles, the first being the spine. Answer: `.comparison`.
    case compare([ArticleID])
    /// Lay articles on a timeline. Answer: `.timeline`.
    case layOut([ArticleID])
    /// Search as typed; `serial` comes back so that stale answers are dropped. Answer: `.found` or `.malformed`.
    case search(String, sort: SortOrder, serial: Int)
    /// Go on with the search of that serial after a cursor of its answer. Answer: `.foundFurther`.
    case searchFurther(String, sort: SortOrder, after: Cursor, serial: Int)
    /// Load the kept searches. Answer: `.keptSearches`.
    case loadKeptSearches
    /// Keep a search under a name. Answer: `.keptSearches`.
    case keepSearch(name: String, query: String)
    /// Forget a kept search. Answer: `.keptSearches`.
    case forgetSearch(name: String)
    /// Load what the reader subscribes to. Answer: `.feeds`.
    case loadFeeds
    /// Subscribe to a feed at an address, or to the one that the page there names, and visit it. Answer: `.feeds`, `.said` or `.refused`.
    case subscribe(String)
    /// End a subscription. Answer: `.feeds`.
    case unsubscribe(SubscriptionID)
    /// Call a feed by a name of the reader's own, by its own again where that is blank. Answer: `.feeds`.
    case renameFeed(SubscriptionID, to: PlainText)
    /// Put a feed into a group, into none where that is blank. Answer: `.feeds`.
    case groupFeed(SubscriptionID, PlainText)
    /// Pause a feed, or take it up again. Answer: `.feeds`.
    case pauseFeed(SubscriptionID, Bool)
    /// Visit feeds, nil for all that are not paused. Answers: `.progress`, `.feeds`, `.storiesChanged`, `.counts` and `.said`.
    case visitFeeds([SubscriptionID]?)
    /// Stop visiting feeds; what came stays.
    case stopVisiting
    /// Mark articles read or unread. Answer: `.marksChanged`.
    case setRead([ArticleID], Bool)
    /// Mark everything that matches a query read; one step for `undo`. Answer: `.marksChanged`.
    case markAllRead(query: String)
    /// Take back the last bulk change. Answer: `.marksChanged`, or `.said` where there is none.
    case undo
    /// Flag an article or take the flag off. Answer: `.marksChanged`.
    case setFlag(ArticleID, Bool)
    /// Replace the tags of an article. Answer: `.marksChanged`.
    case setTags(ArticleID, [PlainText])
    /// Remember how far an article was read, in blocks.
    case savePosition(ArticleID, block: Int)
    /// Load what the reader says of findings of these articles. Answer: `.verdicts`.
    case loadVerdicts(of: [ArticleID])
    /// Record what the reader says of findings, nil to take it back; one step for `undo`. Answer: `.verdicts`.
    case setVerdict(ReaderVerdict?, of: [FindingKey], words: PlainText)
    /// Look at what came into the stories of tracked figures. Answer: `.tracked`.
    case loadTracked
    /// Track a figure in the story of the first article that gives it; `looked` are the versions that were looked at. Answer: `.tracked`.
    case track(about: PlainText, given: [TrackedFigure.Given], looked: [ArticleID: Int])
    /// Stop tracking a figure. Answer: `.tracked`.
    case stopTracking(TrackedFigure)
    /// Note that the reader saw what changed in the tracked figures of a story. Answer: `.tracked`.
    case seeChanges(StoryID)
    /// Put a citation on the reader's clipboard (OSC 52); `short` tells which. Answer: `.said`.
    case cite(PlainText, short: PlainText)
    /// Load the versions of articles. Answer: `.versions`.
    case loadVersions([ArticleID])
    /// Write a comparison or a timeline into a file. Answer: `.said`, `.fileExists` or `.refused`.
    case save(SaveRequest)
    /// Put text on the reader's clipboard through the terminal (OSC 52). Answer: `.said`.
    case copy(PlainText)
    /// Open an http or https address in a browser, by argv. Answer: `.said`.
    case browse(PlainText)
    /// These articles are marked for comparing now, and no others; the desk itself carries this out.
    case setMarked([ArticleSummary])
    /// Show another screen, or go back; the desk itself carries this out.
    case go(Destination)
    /// Ask the reader for a line of text; the desk itself carries this out.
    case ask(Question)
    /// Tell something in the message line; the desk itself carries this out.
    case say(PlainText)
    /// Draw everything anew.
    case redraw
    /// Stop the program until the shell continues it.
    case suspend
    /// Leave.
    case quit
}
