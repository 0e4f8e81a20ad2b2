import Analysis
import Drawing
import News

/// The Sources facet: who is cited by which article, how often and for what; before that, on whom several outlets' figures rest.
struct SourcesFacet: FacetView {
    /// A figure of several articles that one speaker stands behind.
    struct Support: Sendable {
        let group: Int
        let speaker: PlainText
        /// The claims of the group that name the speaker.
        let claims: [Claim]
        /// The claims in whose neighbouring sentence the speaker speaks.
        let nearby: [Claim]
    }

    /// The comparison.
    let compared: ComparedArticles
    /// What rests on one speaker.
    let supports: [Support]
    /// Where each source is cited: its citations, and the figures it stands behind in other sentences.
    let citations: [[Citation]]
    /// The labels of the figures each source stands behind, in the order of the figures.
    private let figures: [PlainText: [String]]

    /// The sources of a comparison.
    init(_ compared: ComparedArticles) {
        self.compared = compared
        var supports: [Support] = []
        var figures: [PlainText: [String]] = [:]
        var claims: [PlainText: [Claim]] = [:]
        for (place, group) in compared.comparison.figures.enumerated() {
            for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) where keys.count > 1 {
                let name = compared.speakers.short(speaker)
                supports.append(
                    Support(
                        group: place, speaker: name,
                        claims: group.claims.filter { $0.sources.contains { compared.speakers.short($0) == name } },
                        nearby: group.claims.filter {
                            $0.sources.isEmpty && $0.nearby.map { compared.speakers.short($0) } == name
                        }))
            }
            for claim in group.claims {
                for name in claim.sources.map(compared.speakers.shared) {
                    if figures[name]?.last != group.about.string {
                        figures[name, default: []].append(group.about.string)
                    }
                    claims[name, default: []].append(claim)
                }
            }
        }
        (self.supports, self.figures) = (supports, figures)
        citations = compared.comparison.sources.map { source in
            let known = Set(source.citations.map(\.passage))
            let others = (claims[compared.speakers.shared(source.name)] ?? []).filter { !known.contains($0.passage) }
            let figures = others.map {
                Citation(passage: $0.passage, words: $0.figure.span.text, cue: nil, isQuoted: false)
            }
            return (source.citations + figures).sorted {
                ($0.passage.article, $0.passage.sentence) < ($1.passage.article, $1.passage.sentence)
            }
        }
    }

    var nothing: PlainText { "nobody was found to be cited" }

    var goal: PlainText { "shared source" }

    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable {
        let sources = compared.comparison.sources
        let keys = compared.comparison.keys
        let need = sources.map { Width.of($0.name.string) }.max() ?? 0
        let stops = CountColumns(
            columns: columns, keys: keys, label: need, rest: columns >= 80 ? columns / 4 : 0,
            most: columns >= 120 ? 12 : 5)
        var table = FacetTable(hidesAlike: hidesAlike)
        table.header = [FacetPiece("who", at: 4, .strong)] + stops.header(compared)
        let isRoomy = stops.areColumns && columns - stops.end >= 16
        if isRoomy { table.header.append(FacetPiece("for what", at: stops.end, .strong)) }
        addSupports(to: &table, columns: columns)
        for (kind, heading) in SourcesFacet.headings {
            let entries = sources.indices.filter { sources[$0].kind == kind }.flatMap { place -> [FacetTable.Entry] in
                let id = FacetItem.ID(subject: place, part: 0)
                let head = entry(id, stops, columns: isRoomy ? columns : 0)
                guard unfolded.contains(id) else { return [head] }
                return [head] + citations(of: place, columns: columns)
            }
            guard !entries.isEmpty else { continue }
            table.add(heading: [[FacetPiece(heading, at: 2, .strong)]], entries)
        }
        return table
    }

    private static let headings: [(CitedSource.Kind, PlainText)] = [
        (.person, "PEOPLE"), (.organisation, "BODIES"), (.agency, "AGENCIES AND OUTLETS"),
        (.named, "OTHER NAMES"), (.unnamed, "WITHOUT A NAME"),
    ]

    private func addSupports(to table: inout FacetTable, columns: Int) {
        let entries = supports.enumerated().map { part, support in
            let lines = Wrap.lines(words(of: support), columns: max(10, columns - 5)).prefix(3)
            return FacetTable.Entry(
                item: FacetItem(
                    id: FacetItem.ID(subject: -1, part: part), passages: support.claims.map(\.passage),
                    isDifference: true),
                rows: lines.map { [FacetPiece($0.text, at: 4)] })
        }
        guard !entries.isEmpty else { return }
        table.add(heading: [[FacetPiece("ONE SPEAKER BEHIND SEVERAL", at: 2, .strong)]], entries)
    }

    /// "fighters left: Bali stands behind two of the four counts, c27 e17, and speaks in the sentence beside b19".
    func words(of support: Support) -> PlainText {
        let group = compared.comparison.figures[support.group]
        let labels = support.claims.map { compared.label($0.passage).string }
        let (own, all) = (support.claims.count, group.claims.count)
        let share =
            own < all
            ? "\(SourcesFacet.number(own)) of the \(SourcesFacet.number(all)) counts"
            : own == 2 ? "both counts" : "all \(SourcesFacet.number(own)) counts"
        var words = "\(group.about): \(support.speaker) stands behind \(share), "
        words += Listed.once(labels).joined(separator: " ")
        let beside = Listed.once(support.nearby.map { compared.label($0.passage).string })
        if !beside.isEmpty { words += ", and speaks in the sentence beside \(beside.joined(separator: " "))" }
        return PlainText(words)
    }

    /// A small number in a word, as news writes it.
    private static func number(_ count: Int) -> String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        return words.indices.contains(count) ? words[count] : String(count)
    }

    private func entry(_ id: FacetItem.ID, _ stops: CountColumns, columns: Int) -> FacetTable.Entry {
        let source = compared.comparison.sources[id.subject]
        var counts: [ArticleKey: Int] = [:]
        for citation in citations[id.subject] { counts[citation.passage.article, default: 0] += 1 }
        for key in source.articles where counts[key] == nil { counts[key] = 1 }
        var pieces = [FacetPiece(source.name, at: 4, limit: stops.label - 1)] + stops.pieces(counts)
        if columns > 0 { pieces.append(FacetPiece(purpose(of: source), at: stops.end, limit: columns - stops.end - 1)) }
        return FacetTable.Entry(
            item: FacetItem(
                id: id, passages: Dictionary(grouping: citations[id.subject].map(\.passage)) { $0.article }.firsts,
                isDifference: counts.count > 1,
                unfolds: !citations[id.subject].isEmpty), rows: [pieces])
    }

    /// What a source is cited for: the figures it stands behind, else the first words.
    func purpose(of source: CitedSource) -> PlainText {
        if let labels = figures[compared.speakers.shared(source.name)] {
            return PlainText(Listed.once(labels).joined(separator: ", "))
        }
        guard let first = source.citations.first else { return .empty }
        return SourcesFacet.words(of: first)
    }

    /// The words that make it a citation; where none do it stands in a credit line, or behind a figure.
    static func cue(of citation: Citation, by source: CitedSource) -> String {
        citation.cue?.string ?? (source.kind == .agency ? "in a credit" : "for the figure")
    }

    private static func words(of citation: Citation) -> PlainText {
        let words = citation.words.slice(0, 400)
        return citation.isQuoted ? "\"\(words)\"" : words
    }

    private func citations(of place: Int, columns: Int) -> [FacetTable.Entry] {
        citations[place].prefix(200).enumerated().map { part, citation in
            let cue = SourcesFacet.cue(of: citation, by: compared.comparison.sources[place])
            let line = "\(compared.label(citation.passage))  \(cue): \(SourcesFacet.words(of: citation))"
            let lines = Wrap.lines(PlainText(line), columns: max(10, columns - 8))
            return FacetTable.Entry(
                item: FacetItem(id: FacetItem.ID(subject: place, part: part + 1), passages: [citation.passage]),
                rows: lines.prefix(3).enumerated().map { number, line in
                    let isCut = number == 2 && lines.count > 3
                    return [FacetPiece(isCut ? "\(line.text).." : line.text, at: 6)]
                })
        }
    }
}
