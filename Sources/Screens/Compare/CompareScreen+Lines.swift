import Analysis
import Drawing
import News

extension CompareScreen {
    /// One line of an item: what each shown article has on it.
    struct RowLine: Hashable, Sendable {
        /// The words of each shown article, nil where it has none; when stacked only one has any.
        var cells: [CompareCell.Line?]
        /// Whether a letter stands before the words: the first line of an article, when stacked.
        var isFirst = false
    }

    /// Where things stand.
    func layout(_ size: Size) -> Layout { Layout(size: size, header: 2, evidence: 2) }

    /// Where the texts stand.
    var columns: CompareColumns { CompareColumns(columns: size.columns, texts: shown.count) }

    /// The lines of an item: whole where the cursor rested on it, else folded to two around what differs.
    func lines(of item: CompareItem) -> [RowLine] {
        guard let compared else { return [] }
        let columns = columns
        let (most, isWhole) = (max(1, bodyRows - 1), isWhole(item))
        if case .run(let isOpen) = item.kind {
            let notes = runNotes(item, isOpen: isOpen, compared)
            guard columns.isStacked else { return [RowLine(cells: notes)] }
            return notes.indices.filter { notes[$0] != nil }.map { place in
                RowLine(cells: notes.indices.map { $0 == place ? notes[place] : nil }, isFirst: true)
            }
        }
        let own = isWhole ? ownWords(of: item, compared) : [:]
        let cells = shown.map { key in cell(of: key, item, compared, own: own[key] ?? [:]) }
        let texts = cells.map { cell in
            isWhole ? cell.whole(columns: columns.width, most: most) : cell.folded(columns: columns.width)
        }
        if columns.isStacked {
            return texts.enumerated().flatMap { place, lines in
                lines.enumerated().map { number, line in
                    RowLine(cells: texts.indices.map { $0 == place ? line : nil }, isFirst: number == 0)
                }
            }
        }
        let height = max(1, texts.map(\.count).max() ?? 0)
        return (0..<height).map { number in
            RowLine(cells: texts.map { $0.indices.contains(number) ? $0[number] : nil })
        }
    }

    /// The words each shown passage of a row has and the others beside it have not; none where they are the same anyway.
    private func ownWords(
        of item: CompareItem, _ compared: ComparedArticles
    ) -> [ArticleKey: [SentenceID: [Range<Int>]]] {
        guard item.kind == .pair, item.relation != .same else { return [:] }
        let texts = shown.map { key in
            passages(of: key, in: item, compared).compactMap { compared.sentence($0) }
        }
        var own: [ArticleKey: [SentenceID: [Range<Int>]]] = [:]
        for (number, key) in shown.enumerated() where !texts[number].isEmpty {
            let others = texts.indices.filter { $0 != number }.flatMap { texts[$0] }.map(\.span.text.string)
            guard !others.isEmpty else { continue }
            let mine = PlainText(texts[number].map(\.span.text.string).joined(separator: " "))
            var start = 0
            // Marks in one cell alone would say that the other has nothing of its own.
            guard let stretches = OwnWords.stretches(of: mine, beside: PlainText(others.joined(separator: " "))) else {
                return [:]
            }
            for sentence in texts[number] {
                let end = start + sentence.span.text.scalarCount
                let here = stretches.map { $0.clamped(to: start..<end) }.filter { !$0.isEmpty }
                own[key, default: [:]][sentence.id] = here.map { $0.lowerBound - start..<$0.upperBound - start }
                start = end + 1
            }
        }
        return own
    }

    private func cell(
        of key: ArticleKey, _ item: CompareItem, _ compared: ComparedArticles, own: [SentenceID: [Range<Int>]]
    ) -> CompareCell {
        guard let row = item.rows.first, compared.comparison.rows.indices.contains(row) else {
            return CompareCell(note: .empty)
        }
        let sentences = compared.comparison.rows[row].cells[key] ?? []
        if sentences.isEmpty, let elsewhere = item.elsewhere, elsewhere.article == key {
            return CompareCell(note: "(\(compared.label(elsewhere)), in another row)")
        }
        return CompareCell(
            sentences, of: key, in: compared, shown: shown, own: own, isMoved: item.moved.contains(key))
    }

    /// What each shown article tells alone in a run: "a alone: 7 sentences, lines 24-32".
    private func runNotes(_ item: CompareItem, isOpen: Bool, _ compared: ComparedArticles) -> [CompareCell.Line?] {
        shown.map { key in
            let passages = passages(of: key, in: item, compared)
            guard let first = passages.first, let last = passages.last else { return nil }
            let from = compared.sentence(first)?.span.line
            let to = compared.sentence(last)?.span.line
            let change = compared.comparison.changeWords(key).map { "\(key) \($0)" } ?? "\(key) alone"
            var words = "\(change): \(Words.count(passages.count, "sentence"))"
            let lines = from.flatMap { from in to.map { from == $0 ? ", line \(from)" : ", lines \(from)-\($0)" } }
            let room = columns.isStacked ? columns.width : columns.width + 1
            let lead = isOpen ? "" : ". . "
            // Lines that find no room whole are left out: half a number would be another line.
            if let lines, Width.of(lead + words + lines) <= room { words += lines }
            let whole = lead + words
            let cut = PlainText(Clusters.fitted(PlainText(whole), columns: room).map(\.glyph).joined())
            return CompareCell.Line(
                text: cut, looks: [CompareCell.Look(columns: 0..<Width.of(cut.string), style: .dim)])
        }
    }

    /// The sentences of an article in the rows of an item, in reading order.
    func passages(of key: ArticleKey, in item: CompareItem, _ compared: ComparedArticles) -> [Passage] {
        let rows = item.rows.filter { compared.comparison.rows.indices.contains($0) }
        let ids = rows.flatMap { compared.comparison.rows[$0].cells[key] ?? [] }.sorted()
        return ids.map { Passage(article: key, sentence: $0) }
    }
}
