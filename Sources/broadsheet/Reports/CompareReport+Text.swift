import Analysis
import News

extension CompareReport {
    /// The texts, row by row in the order of the first article; sentences that one article alone tells stand together.
    var text: Report.Section {
        var found: [ReportPassages] = []
        var run: [Passage] = []
        func close() {
            guard let first = run.first else { return }
            let key = first.article
            let stands = isAlone(first) ? "alone: not found in the others" : "no close match in the others" as PlainText
            found.append(
                ReportPassages(
                    sign: " ",
                    words: "\(letter(key)) \(comparison.changeWords(key) ?? stands)",
                    why: .empty,
                    isDifference: false, passages: run.compactMap { passage([$0]) }))
            run = []
        }
        let marks = FigureMarks(comparison)
        for row in comparison.rows {
            let cells = comparison.keys.compactMap { key -> [Passage]? in
                guard let ids = row.cells[key], !ids.isEmpty else { return nil }
                return ids.map { Passage(article: key, sentence: $0) }
            }
            if cells.count == 1, row.relation == .only {
                // What another comes near is not said to stand alone.
                if run.first?.article != cells[0].first?.article
                    || run.first.map(isAlone) != cells[0].first.map(isAlone)
                {
                    close()
                }
                run += cells[0]
                continue
            }
            close()
            found.append(
                ReportPassages(
                    sign: row.sign, words: judged(row), why: row.why.joined("; "),
                    isDifference: row.isDifference, passages: cells.compactMap { passage($0, marks: marks) }))
        }
        close()
        return Report.Section(
            heading: "Text",
            notes: [
                """
                Signs: = same words, ~ reworded or partly the same, / they differ in a word, ! figures differ, \
                ^ could both hold, ? scopes differ, not compared, @ another time.
                """
            ],
            body: .passages(found, columns: comparison.keys.map { "\(letter($0)) \(outlet($0))" }))
    }

    /// Whether no sentence of another article comes near one.
    private func isAlone(_ passage: Passage) -> Bool {
        comparison.only[passage.article]?.contains(passage.sentence) == true
    }

    /// Sentences of one article that stand together.
    private func passage(_ passages: [Passage], marks: FigureMarks? = nil) -> ReportPassages.Passage? {
        let sentences = passages.compactMap { passage in comparison.sentence(passage).map { (passage, $0) } }
        guard let first = sentences.first else { return nil }
        var words = ReportText([])
        for (place, (passage, sentence)) in sentences.enumerated() {
            if place > 0 { words.add(" ") }
            for run in marks?.runs(of: sentence, passage) ?? [.init(text: sentence.span.text, look: .plain)] {
                words.add(run.text, run.look)
            }
        }
        let key = first.0.article
        (words.isQuoted, words.language) = (true, comparison[key]?.article.language)
        return ReportPassages.Passage(article: key.index, label: label(first.0), text: words)
    }
}
