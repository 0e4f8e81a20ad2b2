/// One paragraph, heading, caption or other unit of an article, with its role.
public struct Block: Hashable, Codable, Sendable {
    /// Place among the article's blocks, from 0.
    public var index: Int
    /// First physical line of a plain-text source, from 1; nil for other sources.
    public var line: Int?
    /// What the block is for.
    public var role: Role
    /// The words, cleaned, with line breaks folded to one space.
    public var text: PlainText

    /// Makes a block.
    public init(index: Int, line: Int?, role: Role, text: PlainText) {
        (self.index, self.line, self.role, self.text) = (index, line, role, text)
    }
}
