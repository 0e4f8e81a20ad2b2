import Drawing
import News

/// An open article: its text with roles told apart, what is known of it, and the place kept.
public struct ReaderScreen: Screen {
    /// The most columns of text: a line longer than about seventy letters is hard to read.
    static let widest = 72

    /// The article.
    let id: ArticleID
    /// The sentence it was opened at.
    let place: SentenceID?
    /// The article, once it came.
    var annotated: AnnotatedArticle?
    /// Its line in lists, with the reader's marks.
    var summary: ArticleSummary?
    /// The other articles of its story.
    var siblings: [ArticleSummary] = []
    /// What went wrong.
    var fault: PlainText?
    /// Whether the article was asked for.
    var hasAsked = false
    /// Whether the versions of the article were asked for, to compare two of them.
    var awaitsVersions = false
    /// Whether what the page left around the story is shown.
    var unfolded = false
    /// Its text at the present width.
    var lines: [TextLine] = []
    /// The first row shown.
    var top = 0
    /// The words being found.
    var finding = Finding()
    /// The list of links, while it is open.
    var links: ListWindow?
    /// The size of the screen.
    var size = Size(columns: 80, rows: 24)

    /// Opens an article, at a sentence where one is named.
    public init(id: ArticleID, at place: SentenceID?) { (self.id, self.place) = (id, place) }

    /// The scope of an open article.
    public var scope: Scope { .reader }

    /// Nothing is typed here; the desk asks for the words to find.
    public var isTyping: Bool { false }

    /// From the list of links "back" leads to the text.
    public var holdsBack: Bool { links != nil }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size): return show(size)
        case .command(let action, let count): return carryOut(action, count: count)
        case .sought(let words):
            seek(words)
            return []
        case .arrived(let arrival): return take(arrival)
        case .closed: return annotated == nil ? [] : [.savePosition(id, block: topBlock)]
        case .typed, .rested: return []
        }
    }

    private mutating func show(_ size: Size) -> [Effect] {
        let isNarrower = size.columns != self.size.columns || lines.isEmpty
        self.size = size
        if isNarrower { lay() }
        scroll(to: top)
        let page = rows
        links?.setPage(page)
        guard !hasAsked else { return [] }
        hasAsked = true
        return [.loadArticle(id)]
    }

    private mutating func take(_ arrival: Arrival) -> [Effect] {
        switch arrival {
        case .article(let article, let summary, let block, let siblings) where article.article.id == id:
            let isFirst = annotated == nil
            (annotated, self.summary, self.siblings, fault) = (article, summary, siblings, nil)
            lay()
            guard isFirst else { return [] }
            if let sentence = place.flatMap({ article.sentence($0) }) {
                show(block: sentence.span.block, scalar: sentence.span.start, margin: 3)
            } else if let block {
                show(block: block, scalar: 0, margin: 0)
            }
            return summary.isRead ? [] : [.setRead([id], true)]
        case .marksChanged(let changed, _):
            summary = changed.first { $0.id == id } ?? summary
            siblings = siblings.map { sibling in changed.first { $0.id == sibling.id } ?? sibling }
        case .versions(let versions): return take(versions)
        case .refused(let words) where annotated == nil: fault = words
        default: break
        }
        return []
    }
}
