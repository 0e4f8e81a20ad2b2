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
        /// Somebody or something named of which no article tells what it is.
        case named
        /// Somebody without a name ("a senior official"): one entry a place, never joined with another.
        case unnamed
    }

    /// The name.
    public var name: PlainText
    /// What sort of source it is.
    public var kind: Kind
    /// The articles that cite it, in order.
    public var articles: [ArticleKey]
    /// Every place where it is cited, by article and in reading order.
    public var citations: [Citation]
    /// What the articles call a person beside the name ("SDF spokesman"), each once, in order of first use.
    public var titles: [PlainText]

    /// Makes a cited source.
    public init(
        name: PlainText, kind: Kind, articles: [ArticleKey], citations: [Citation] = [], titles: [PlainText] = []
    ) {
        (self.name, self.kind, self.articles) = (name, kind, articles)
        (self.citations, self.titles) = (citations, titles)
    }
}
