import Drawing
import News

/// Search as one types.
public struct SearchScreen: Screen {
    /// What is typed.
    var query: String

    /// Opens with a query typed already.
    public init(query: String) { self.query = query }

    /// The scope of search.
    public var scope: Scope { .search }

    /// Whether keys go into the line.
    public var isTyping: Bool { false }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] { [] }

    /// Draws it.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {}
}
