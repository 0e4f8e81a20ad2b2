import Analysis
import Drawing
import News

/// Outlets side by side: their sentences in rows, and their figures in a table.
public struct CompareScreen: Screen {
    /// What the pane shows.
    enum Facet: String, CaseIterable, Sendable {
        /// The sentences in rows.
        case text = "Text"
        /// The figures in a table.
        case figures = "Figures"
        /// One person's words, version by version.
        case quotes = "Quotes"
        /// The forms of names.
        case names = "Names"
        /// What the articles call the same thing.
        case words = "Words"
        /// Who is cited.
        case sources = "Sources"
        /// The headlines and standfirsts.
        case heads = "Heads"
        /// Which texts share their sentences.
        case origins = "Origins"
    }

    /// The articles, in the order of their letters.
    var ids: [ArticleID]
    /// The articles of a comparison that was asked for and has not come; what is shown stays until it does.
    var coming: [ArticleID]?
    /// The article whose order the rows stand in; it is the left one.
    var spine = ArticleKey(index: 0)
    /// The list of articles to add, while one is being chosen.
    var chooser: ArticleChooser?
    /// The passage to select first.
    let place: PassagePlace?
    /// The comparison, once it came.
    var compared: ComparedArticles?
    /// What went wrong.
    var fault: PlainText?
    /// Whether the comparison was asked for.
    var hasAsked = false
    /// What is shown.
    var facet = Facet.text
    /// How many articles on the right are skipped, by `[` and `]`.
    var turned = 0
    /// The row that was selected before `[` and `]` were pressed, until another key is.
    var turnedFrom: Int?
    /// The versions of the articles, once the Heads facet was shown.
    var kept: [ArticleID: [ArticleVersion]] = [:]
    /// The article whose newest versions are to be compared as soon as they are known.
    var awaitsVersions: ArticleID?
    /// The rows of the Text facet.
    var table: CompareTable?
    /// The runs that stand open, by their first row.
    var unfolded: Set<Int> = []
    /// Whether rows that agree are hidden.
    var hidesAlike = false
    /// The selected item of the Text facet.
    var selection = 0
    /// The item the evidence is about: the selected one, but while the cursor glides the one it left.
    var rested = 0
    /// Rows of the comparison that stand whole: those the cursor rested on, until they leave the screen.
    var whole: Set<Int> = []
    /// The first item on the screen.
    var top = 0
    /// The facets with a table of their own, as far as they were shown.
    var panes: [Facet: FacetPane] = [:]
    /// The evidence of what is selected, while it is spread out.
    var why: WhyPage?
    /// What the reader recorded of the articles.
    var record = CompareRecord()
    /// The words being found.
    var sought = ""
    /// The size of the screen.
    var size = Size(columns: 80, rows: 24)

    /// Compares articles, the first being the spine; `at` is the passage to select.
    public init(ids: [ArticleID], at place: PassagePlace? = nil) { (self.ids, self.place) = (ids, place) }

    /// The scope of a comparison.
    public var scope: Scope { .compare }

    /// Nothing is typed here; the desk asks for the words to find.
    public var isTyping: Bool { false }

    /// From the evidence "back" leads to the rows.
    public var holdsBack: Bool { why != nil || chooser != nil }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size): return show(size)
        case .command(let action, let count):
            let effects = carryOut(action, count: count)
            if action != .down, action != .up { rest() }
            return effects
        case .rested: rest()
        case .arrived(.comparison(let comparison)) where comparison.articles.map(\.article.id) == coming ?? ids:
            let isOther = coming != nil
            if isOther { takeComing(comparison) } else { take(comparison) }
            rest()
            return (isOther ? [.loadVerdicts(of: ids)] : []) + versionsWanted + unreadTold
        case .arrived(.refused(let words)) where compared == nil: fault = words
        case .sought(let words):
            if chooser != nil { return chooser?.seek(words) ?? [] }
            seek(words)
            rest()
        case .arrived(.versions(let versions)): return take(versions)
        case .arrived(let arrival):
            chooser?.take(arrival)
            return takeRecord(arrival)
        case .typed, .closed: break
        }
        return []
    }

    /// Says what was too much to compare, as soon as the comparison is there.
    private var unreadTold: [Effect] {
        guard let words = compared?.comparison.unread.first else { return [] }
        return [.say("too much to compare: \(words)")]
    }

    private mutating func show(_ size: Size) -> [Effect] {
        let columns = shown.count
        self.size = size
        if shown.count != columns { rebuild(keeping: selectedRow) }
        layOutPane()
        rest()
        let rows = bodyRows
        why?.wrap(columns: size.columns - 4, rows: rows)
        chooser?.window.setPage(rows)
        guard !hasAsked else { return [] }
        hasAsked = true
        return recordWanted + [.compare(ids)]
    }

    private mutating func take(_ comparison: Comparison) {
        let isFirst = compared == nil
        let compared = ComparedArticles(comparison, spine: spine)
        (self.compared, fault) = (compared, nil)
        record.verdicts = record.verdicts.settled(in: comparison)
        panes = [:]
        layOutPane()
        rebuild(keeping: selectedRow)
        guard isFirst, let items = table?.items else { return }
        if let place, let row = row(of: place), show(row: row) { return }
        selection =
            items.firstIndex { $0.relation == .conflict } ?? items.firstIndex(where: \.isDifference)
            ?? items.firstIndex { $0.kind == .pair } ?? 0
        lookBack()
    }

    /// Brings the selection to about a third of the screen, so that one sees what stands before it.
    mutating func lookBack() {
        top = selection
        var height = 0
        while top > 0 {
            height += self.height(of: top - 1)
            guard height <= bodyRows / 3 else { break }
            top -= 1
        }
        settle()
    }

    /// The articles that stand beside each other: two at 80 columns, three at 120, four at 160; the left one is the spine.
    var shown: [ArticleKey] {
        let keys = ids.indices.map { ArticleKey(index: $0) }
        guard keys.count > 1 else { return keys }
        let others = keys.filter { $0 != spine }
        let columns = size.columns >= 160 ? 4 : size.columns >= 120 ? 3 : 2
        let count = min(columns - 1, others.count)
        return [spine] + (0..<count).map { others[(turned + $0) % others.count] }
    }

    /// The item that is selected.
    var item: CompareItem? {
        guard let items = table?.items, items.indices.contains(selection) else { return nil }
        return items[selection]
    }

    /// The item the evidence is about.
    var told: CompareItem? {
        guard let items = table?.items, items.indices.contains(rested) else { return nil }
        return items[rested]
    }

    /// Whether the cursor glides over the rows.
    public var isMoving: Bool { pane?.isMoving ?? (rested != selection) }

    /// The first row of what is selected.
    var selectedRow: Int? { item?.rows.first }

    /// Lists the rows anew and selects again what shows that row, or what stands where it stood.
    mutating func rebuild(keeping row: Int?) {
        guard let compared else { return }
        let table = CompareTable(compared, shown: shown, unfolded: unfolded, hidesAlike: hidesAlike)
        self.table = table
        if let row {
            selection =
                table.items.firstIndex { $0.kind != .pair ? $0.rows.contains(row) : $0.rows.first == row }
                ?? table.items.firstIndex { ($0.rows.last ?? 0) >= row } ?? max(0, table.items.count - 1)
        }
        settle()
    }

    /// Selects the item that shows a row, opening the run it is folded into; false where no shown article has a part in it.
    mutating func show(row: Int) -> Bool {
        guard let items = table?.items else { return false }
        guard let found = items.firstIndex(where: { $0.rows.contains(row) }) else { return false }
        if case .run(isOpen: false) = items[found].kind, let first = items[found].rows.first {
            unfolded.insert(first)
            rebuild(keeping: nil)
        }
        selection = table?.items.lastIndex { $0.rows.contains(row) } ?? found
        if !(top..<(top + bodyRows)).contains(selection) { lookBack() }
        settle()
        return true
    }

    /// The row a passage stands in.
    func row(of place: PassagePlace) -> Int? {
        guard let index = ids.firstIndex(of: place.article) else { return nil }
        let key = ArticleKey(index: index)
        return compared?.comparison.rows.firstIndex { $0.cells[key]?.contains(place.sentence) == true }
    }
}
