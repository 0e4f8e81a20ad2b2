import Analysis
import News

extension CompareScreen {
    /// Asks for what was recorded of the articles.
    var recordWanted: [Effect] { [.loadVerdicts(of: ids), .loadTracked] }

    /// Takes what was recorded; answers with what is to be asked anew.
    mutating func takeRecord(_ arrival: Arrival) -> [Effect] {
        switch arrival {
        case .verdicts(let verdicts, let articles) where articles == ids:
            record.verdicts = compared.map { verdicts.settled(in: $0.comparison) } ?? verdicts
        case .tracked(let figures): record.tracked = figures
        case .recordChanged: return [.loadVerdicts(of: ids)]
        default: break
        }
        return []
    }

    /// Carries out a command that records or cites.
    mutating func carryOutForRecord(_ action: Action) -> [Effect] {
        switch action {
        case .verdict: judge()
        case .track: track()
        case .cite: cite()
        default: []
        }
    }

    /// The findings of the selected line; none on a folded run.
    var selectedFindings: [FindingKey] {
        if let pane { return pane.item.map { pane.view.findings(of: $0) } ?? [] }
        return item.map(findings) ?? []
    }

    /// The findings of a row of the Text facet.
    func findings(of item: CompareItem) -> [FindingKey] {
        guard let compared, let place = item.rows.first, compared.comparison.rows.indices.contains(place) else {
            return []
        }
        if case .run = item.kind { return [] }
        if let elsewhere = item.elsewhere {
            let here = passages(of: item).compactMap { compared.comparison.statement($0) }
            guard let first = here.first, let other = compared.comparison.statement(elsewhere) else { return [] }
            return [FindingKey(.row, [first, other])]
        }
        return compared.comparison.keys(ofRow: compared.comparison.rows[place].cells, shown: shown)
    }

    private func passages(of item: CompareItem) -> [Passage] {
        guard let compared, let place = item.rows.first, compared.comparison.rows.indices.contains(place) else {
            return []
        }
        return shown.flatMap { key in
            (compared.comparison.rows[place].cells[key] ?? []).map { Passage(article: key, sentence: $0) }
        }
    }

    /// The mark of a row: the verdict on it, or on the figures in it.
    func mark(of item: CompareItem) -> RecordMark? {
        guard !record.verdicts.isEmpty, let compared else { return nil }
        if let own = RecordMark(record.verdicts, of: findings(of: item)) { return own }
        if case .run = item.kind { return nil }
        let here = passages(of: item)
        let claims = here.flatMap { passage in
            compared.figures(of: passage).flatMap(\.claims).filter { $0.passage == passage }
        }
        let keys = claims.compactMap { compared.comparison.key(of: $0) }.filter {
            record.verdicts.words(of: [$0]) != nil
        }
        return RecordMark(record.verdicts, of: keys, about: keys.count == 1 ? "a figure" : "figures")
    }

    /// The mark of a line of another facet.
    func mark(of item: FacetItem, in pane: FacetPane) -> RecordMark? {
        record.verdicts.isEmpty ? nil : RecordMark(record.verdicts, of: pane.view.findings(of: item))
    }

    private mutating func judge() -> [Effect] {
        let keys = selectedFindings
        guard !keys.isEmpty else {
            return [.say("no single finding is selected: a folded run opens with Enter")]
        }
        let verdict = ReaderVerdict.next(after: record.verdicts[keys])
        for key in keys { record.verdicts[key] = verdict }
        let words = selectedPassages.compactMap { compared?.sentence($0)?.span.text.slice(0, 200).string }
        let said: PlainText =
            verdict.map { verdict in
                let next = ReaderVerdict.next(after: verdict)?.words ?? "take it back"
                return "my verdict: \(verdict.words)   once more: \(next)"
            } ?? "verdict taken back"
        return [.setVerdict(verdict, of: keys, words: PlainText(words.joined(separator: " / "))), .say(said)]
    }

    /// The group of figures that `+` is about: that of the line, or the one that differs most among the sentences of the row.
    private var selectedGroup: FigureGroup? {
        guard let compared else { return nil }
        if facet == .figures, let item = pane?.item, compared.comparison.figures.indices.contains(item.id.subject) {
            return compared.comparison.figures[item.id.subject]
        }
        return selectedPassages.flatMap { compared.figures(of: $0) }
            .max { $0.verdict.gravity < $1.verdict.gravity }
    }

    /// The tracked figure of what is selected.
    var selectedTracked: TrackedFigure? {
        guard !record.tracked.isEmpty, facet == .text || facet == .figures, let compared, let group = selectedGroup
        else { return nil }
        return record.tracked(group, in: compared.comparison)
    }

    private mutating func track() -> [Effect] {
        guard let compared else { return [] }
        guard facet == .text || facet == .figures else {
            return [.say("only figures are tracked: Tab leads to them")]
        }
        guard let group = selectedGroup else {
            return [.say("no figure that two articles give is on this line: nothing to track")]
        }
        if let figure = record.tracked(group, in: compared.comparison) {
            return [.stopTracking(figure), .say("no longer tracked: \(figure.about)")]
        }
        let figure = TrackedFigure(group, in: compared.comparison, story: StoryID(rawValue: ""))
        return [
            .track(about: figure.about, given: figure.given, looked: figure.examined),
            .say("tracked: \(figure.about)   Stories tells when an outlet changes it"),
        ]
    }

    private func cite() -> [Effect] {
        guard let compared, !selectedPassages.isEmpty else { return [.say("nothing is selected that can be cited")] }
        var keys: [ArticleKey] = []
        for passage in selectedPassages where !keys.contains(passage.article) { keys.append(passage.article) }
        let citations = keys.compactMap { key -> PassageCitation? in
            let sentences = selectedPassages.filter { $0.article == key }.map(\.sentence)
            return compared.comparison[key].map { PassageCitation($0, sentences) }
        }
        let labels = Listed.once(selectedPassages.map { compared.label($0).string })
        return [CitationEffect.of(citations, labels: labels)]
    }
}
