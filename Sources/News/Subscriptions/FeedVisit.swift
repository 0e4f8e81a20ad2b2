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
    /// How many articles the library held already have another text or other facts since.
    public var changed = 0
    /// Where the feed moved to for good (301, 308), nil where it stayed: the next visit goes there.
    public var movedTo: PlainText?
    /// What is to be told besides, in one line: items that could not be read, pages whose full text was not to be had.
    public var remark: PlainText?

    /// Makes a visit.
    public init(at: Instant, outcome: Outcome, movedTo: PlainText? = nil, remark: PlainText? = nil) {
        (self.at, self.outcome, self.movedTo, self.remark) = (at, outcome, movedTo, remark)
    }

    /// Reads what was noted; an older program noted no changes.
    public init(from decoder: any Decoder) throws {
        let kept = try decoder.container(keyedBy: CodingKeys.self)
        at = try kept.decode(Instant.self, forKey: .at)
        outcome = try kept.decode(Outcome.self, forKey: .outcome)
        changed = try kept.decodeIfPresent(Int.self, forKey: .changed) ?? 0
        movedTo = try kept.decodeIfPresent(PlainText.self, forKey: .movedTo)
        remark = try kept.decodeIfPresent(PlainText.self, forKey: .remark)
    }

    /// "2 new, 1 changed", of both what there is.
    private static func words(new: Int, changed: Int) -> PlainText {
        let pieces = [new > 0 ? "\(new) new" : nil, changed > 0 ? "\(changed) changed" : nil].compactMap(\.self)
        return pieces.isEmpty ? "nothing new" : PlainText(pieces.joined(separator: ", "))
    }

    /// Whether nothing could be had of the feed: such visits in a row are counted as `Subscription.failures`.
    public var isFailure: Bool {
        switch outcome {
        case .failed, .gone: true
        case .fresh, .unchanged, .later: false
        }
    }

    /// What came of it, in one line for lists: "3 new, 1 changed", "nothing new", "gone for good", or why it failed.
    public var line: PlainText {
        let said: PlainText =
            switch outcome {
            case .fresh(let new): FeedVisit.words(new: new, changed: changed)
            case .unchanged: "unchanged"
            case .later: "asked to come later"
            case .gone: "gone for good"
            case .failed(let why): why
            }
        let moved: PlainText = movedTo.map { "; moved to \($0)" } ?? .empty
        return remark.map { "\(said)\(moved); \($0)" } ?? "\(said)\(moved)"
    }
}
