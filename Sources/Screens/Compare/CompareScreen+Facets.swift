import Drawing
import News

extension CompareScreen {
    /// The facet that is shown, where it is one with a table of its own.
    var pane: FacetPane? { panes[facet] }

    /// Shows another facet; its table is made when it is first shown.
    @discardableResult
    mutating func turn(to facet: Facet) -> [Effect] {
        self.facet = facet
        layOutPane()
        return versionsWanted
    }

    /// Asks for the versions of the articles where the Heads facet is shown, which lists them.
    var versionsWanted: [Effect] {
        guard facet == .heads, let compared, compared.comparison.versions == nil else { return [] }
        return [.loadVersions(ids.map(\.whole))]
    }

    /// Makes the table of a facet anew, as what it shows has become more.
    mutating func layOutAnew(_ facet: Facet) {
        guard let compared, let view = facet.view(of: compared, kept: kept) else { return }
        panes[facet]?.show(view)
    }

    /// Makes the table of the facet that is shown, where it has one, or fits it to the screen.
    mutating func layOutPane() {
        guard let compared, var pane = panes[facet] ?? facet.view(of: compared, kept: kept).map({ FacetPane($0) })
        else { return }
        pane.layOut(columns: size.columns, rows: bodyRows, hidesAlike: hidesAlike)
        panes[facet] = pane
    }

    /// Draws the rows of the facet.
    func draw(_ pane: FacetPane, into canvas: inout Canvas, rows: Range<Int>) {
        if pane.table.items.isEmpty {
            let words = hidesAlike ? "all that is shown agrees" : pane.view.nothing
            let row = rows.lowerBound + pane.table.rows.count
            if row < rows.upperBound { canvas.put(words, row: row, column: 2) }
        }
        for (row, place) in zip(rows, pane.visible) {
            let line = pane.table.rows[place]
            for piece in line.pieces {
                piece.draw(into: &canvas, row: row)
                drawMatches(in: piece.text, into: &canvas, row: row, column: piece.column)
            }
            drawTracked(pane, into: &canvas, row: row, place: place)
            let items = pane.table.items(from: place)
            for item in items {
                // Beside another the cursor stands behind the bar, and the sign of a verdict before that of the finding.
                let start = pane.table.spans[item].lowerBound
                if item == pane.selection { canvas.put(">", row: row, column: max(0, start - 1), style: .selected) }
                guard let mark = mark(of: pane.table.items[item], in: pane) else { continue }
                draw(mark, into: &canvas, row: row, column: max(1, start - 4), showsWords: items.count == 1)
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
    func view(of compared: ComparedArticles, kept: [ArticleID: [ArticleVersion]] = [:]) -> (any FacetView)? {
        switch self {
        case .text: nil
        case .figures: FiguresFacet(compared)
        case .quotes: QuotesFacet(compared)
        case .names: NamesFacet(compared)
        case .words: WordsFacet(compared)
        case .sources: SourcesFacet(compared)
        case .heads: HeadsFacet(compared, kept: kept)
        case .origins: OriginsFacet(compared)
        }
    }
}
