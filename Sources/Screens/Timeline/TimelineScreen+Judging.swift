import Analysis
import News

extension TimelineScreen {
    /// Merges two events, the first being chosen before; among the reports of one, takes the selected one out of it.
    mutating func merge() -> [Effect] {
        if reports != nil { return part() }
        guard let timeline, let event = selectedEvent, let place = selectedPlace else {
            return [.say("a sentence that is not dated is no event")]
        }
        guard let first = merging else {
            merging = place
            return [.say("merge it with which event? go there and press the key again; Esc leaves it")]
        }
        merging = nil
        guard let one = timeline.events.first(where: { $0.reports.contains { tells($0, first) } }), one != event else {
            return [.say("the events stay as they are")]
        }
        return judge(.checked, timeline.joining(one, to: event, by: verdicts), "one event now: U parts them again")
    }

    private mutating func part() -> [Effect] {
        guard let timeline, let event = selectedEvent, let report = selectedReport else { return [] }
        let parted = timeline.parting(report, from: event, by: verdicts)
        return judge(.notTheSame, parted.map { [$0] } ?? [], "an event of its own now: U takes it back")
    }

    private func judge(_ verdict: ReaderVerdict, _ keys: [FindingKey], _ words: PlainText) -> [Effect] {
        guard !keys.isEmpty else { return [.say("nobody else tells this event")] }
        let told = keys.first.map { $0.statements.map(\.words.string).joined(separator: " / ") } ?? ""
        return [.setVerdict(verdict, of: keys, words: PlainText(told)), .say(words)]
    }

    private func tells(_ report: TimelineReport, _ place: PassagePlace) -> Bool {
        guard let timeline, timeline.articles.indices.contains(report.passage.article.index) else { return false }
        return timeline.articles[report.passage.article.index].article.id == place.article
            && report.passage.sentence == place.sentence
    }
}
