import Drawing
import News

/// An open article.
public struct ReaderScreen: Screen {
    /// The article.
    let id: ArticleID
    /// The sentence it was opened at.
    let place: SentenceID?

    /// Opens an article, at a sentence where one is named.
    public init(id: ArticleID, at place: SentenceID?) { (self.id, self.place) = (id, place) }

    /// The scope of an open article.
    public var scope: Scope { .reader }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] { [] }

    /// Draws it.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {}
}
