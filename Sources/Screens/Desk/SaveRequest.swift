import News

/// A comparison to be written into a file, in the form its ending names.
public struct SaveRequest: Hashable, Sendable {
    /// The articles, the first being the spine; versions by their own ids.
    public var articles: [ArticleID]
    /// The name as typed; relative to the folder the program was started in, `~/` to the reader's home.
    public var name: String
    /// Whether a file of that name may be replaced: the reader was asked.
    public var replaces: Bool

    /// Makes a request.
    public init(articles: [ArticleID], name: String = "", replaces: Bool = false) {
        (self.articles, self.name, self.replaces) = (articles, name, replaces)
    }
}
