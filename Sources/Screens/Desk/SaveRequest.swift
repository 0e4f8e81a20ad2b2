import Analysis
import News

/// What is to be written into a file, in the form its ending names.
public struct SaveRequest: Hashable, Sendable {
    /// What is made of the articles.
    public enum Subject: Hashable, Sendable {
        /// What lies between them, the first being the spine.
        case comparison
        /// What happened when.
        case timeline

        /// The endings of its forms, as the question names them.
        var endings: PlainText {
            switch self {
            case .comparison: ".html .md .csv .json .txt"
            case .timeline: ".html .md .ics .json .txt"
            }
        }
    }

    /// What is made of the articles.
    public var subject: Subject
    /// The articles; versions by their own ids.
    public var articles: [ArticleID]
    /// The one article whose events are to be saved, where the reader looks at these alone.
    public var only: ArticleKey?
    /// The name as typed; relative to the folder the program was started in, `~/` to the reader's home.
    public var name: String
    /// Whether a file of that name may be replaced: the reader was asked.
    public var replaces: Bool

    /// Makes a request.
    public init(
        _ subject: Subject, of articles: [ArticleID], only: ArticleKey? = nil, name: String = "", replaces: Bool = false
    ) {
        (self.subject, self.articles, self.only, self.name, self.replaces) = (subject, articles, only, name, replaces)
    }
}
