/// One sentence of an analysed block.
public struct Sentence: Hashable, Codable, Sendable {
    /// Its name within the article.
    public var id: SentenceID
    /// Where it stands and its words.
    public var span: Span
    /// The body paragraph it belongs to, from 1; nil outside the body.
    public var paragraph: Int?

    /// Makes a sentence.
    public init(id: SentenceID, span: Span, paragraph: Int?) {
        (self.id, self.span, self.paragraph) = (id, span, paragraph)
    }
}
