import Analysis
import Drawing
import News

extension TimelineScreen {
    /// Two lines: the words that date what is selected, and why they mean that day.
    func evidence(columns: Int) -> [PlainText] {
        guard let timeline, let passage = selectedPassage else { return [] }
        guard let report = selectedReport, let event = selectedEvent else {
            return [
                PlainText("\(passage.article) names a day that cannot be told:"),
                PlainText("= not dated: \(undatedBasis(passage, in: timeline))"),
            ]
        }
        let first = line(report, in: timeline, columns: columns).text
        let days =
            event.start.day == event.end.day
            ? event.start.day.short() : "\(event.start.day.short()) to \(event.end.day.short())"
        return [first, PlainText("= \(days): \(report.basis)\(dateBasis(report, in: timeline))\(tellers(event))")]
    }

    /// The evidence as one text for the clipboard.
    var evidenceWords: PlainText? {
        guard let timeline, let report = selectedReport, let event = selectedEvent else { return nil }
        let sentence = PassageWords.sentence(report.passage, in: timeline)?.span.text ?? event.text
        let article = timeline.articles[report.passage.article.index].article
        let outlet = article.outlet?.name ?? Words.noOutlet
        return PlainText(
            "\(event.start.day.short()): \u{201C}\(sentence)\u{201D} (\(outlet), \(article.title.text); \(report.basis))"
        )
    }

    private func line(_ report: TimelineReport, in timeline: Timeline, columns: Int) -> (
        text: PlainText, mark: Range<Int>
    ) {
        let head = "\(PassageWords.reference(report.passage, in: timeline)) \""
        guard let sentence = PassageWords.sentence(report.passage, in: timeline) else { return (report.phrase, 0..<0) }
        let piece = PassageWords.excerpt(sentence, around: report.span, columns: columns - head.count - 1)
        return (
            PlainText(head + piece.text.string + "\""),
            piece.mark.lowerBound + head.count..<piece.mark.upperBound + head.count
        )
    }

    /// Gives the words that date the event their look on the first line of evidence.
    func markPhrase(into canvas: inout Canvas, row: Int?) {
        guard let row, let timeline, let report = selectedReport else { return }
        let piece = line(report, in: timeline, columns: canvas.columns - 2)
        let before = Width.of(piece.text.slice(0, piece.mark.lowerBound).string)
        let width = Width.of(piece.text.slice(piece.mark.lowerBound, piece.mark.upperBound).string)
        canvas.restyle(row: row, column: 1 + before, count: width, style: .match)
    }

    private func dateBasis(_ report: TimelineReport, in timeline: Timeline) -> String {
        guard report.basis.string.contains("20") || report.basis.string.contains("19"), report.basis != "stated in full"
        else {
            return ""
        }
        return " (date \(Words.basis(timeline.articles[report.passage.article.index].article.published)))"
    }

    private func tellers(_ event: TimelineEvent) -> String {
        guard event.outlets > 1 else { return "" }
        return event.separateTexts < event.outlets ? "; \(Words.count(event.separateTexts, "separate text"))" : ""
    }

    private func undatedBasis(_ passage: Passage, in timeline: Timeline) -> PlainText {
        let article = timeline.articles[passage.article.index]
        guard let sentence = article.sentence(passage.sentence) else { return "" }
        let time = article.times.first { $0.span.overlaps(sentence.span) && $0.earliest == nil }
        return time.map { PlainText("\"\($0.span.text)\": \($0.basis)") } ?? ""
    }
}
