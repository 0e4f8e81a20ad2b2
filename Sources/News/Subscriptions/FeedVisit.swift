/// What one visit to a feed left: when it was, and what came of it.
public struct FeedVisit: Hashable, Codable, Sendable {
    /// What came of a visit.
    public enum Outcome: Hashable, Codable, Sendable {
        /// The feed was read; so many of its items were new to the library, none perhaps.
        case fresh(new: Int)
        /// The server said that nothing changed since.
        case unchanged
        /// The server asked to come again later, or is not to be asked yet.
        case later
        /// The feed is gone for good (410): its subscription is paused.
        case gone
        /// Nothing could be read; the words say why, in one line.
        case failed(PlainText)
    }

    /// When it was.
    public var at: Instant
    /// What came of it.
    public var outcome: Outcome
    /// Where the feed moved to for good (301, 308), nil where it stayed: the next visit goes there.
    public var movedTo: PlainText?
    /// What is to be told besides, in one line: items that could not be read, pages whose full text was not to be had.
    public var remark: PlainText?

    /// Makes a visit.
    public init(at: Instant, outcome: Outcome, movedTo: PlainText? = nil, remark: PlainText? = nil) {
        (self.at, self.outcome, self.movedTo, self.remark) = (at, outcome, movedTo, remark)
    }

    /// Whether nothing could be had of the feed: such visits in a row are counted as `Subscription.failures`.
    public var isFailure: Bool {
        switch outcome {
        case .failed, .gone: true
        case .fresh, .unchanged, .later: false
        }
    }

    /// What came of it, in one line for lists: "3 new", "nothing new", "gone for good", or why it failed.
    public var line: PlainText {
        let said: PlainText =
            switch outcome {
            case .fresh(let new): new == 0 ? "nothing new" : "\(PlainText(String(new))) new"
            case .unchanged: "unchanged"
            case .later: "asked to come later"
            case .gone: "gone for good"
            case .failed(let why): why
            }
        let moved: PlainText = movedTo.map { "; moved to \($0)" } ?? .empty
        return remark.map { "\(said)\(moved); \($0)" } ?? "\(said)\(moved)"
    }
}
