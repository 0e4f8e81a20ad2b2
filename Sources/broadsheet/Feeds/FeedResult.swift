import News

/// What came of visiting a feed: the visit as it was noted, and the exit code where it failed.
struct FeedResult {
    /// The subscription as it was when it was asked for.
    var subscription: Subscription
    /// The visit.
    var visit: FeedVisit
    /// The exit code of a failure, nil where all went well.
    var exitCode: Int32?
}
