import Drawing
import News

/// The front page: stories, articles and kept searches, one view at a time.
public struct FrontScreen: Screen {
    /// The articles.
    var articles = ArticlesScreen(query: "")

    /// The front page of a library.
    public init() {}

    /// The scope of the view that is shown.
    public var scope: Scope { articles.scope }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] { articles.update(event) }

    /// Draws the view that is shown.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        Header("Broadsheet", views: ["Stories", "Articles", "Searches"], current: 1).draw(into: &canvas)
        articles.drawList(into: &canvas, surroundings: surroundings)
    }
}
