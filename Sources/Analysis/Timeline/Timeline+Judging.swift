import News

extension Timeline {
    /// What the reader says in making two events one: the pair of their best reports, and whatever was said before to hold them apart.
    ///
    /// To be recorded as `checked`, all of it in one step.
    public func joining(_ one: TimelineEvent, to other: TimelineEvent, by verdicts: ReaderVerdicts) -> [FindingKey] {
        guard let first = best(of: one), let second = best(of: other) else { return [] }
        let apart = one.reports.flatMap { left in other.reports.compactMap { pair(left, $0) } }
        return Timeline.unique([FindingKey(.event, [first, second])] + apart.filter { verdicts[$0] == .notTheSame })
    }

    /// What the reader says in taking a report out of its event: that it and another report of it are two; nil where it is the only one.
    ///
    /// To be recorded as `notTheSame`. What was said to make others one stands: a pair it was joined by itself is used last.
    public func parting(
        _ report: TimelineReport, from event: TimelineEvent, by verdicts: ReaderVerdicts
    ) -> FindingKey? {
        let best = event.reports.indices.contains(event.best) ? [event.reports[event.best]] : []
        let others = (best + event.reports).filter { statement(of: $0) != statement(of: report) }
        let parted = others.compactMap { pair(report, $0) }
        return parted.first { verdicts[$0] != .checked } ?? parted.first
    }

    private func best(of event: TimelineEvent) -> FindingKey.Statement? {
        let report = event.reports.indices.contains(event.best) ? event.reports[event.best] : event.reports.first
        return report.flatMap(statement)
    }

    private func pair(_ one: TimelineReport, _ other: TimelineReport) -> FindingKey? {
        guard let first = statement(of: one), let second = statement(of: other) else { return nil }
        return FindingKey(.event, [first, second])
    }

    /// A report's part in what the reader says of events.
    private func statement(of report: TimelineReport) -> FindingKey.Statement? {
        let place = report.passage.article.index
        guard articles.indices.contains(place), let sentence = articles[place].sentence(report.passage.sentence) else {
            return nil
        }
        return FindingKey.Statement(
            article: articles[place].article.id.whole, words: sentence.span.text, detail: report.phrase)
    }

    private static func unique(_ keys: [FindingKey]) -> [FindingKey] {
        var seen: Set<FindingKey> = []
        return keys.filter { seen.insert($0).inserted }
    }
}
