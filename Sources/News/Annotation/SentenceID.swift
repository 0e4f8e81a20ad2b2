/// The name of a sentence within its article: block index and ordinal, printed "3.1".
public struct SentenceID: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// Index of the block, from 0.
    public var block: Int
    /// Place within the block, from 1.
    public var ordinal: Int

    /// Makes an id.
    public init(block: Int, ordinal: Int) { (self.block, self.ordinal) = (block, ordinal) }

    /// "block.ordinal".
    public var description: String { "\(block).\(ordinal)" }

    /// Reading order.
    public static func < (left: SentenceID, right: SentenceID) -> Bool {
        (left.block, left.ordinal) < (right.block, right.ordinal)
    }
}
