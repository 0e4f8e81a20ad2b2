import News

/// Somebody whom articles cite.
public struct CitedSource: Hashable, Sendable {
    /// What sort of source it is.
    public enum Kind: String, Sendable {
        /// A news agency.
        case agency
        /// A human being.
        case person
        /// A body.
        case organisation
    }

    /// The name.
    public var name: PlainText
    /// What sort of source it is.
    public var kind: Kind
    /// The articles that cite it, in order.
    public var articles: [ArticleKey]

    /// Makes a cited source.
    public init(name: PlainText, kind: Kind, articles: [ArticleKey]) {
        (self.name, self.kind, self.articles) = (name, kind, articles)
    }
}
