/// What an article is called in a list.
public struct Title: Hashable, Codable, Sendable {
    /// The headline, or the first body sentence of an article that has none.
    public var text: PlainText
    /// Whether `text` is the first body sentence, which lists mark with "(first line)".
    public var isFirstLine: Bool

    /// Makes a title.
    public init(text: PlainText, isFirstLine: Bool) { (self.text, self.isFirstLine) = (text, isFirstLine) }
}
