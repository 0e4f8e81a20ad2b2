/// A search the reader keeps under a name.
public struct KeptSearch: Hashable, Sendable {
    /// The name.
    public var name: PlainText
    /// The query as typed.
    public var query: String

    /// Makes a kept search.
    public init(name: PlainText, query: String) { (self.name, self.query) = (name, query) }
}
