/// A stretch of one block's text.
public struct Span: Hashable, Codable, Sendable {
    /// Index of the block.
    public var block: Int
    /// The block's physical line, if it has one.
    public var line: Int?
    /// First Unicode scalar in the block's text, from 0.
    public var start: Int
    /// One past the last scalar.
    public var end: Int
    /// The words themselves.
    public var text: PlainText

    /// Makes a span.
    public init(block: Int, line: Int?, start: Int, end: Int, text: PlainText) {
        (self.block, self.line, self.start, self.end, self.text) = (block, line, start, end, text)
    }

    /// Cuts a span out of a block, from scalar `start` up to but not including `end`.
    public init(in block: Block, start: Int, end: Int) {
        self.init(
            block: block.index, line: block.line, start: start, end: end, text: block.text.slice(start, end))
    }

    /// Whether the two share at least one scalar.
    public func overlaps(_ other: Span) -> Bool {
        block == other.block && start < other.end && other.start < end
    }
}
