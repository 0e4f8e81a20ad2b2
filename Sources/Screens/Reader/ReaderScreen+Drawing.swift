import Drawing
import News

extension ReaderScreen {
    /// Draws the article, or its links.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = layout(canvas.size)
        canvas.rules(layout)
        drawHeader(into: &canvas, layout: layout, year: surroundings.currentYear)
        if let links {
            drawLinks(links, into: &canvas, rows: layout.body)
        } else if annotated != nil {
            drawText(into: &canvas, rows: layout.body)
        } else {
            canvas.put(
                fault ?? "loading..", row: layout.body.lowerBound + 1, column: 2,
                style: fault == nil ? .plain : .warning)
        }
        canvas.evidence([evidence], in: layout.evidence)
        drawHints(into: &canvas, row: layout.hints, keymap: surroundings.keymap)
    }

    private func drawHeader(into canvas: inout Canvas, layout: Layout, year: Int) {
        guard let article = annotated?.article else { return Header("Article").draw(into: &canvas) }
        var outlet = article.outlet?.name ?? "outlet not stated"
        if let number = id.version { outlet = "version \(number) of \(outlet)" }
        let date = Words.date(article.published, currentYear: year)
        let reached = lines.count <= rows ? "all" : "\(percent)%"
        Header("\(outlet)  \(date) (date \(Words.basis(article.published)))", right: PlainText(reached))
            .draw(into: &canvas)
        guard layout.header.count > 1 else { return }
        var parts: [String] = []
        if !siblings.isEmpty { parts.append("also told by \(Words.count(siblings.count, "other")) (c)") }
        if !article.agencies.isEmpty {
            parts.append("agencies named: " + article.agencies.map(\.string).joined(separator: ", "))
        }
        if !article.authors.isEmpty { parts.append("by " + article.authors.map(\.string).joined(separator: ", ")) }
        if let dateline = article.dateline { parts.append("from \(dateline)") }
        canvas.put(PlainText(parts.joined(separator: "   ")), row: 1, column: 1, limit: canvas.columns - 2)
    }

    private func drawText(into canvas: inout Canvas, rows: Range<Int>) {
        let sentence = place.flatMap { annotated?.sentence($0) }?.span
        for (row, line) in zip(rows, lines.dropFirst(top)) {
            if let number = line.sourceLine, gutter > 2 {
                let words = String(number)
                canvas.put(PlainText(words), row: row, column: gutter - 1 - words.utf8.count, style: .dim)
            }
            line.draw(into: &canvas, row: row, column: gutter)
            if let sentence, sentence.block == line.block, let cells = line.columns(of: sentence.start..<sentence.end) {
                canvas.put(">", row: row, column: 0, style: .selected)
                canvas.restyle(row: row, column: gutter + cells.lowerBound, count: cells.count, style: .scope)
            }
            drawMatches(of: line, into: &canvas, row: row)
        }
    }

    private func drawMatches(of line: TextLine, into canvas: inout Canvas, row: Int) {
        guard finding.isOn, let block = line.block else { return }
        for match in finding.matches(in: block) {
            guard let cells = line.columns(of: match.scalars) else { continue }
            canvas.restyle(row: row, column: gutter + cells.lowerBound, count: cells.count, style: .match)
            let isCurrent = match == finding.match
            if isCurrent || canvas[row: row, column: 0].glyph == " " {
                canvas.put(isCurrent ? ">" : "*", row: row, column: 0, style: isCurrent ? .selected : .match)
            }
        }
    }

    private func drawLinks(_ window: ListWindow, into canvas: inout Canvas, rows: Range<Int>) {
        guard let links = annotated?.article.links else { return }
        for (row, place) in zip(rows, window.visible) {
            if place == window.selection { canvas.put(">", row: row, column: 0, style: .selected) }
            let number = canvas.put("\(place + 1) ", row: row, column: 2, style: .dim)
            let words = links[place].text.isEmpty ? "" : "\(links[place].text)  "
            canvas.put([Run(PlainText(words)), Run(links[place].url, .dim)], row: row, column: 2 + number)
        }
    }

    private var evidence: PlainText {
        if finding.isOn {
            guard let match = finding.match else { return "find \(PlainText(finding.words)): not in this article" }
            let line = annotated?.article.blocks.first { $0.index == match.block }?.line.map { ", line \($0)" } ?? ""
            let of = "\(finding.current + 1) of \(finding.matches.count)"
            return "find \(PlainText(finding.words)): \(of)\(line)   > this one   * others"
        }
        if links != nil { return "links of this article" }
        var parts: [String] = []
        if let sentence = place.flatMap({ annotated?.sentence($0) }) {
            parts.append("> opened here" + (sentence.span.line.map { ": line \($0)" } ?? ""))
        }
        if summary?.isFlagged == true { parts.append("+ flagged") }
        if let tags = summary?.tags, !tags.isEmpty {
            parts.append("tags " + tags.map(\.string).joined(separator: ", "))
        }
        if let path = address ?? annotated?.article.source.path { parts.append(path.string) }
        return PlainText(parts.joined(separator: "; "))
    }

    private func drawHints(into canvas: inout Canvas, row: Int, keymap: Keymap) {
        let hints: [Hint]
        if links != nil {
            hints = [
                Hint(.open, "browser"), Hint(.copy, "copy address"), Hint(.back, "to the text"), Hint(.help, "help"),
            ]
        } else if finding.isOn {
            hints = [
                Hint(keys: keys([.next, .previous], keymap), "next and previous match"), Hint(.find, "find"),
                Hint(.cancel, "end finding"), Hint(.help, "help"),
            ]
        } else {
            let folds = annotated?.article.blocks.contains { ArticleText.isFolded($0.role) } ?? false
            hints =
                [
                    Hint(.pageDown, "page"), Hint(.find, "find"), Hint(.compare, "compare"),
                    Hint(.timeline, "timeline"), Hint([.next, .previous], "unread"),
                ] + (folds ? [Hint(.open, unfolded ? "fold" : "unfold")] : []) + [
                    Hint(.back, "back"), Hint(.help, "help"),
                ]
        }
        Hint.draw(hints, scope: .reader, keymap: keymap, into: &canvas, row: row)
    }

    private func keys(_ actions: [Action], _ keymap: Keymap) -> PlainText {
        PlainText(actions.compactMap { keymap.label(for: $0, in: .finding) }.joined(separator: " "))
    }
}
