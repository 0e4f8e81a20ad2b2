/// An outlet gave another figure for what is tracked.
public struct FigureChange: Hashable, Codable, Sendable {
    /// How it came.
    public enum Way: String, Codable, Sendable {
        /// The article itself was changed.
        case newVersion = "new_version"
        /// A further article of the outlet, not dated earlier, says otherwise.
        case furtherArticle = "further_article"
        /// Another article of the outlet says otherwise, and the dates do not tell which is the later.
        case undatedArticle = "undated_article"
    }

    /// The outlet, nil where the article states none.
    public var outlet: PlainText?
    /// The article that gives the other figure.
    public var article: ArticleID
    /// Its version.
    public var version: Int
    /// What was given before ("about 3,000").
    public var before: PlainText
    /// What is given now ("600").
    public var after: PlainText
    /// How it came.
    public var way: Way
    /// Whether the reader has looked at it.
    public var isSeen: Bool

    /// Makes a change.
    public init(
        outlet: PlainText?, article: ArticleID, version: Int, before: PlainText, after: PlainText, way: Way,
        isSeen: Bool = false
    ) {
        (self.outlet, self.article, self.version) = (outlet, article, version)
        (self.before, self.after, self.way, self.isSeen) = (before, after, way, isSeen)
    }

    /// "VOA, fighters left: about 3,000 -> 600"; a direction only where a version or a date shows it.
    public func words(about: PlainText) -> PlainText {
        let name = outlet ?? "outlet not stated"
        return switch way {
        case .newVersion: "\(name), \(about): \(before) -> \(after)"
        case .furtherArticle: "\(name), \(about): \(before) -> \(after) in a further article"
        case .undatedArticle: "\(name), \(about): \(before) and, in another article, \(after)"
        }
    }
}
