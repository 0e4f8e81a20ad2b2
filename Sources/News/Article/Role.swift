/// What a block of an article is for.
public enum Role: String, Codable, CaseIterable, Sendable {
    /// The title of the article.
    case headline
    /// The sentence or two under the headline that sum the article up.
    case standfirst
    /// Who wrote it.
    case byline
    /// Place, and often day, from which it was filed.
    case dateline
    /// A paragraph of the story itself.
    case body
    /// A heading inside the body.
    case subheading
    /// A quotation set apart from the body.
    case quote
    /// One item of a list in the body.
    case listItem = "list_item"
    /// The words under a picture.
    case caption
    /// A box that leads to another story, or that story's teaser.
    case related
    /// Who contributed, and which agencies supplied copy.
    case credit
    /// What the page or a scraper left behind: navigation, advertising marks, comment counters.
    case boilerplate
    /// A reader's comment.
    case comment

    /// Whether sentences, figures, quotes and times are looked for in such a block.
    public var isAnalysed: Bool {
        switch self {
        case .headline, .standfirst, .body, .quote, .listItem, .related: true
        case .byline, .dateline, .subheading, .caption, .credit, .boilerplate, .comment: false
        }
    }

    /// Whether search finds words in such a block.
    public var isSearched: Bool { isAnalysed || self == .caption || self == .subheading }

    /// Whether the block tells the story itself: the paragraphs that are counted and shown as text.
    public var isNarrative: Bool { self == .body || self == .quote || self == .listItem }
}
