/// An address an article points to, with the words that carry it.
public struct Link: Hashable, Codable, Sendable {
    /// The address.
    public var url: PlainText
    /// The words of the link.
    public var text: PlainText

    /// Makes a link.
    public init(url: PlainText, text: PlainText) { (self.url, self.text) = (url, text) }
}
