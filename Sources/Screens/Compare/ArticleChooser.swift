import Drawing
import News

/// Articles to add to a comparison: the others of its stories first, then those of the library, or those that match words.
struct ArticleChooser: Sendable {
    /// The articles that are compared already.
    let taken: [ArticleID]
    /// The others of the spine's story.
    private(set) var siblings: [ArticleSummary] = []
    /// Those of the library that match the words, newest first where there are none.
    private(set) var found: [ArticleSummary] = []
    /// The words they are to match.
    private(set) var query = ""
    /// Whether the library has answered.
    private(set) var isLoaded = false
    /// Which is selected.
    var window = ListWindow()

    init(taken: [ArticleID], rows: Int) {
        self.taken = taken
        window.setPage(rows)
    }

    /// What can be chosen, in the order of the list.
    var items: [ArticleSummary] {
        let first = query.isEmpty ? siblings : []
        let known = Set(taken + first.map(\.id))
        return first.filter { !taken.contains($0.id) } + found.filter { !known.contains($0.id) }
    }

    /// The one that is selected.
    var selected: ArticleSummary? { items.indices.contains(window.selection) ? items[window.selection] : nil }

    /// Whether an article is another of the same story.
    func isSibling(_ article: ArticleSummary) -> Bool { siblings.contains { $0.id == article.id } }

    /// Looks for words in the library.
    mutating func seek(_ words: String) -> [Effect] {
        query = words
        (found, isLoaded) = ([], false)
        recount()
        return [load]
    }

    /// What asks the library.
    var load: Effect { .loadArticles(query: query, sort: query.isEmpty ? .newest : .relevance, after: nil) }

    /// Takes what concerns it.
    mutating func take(_ arrival: Arrival) {
        switch arrival {
        case .article(_, let summary, _, let siblings) where taken.contains(summary.id): self.siblings = siblings
        case .articles(let page, query, _, nil): (found, isLoaded) = (page.elements, true)
        default: return
        }
        recount()
    }

    private mutating func recount() {
        window.setCount(items.count)
        if window.selection == 0 { window.select(0) }
    }

    /// Draws the list.
    func draw(into canvas: inout Canvas, rows: Range<Int>, year: Int) {
        let all = items
        if all.isEmpty {
            canvas.put(isLoaded ? "no other article to add" : "loading..", row: rows.lowerBound, column: 2)
        }
        let shown = all[window.visible.clamped(to: all.indices)]
        let widths = ArticleLine.Widths(shown, currentYear: year, columns: canvas.columns)
        for (row, place) in zip(rows, shown.indices) {
            ArticleLine(article: all[place], isSelected: place == window.selection)
                .draw(into: &canvas, row: row, column: 0, widths: widths, currentYear: year)
        }
    }

    /// What the list holds and what the selected article is to the comparison.
    var evidence: [PlainText] {
        let what: PlainText =
            query.isEmpty
            ? "add an article: first the others of its story, then the library"
            : "add an article that matches \(PlainText(query))"
        guard let selected else { return [what] }
        return [
            what, isSibling(selected) ? "this one is of the same story" : "this one is of another story, or of none",
        ]
    }
}
