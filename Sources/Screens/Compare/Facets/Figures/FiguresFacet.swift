import Analysis
import Drawing
import News

/// The Figures facet: a heading for each thing counted, under it a line for each claim, equal claims on one.
struct FiguresFacet: FacetView {
    /// One line under a heading.
    struct Line: Hashable, Sendable {
        /// The claims it shows; more than one only where they are equal.
        var claims: [Claim]
        /// The value in few words.
        var value: PlainText
        /// Who says so.
        var who: String
        /// The words of place and time.
        var scope: String
        /// The letters and lines of the sentences.
        var labels: [String]
        /// Them as they are shown: with the outlet's name where there is one.
        var places: String
    }

    /// The comparison.
    let compared: ComparedArticles
    /// The lines of each group, as the comparison orders them.
    let lines: [[Line]]

    /// The figures of a comparison.
    init(_ compared: ComparedArticles) {
        self.compared = compared
        lines = compared.comparison.figures.map { group in
            let parts = group.verdict == .agree ? [group.claims] : group.claims.map { [$0] }
            return parts.filter { !$0.isEmpty }.map { FiguresFacet.line($0, compared) }
        }
    }

    private static func line(_ claims: [Claim], _ compared: ComparedArticles) -> Line {
        let labels = Listed.once(claims.map { compared.label($0.passage).string })
        let who = Listed.once(claims.compactMap { compared.speakers.short($0.sources)?.string })
        var places = labels.joined(separator: " ")
        if labels.count == 1, let key = claims.first?.passage.article,
            let outlet = compared.comparison[key]?.article.outlet?.name
        {
            places += " \(outlet)"
        }
        return Line(
            claims: claims, value: claims.first.map { FigureWords.short(of: $0.figure) } ?? .empty,
            who: who.isEmpty ? "not in line" : who.joined(separator: "; "),
            scope: Listed.once(claims.compactMap { $0.scope?.string }).joined(separator: "; "), labels: labels,
            places: places)
    }

    var nothing: PlainText { "no figures of the same thing were found in two articles" }

    var goal: PlainText { "difference" }

    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable {
        let all = lines.joined()
        let stops = FiguresColumns(
            columns: columns, values: all.map(\.value.string), speakers: all.map(\.who), scopes: all.map(\.scope),
            places: all.filter { $0.labels.count == 1 }.map(\.places))
        var table = FacetTable(hidesAlike: hidesAlike)
        table.header = FiguresFacet.header(stops, columns: columns)
        if !compared.comparison.unread.isEmpty { table.add(note: unread(columns: columns)) }
        for (subject, group) in compared.comparison.figures.enumerated() {
            let heading = PlainText(group.about.string.uppercased())
            let entries = lines[subject].enumerated().map { part, line in
                FacetTable.Entry(
                    item: FacetItem(
                        id: FacetItem.ID(subject: subject, part: part), passages: line.claims.map(\.passage),
                        isDifference: part == 0 && group.verdict != .agree, agrees: group.verdict == .agree),
                    rows: [FiguresFacet.pieces(line, group, isFirst: part == 0, stops, columns: columns)])
            }
            table.add(heading: [[FacetPiece(heading, at: 2, .strong)]], entries)
        }
        return table
    }

    /// What was too much to compare, so that nobody takes what is listed for everything.
    private func unread(columns: Int) -> [[FacetPiece]] {
        let words = PlainText(
            "too much to compare: " + compared.comparison.unread.map(\.string).joined(separator: "; "))
        return Wrap.lines(words, columns: max(10, columns - 3)).prefix(4).map { [FacetPiece($0.text, at: 2, .warning)] }
    }

    private static func header(_ stops: FiguresColumns, columns: Int) -> [FacetPiece] {
        guard columns >= 60 else { return [FacetPiece("value, who says, where", at: stops.value - 1, .strong)] }
        let scope: PlainText = stops.place - stops.scope >= 16 ? "scope as written" : "scope"
        return [
            FacetPiece("value", at: stops.value - 1, .strong), FacetPiece("who says", at: stops.who - 1, .strong),
            FacetPiece(scope, at: stops.scope - 1, .strong, limit: stops.place - stops.scope),
            FacetPiece("where", at: stops.place, .strong),
        ]
    }

    private static func pieces(
        _ line: Line, _ group: FigureGroup, isFirst: Bool, _ stops: FiguresColumns, columns: Int
    ) -> [FacetPiece] {
        let differs = group.verdict != .agree
        var pieces: [FacetPiece] = []
        if isFirst {
            let sign = PlainText(String(group.verdict.relation.sign))
            pieces.append(FacetPiece(sign, at: 2, differs ? .difference : .plain))
        }
        let whoStyle: Style = line.claims.contains { !$0.sources.isEmpty } ? .plain : .dim
        let valueStyle: Style = differs ? .difference : .plain
        guard columns >= 60 else {
            var column = stops.value
            pieces.append(FacetPiece(line.value, at: column, valueStyle))
            column += 2 + min(Width.of(line.value.string), columns - column)
            let room = columns - column - Width.of(line.places) - 2
            if room >= 4 {
                pieces.append(FacetPiece(PlainText(line.who), at: column, whoStyle, limit: room))
                column += 2 + min(Width.of(line.who), room)
            }
            return pieces + [FacetPiece(PlainText(line.places), at: column)]
        }
        let start =
            line.labels.count == 1
            ? stops.place : max(stops.scope + 8, min(stops.place, columns - Width.of(line.places) - 1))
        return pieces + [
            FacetPiece(line.value, at: stops.value, valueStyle, limit: stops.who - stops.value - 1),
            FacetPiece(PlainText(line.who), at: stops.who, whoStyle, limit: stops.scope - stops.who - 1),
            FacetPiece(PlainText(line.places), at: start, limit: columns - start),
            FacetPiece(PlainText(line.scope), at: stops.scope, .scope, limit: start - stops.scope - 1),
        ]
    }
}
