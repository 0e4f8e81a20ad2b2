import Analysis
import News

extension CompareReport {
    /// Figures of one thing, side by side.
    var figures: Report.Section {
        let untoldFigures = UntoldFigures(comparison)
        let groups = comparison.figures.map { group in
            let relation = group.verdict.relation
            let rows = group.claims.map { claim -> [ReportText] in
                var scope = ReportText(claim.scope ?? .empty, .scope)
                scope.isQuoted = true
                return [
                    ReportText(claim.figure.span.text, group.verdict == .agree ? .plain : .difference),
                    speaker(of: claim),
                    scope, place(claim.passage),
                ]
            }
            var notes: [ReportText] = []
            for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) {
                notes.append("one speaker behind several: \(speakers.short(speaker)) in \(letters(keys))")
            }
            let untold = untoldFigures.articles(without: group)
            if !untold.isEmpty { notes.append("\(letters(untold)): none found") }
            notes += judged(group.claims.map { ($0.passage, comparison.key(of: $0)) })
            return ReportTable.Group(
                heading: heading(
                    relation.sign, group.about, PlainText(group.verdict == .agree ? "equal" : relation.words)),
                isDifference: relation.isDifference, rows: rows, notes: notes)
        }
        return Report.Section(
            heading: "Figures",
            body: .table(
                ReportTable(
                    columns: ["value", "who says", "scope as written", "where"], groups: groups,
                    none: "No figures of the same thing were found in two articles.")))
    }

    /// Who says it in the line; else that the line names nobody, and who speaks beside.
    private func speaker(of claim: Claim) -> ReportText {
        if !claim.sources.isEmpty { return ReportText(unique(claim.sources.map(speakers.short)).joined(", ")) }
        guard let nearby = claim.nearby else { return ReportText("not in line", .dim) }
        return ReportText("not in line; \(speakers.short(nearby)) in the sentence beside", .dim)
    }

    /// "! fighters left: figures differ".
    func heading(_ sign: Character, _ about: PlainText, _ words: PlainText) -> ReportText {
        ReportText(sign == " " ? "\(about): \(words)" : "\(PlainText(String(sign))) \(about): \(words)", .strong)
    }

    /// What people are quoted with, side by side; what one article alone quotes comes last.
    var quotes: Report.Section {
        let several = comparison.quotes.filter { $0.verdict != .only }
        let single = comparison.quotes.filter { $0.verdict == .only }
        let groups = (several + single).map { group in
            let rows = group.versions.map { version -> [ReportText] in
                let quote = version.quote
                let words: PlainText = quote.isDirect ? "\u{201C}\(version.text)\u{201D}" : version.text
                var how = quote.cue ?? .empty
                if let agency = quote.agency { how = how.isEmpty ? "to \(agency)" : "\(how), to \(agency)" }
                return [quoted(words, version.passage.article), ReportText(how, .dim), place(version.passage)]
            }
            return ReportTable.Group(
                heading: heading(
                    group.verdict == .same ? "=" : " ", group.speaker ?? group.givenTo ?? "speaker not stated",
                    group.why.isEmpty ? CompareReport.words(group) : "worded otherwise"),
                isDifference: group.verdict == .distorted, rows: rows,
                notes: group.why.map { ReportText($0, .dim) }
                    + judged(group.versions.map { ($0.passage, comparison.key(of: $0)) }))
        }
        return Report.Section(
            heading: "Quotes",
            body: .table(
                ReportTable(columns: ["words", "how told", "where"], groups: groups, none: "No quotes were found.")))
    }

    private static func words(_ group: QuoteGroup) -> PlainText {
        switch group.verdict {
        case .same: "same words"
        case .variant: group.isPart ? "one quotes more of the same words" : "nearly the same words"
        case .told: "words also in the others"
        case .distorted: "quoted differently"
        case .only: "not found in the others"
        }
    }

    /// How the articles write names.
    var names: Report.Section {
        let groups = comparison.names.map { group in
            let rows = comparison.keys.compactMap { key -> [ReportText]? in
                guard let variants = group.variants[key], !variants.isEmpty else { return nil }
                let forms = variants.map { "\($0.text) \(PlainText(String($0.count)))" as PlainText }
                return [ReportText(letter(key), .strong), quoted(forms.joined(", "), key)]
            }
            return ReportTable.Group(
                heading: ReportText("\(group.name) (\(PlainText(group.kind.rawValue)))", .strong), rows: rows,
                notes: group.why.isEmpty ? [] : [ReportText("why: \(group.why.joined("; "))", .dim)])
        }
        return Report.Section(
            heading: "Names",
            body: .table(
                ReportTable(
                    columns: ["article", "forms, and how often"], groups: groups,
                    none: "No name was found in two articles.")))
    }

    /// What the articles call the same thing.
    var words: Report.Section {
        let groups = comparison.words.map { group in
            let rows = comparison.keys.compactMap { key -> [ReportText]? in
                guard let uses = group.used[key], !uses.isEmpty else { return nil }
                let forms = uses.map { use -> PlainText in
                    let quoted = use.quoted == 0 ? "" : " (\(use.quoted) quoted)"
                    return PlainText("\(use.text) \(use.count)\(quoted)")
                }
                return [
                    ReportText(letter(key), .strong), quoted(forms.joined(", "), key),
                    ReportText(labels(uses.flatMap(\.passages)), .dim),
                ]
            }
            return ReportTable.Group(heading: ReportText(group.concept, .strong), rows: rows)
        }
        return Report.Section(
            heading: "Words",
            body: .table(
                ReportTable(
                    columns: ["article", "words, and how often", "where"], groups: groups,
                    none: "Nothing was found that two articles name by different words.")))
    }

    /// Who is cited, by whom, how often and for what.
    var sources: Report.Section {
        let groups = comparison.sources.map { source in
            let count = source.citations.count
            let often = count > 0 ? ", cited \(count == 1 ? "once" : "\(count) times")" : ""
            let rows = source.citations.map { citation -> [ReportText] in
                let words: PlainText = citation.isQuoted ? "\u{201C}\(citation.words)\u{201D}" : citation.words
                return [
                    quoted(words, citation.passage.article), ReportText(citation.cue ?? "credit", .dim),
                    place(citation.passage),
                ]
            }
            return ReportTable.Group(
                heading: ReportText(
                    "\(source.name)\(CompareReport.kind(of: source)): in \(letters(source.articles))\(PlainText(often))",
                    .strong),
                rows: rows)
        }
        return Report.Section(
            heading: "Sources",
            body: .table(
                ReportTable(columns: ["cited for", "how told", "where"], groups: groups, none: "Nobody is cited.")))
    }

    /// What a source is, in brackets; nothing where no article tells.
    private static func kind(of source: CitedSource) -> PlainText {
        source.kind == .named ? "" : " (\(PlainText(source.kind.rawValue)))"
    }
}
