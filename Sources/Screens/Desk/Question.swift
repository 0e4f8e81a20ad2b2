import News

/// A line of text a screen asks the reader for; the answer goes out as an effect.
public enum Question: Hashable, Sendable {
    /// The tags of an article, those it has being typed already. Leads to `.setTags`.
    case tags(ArticleID, [PlainText])
    /// What a story is to be called, its name being typed already. Leads to `.renameStory`.
    case storyName(StoryID, PlainText)
    /// The name of the file a comparison or a timeline is written to. Leads to `.save`.
    case fileName(SaveRequest)
    /// Whether a file that is there may be replaced. Leads to `.save`, or to nothing.
    case replacing(SaveRequest)
    /// The address of a feed to subscribe to. Leads to `.subscribe`.
    case feedAddress
    /// What a feed is to be called, the reader's name for it being typed already. Leads to `.renameFeed`.
    case feedName(SubscriptionID, PlainText)
    /// The group of a feed, the one it has being typed already. Leads to `.groupFeed`.
    case feedGroup(SubscriptionID, PlainText)
    /// Whether a subscription is to end. Leads to `.unsubscribe`, or to nothing.
    case unsubscribing(SubscriptionID, PlainText)
    /// The name under which a search is kept. Leads to `.keepSearch`.
    case searchName(query: String)

    /// Whether one key answers it: y, or anything else for no.
    var isYesOrNo: Bool {
        switch self {
        case .replacing, .unsubscribing: true
        default: false
        }
    }
}
