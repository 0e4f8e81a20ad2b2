import Drawing
import News

extension CompareScreen {
    /// The facet that is shown, where it is one with a table of its own.
    var pane: FacetPane? { panes[facet] }

    /// Shows another facet; its table is made when it is first shown.
    mutating func turn(to facet: Facet) {
        self.facet = facet
        layOutPane()
    }

    /// Makes the table of the facet that is shown, where it has one, or fits it to the screen.
    mutating func layOutPane() {
        guard let compared, var pane = panes[facet] ?? facet.view(of: compared).map({ FacetPane($0) }) else { return }
        pane.layOut(columns: size.columns, rows: bodyRows, hidesAlike: hidesAlike)
        panes[facet] = pane
    }

    /// Draws the rows of the facet.
    func draw(_ pane: FacetPane, into canvas: inout Canvas, rows: Range<Int>) {
        if pane.table.items.isEmpty {
            let words = hidesAlike ? "all that is shown agrees" : pane.view.nothing
            canvas.put(words, row: rows.lowerBound, column: 2)
        }
        for (row, place) in zip(rows, pane.visible) {
            let line = pane.table.rows[place]
            let isTop = line.item.map { pane.table.places[$0].lowerBound == place } ?? false
            if isTop, line.item == pane.selection { canvas.put(">", row: row, column: 0, style: .selected) }
            for piece in line.pieces {
                piece.draw(into: &canvas, row: row)
                drawMatches(in: piece.text, into: &canvas, row: row, column: piece.column)
            }
            drawTracked(pane, into: &canvas, row: row, place: place)
            if isTop, let item = line.item, let mark = mark(of: pane.table.items[item], in: pane) {
                draw(mark, into: &canvas, row: row, column: 1, showsWords: true)
            }
        }
    }

    /// The keys of a facet.
    func hints(of pane: FacetPane) -> [Hint] {
        guard !pane.table.items.isEmpty || hidesAlike else {
            return [Hint(.nextView, "facet"), Hint(.timeline, "timeline"), Hint(.back, "back"), Hint(.help, "help")]
        }
        var hints = [Hint([.next, .previous], pane.view.goal)]
        if pane.table.hasAlike { hints.append(Hint(.hideAlike, hidesAlike ? "show all" : "hide alike")) }
        hints += [Hint(.open, pane.openWord), Hint(.nextView, "facet"), Hint(.why, "why"), Hint(.verdict, "verdict")]
        if facet == .figures { hints.append(Hint(.track, "track")) }
        return hints + [Hint(.cite, "cite"), Hint(.find, "find"), Hint(.help, "help")]
    }

    /// Marks the words that are being found.
    func drawMatches(in text: PlainText, into canvas: inout Canvas, row: Int, column: Int) {
        guard !sought.isEmpty else { return }
        for match in WordFinder(sought).places(in: text) {
            let from = Width.of(text.slice(0, match.lowerBound).string)
            let width = Width.of(text.slice(match.lowerBound, match.upperBound).string)
            canvas.restyle(row: row, column: column + from, count: width, style: .match)
        }
    }
}

extension CompareScreen.Facet {
    /// What the facet shows; nil for the sentences in rows, which have a shape of their own.
    func view(of compared: ComparedArticles) -> (any FacetView)? {
        switch self {
        case .text: nil
        case .figures: FiguresFacet(compared)
        case .quotes: QuotesFacet(compared)
        case .names: NamesFacet(compared)
        case .words: WordsFacet(compared)
        case .sources: SourcesFacet(compared)
        case .heads: HeadsFacet(compared)
        case .origins: OriginsFacet(compared)
        }
    }
}
