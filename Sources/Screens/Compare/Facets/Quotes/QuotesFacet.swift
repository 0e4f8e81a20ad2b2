import Analysis
import Drawing
import News

/// The Quotes facet: by speaker, the versions several articles give of the same words side by side, what differs in [ ];
/// one below the other where the screen is narrow.
struct QuotesFacet: FacetView {
    /// The comparison.
    let compared: ComparedArticles
    /// The places of the groups in the order shown: those quoted differently first, then reworded, the same, and by one alone.
    let order: [Int]
    /// What differs between the versions of each group.
    private let differences: [WordDifference]

    /// Lines of the screen one version takes at most; the rest is told by `w`.
    private static let tallest = 6

    /// The quotes of a comparison.
    init(_ compared: ComparedArticles) {
        self.compared = compared
        let groups = compared.comparison.quotes
        differences = groups.map { WordDifference([.only, .told].contains($0.verdict) ? [] : $0.versions.map(\.text)) }
        order = QuotesFacet.order(of: groups)
    }

    /// What differs first; of what one article alone has, a speaker's words together.
    private static func order(of groups: [QuoteGroup]) -> [Int] {
        let shared = [QuoteGroup.Verdict.distorted, .variant, .same, .told].flatMap { verdict in
            groups.indices.filter { groups[$0].verdict == verdict }
        }
        var first: [PlainText: Int] = [:]
        let alone = groups.indices.filter { groups[$0].verdict == .only }
        for place in alone {
            if let name = groups[place].speaker { first[name] = first[name] ?? place }
        }
        let bySpeaker = alone.sorted { left, right in
            func key(_ place: Int) -> Int { groups[place].speaker.map { first[$0] ?? place } ?? Int.max }
            return (key(left), left) < (key(right), right)
        }
        return shared + bySpeaker
    }

    var nothing: PlainText { "no words in quotation marks were found" }

    var goal: PlainText { "difference" }

    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable {
        var table = FacetTable(hidesAlike: hidesAlike)
        let groups = compared.comparison.quotes
        let labels = groups.flatMap(\.versions).map { place(of: $0, columns: columns) }
        let wide = columns >= 120 ? 22 : columns >= 60 ? 15 : 5
        let width = min(wide, max(4, labels.map { Width.of($0.string) }.max() ?? 0))
        let start = 4 + width + 1
        let most = QuotesFacet.texts(beside: columns)
        table.header =
            most > 1
            ? [FacetPiece("who said it, version beside version; words that differ stand in [ ]", at: 2, .strong)]
            : [FacetPiece("where", at: 4, .strong, limit: width), FacetPiece("words", at: start, .strong)]
        var above: QuoteGroup?
        for subject in order {
            let group = groups[subject]
            let entries =
                most > 1 && group.versions.count > 1
                ? bands(subject, most: most, columns: columns)
                : group.versions.indices.map { part in
                    entry(subject, part, start: start, width: width, columns: columns)
                }
            let goesOn = group.verdict == .only && above?.verdict == .only && above?.speaker == group.speaker
            table.add(heading: goesOn ? [] : [QuotesFacet.heading(of: group)], entries)
            above = group
        }
        return table
    }

    /// "RAMI ABDEL RAHMAN  quoted differently".
    private static func heading(of group: QuoteGroup) -> [FacetPiece] {
        let name = PlainText(group.speaker?.string.uppercased() ?? group.givenTo?.string ?? "SPEAKER NOT NAMED")
        return [
            FacetPiece(name, at: 2, .strong),
            FacetPiece(PlainText(group.word), at: 4 + Width.of(name.string)),
        ]
    }

    private func entry(_ subject: Int, _ part: Int, start: Int, width: Int, columns: Int) -> FacetTable.Entry {
        let group = compared.comparison.quotes[subject]
        let version = group.versions[part]
        let lines = words(subject, part).whole(columns: max(10, columns - start - 1), most: QuotesFacet.tallest)
        var rows = lines.map { [FacetPiece($0.text, at: start, looks: $0.looks)] }
        if rows.isEmpty { rows = [[]] }
        let label = FacetPiece(place(of: version, columns: columns), at: 4, limit: width)
        let sign = PlainText(String(group.verdict.sign))
        rows[0].insert(label, at: 0)
        if part == 0 {
            rows[0].insert(FacetPiece(sign, at: 2, group.verdict.isDifference ? .difference : .plain), at: 0)
        }
        return FacetTable.Entry(item: item(subject, part), rows: rows)
    }

    /// One version as something that can be selected.
    func item(_ subject: Int, _ part: Int) -> FacetItem {
        let group = compared.comparison.quotes[subject]
        return FacetItem(
            id: FacetItem.ID(subject: subject, part: part), passages: [group.versions[part].passage],
            isDifference: part == 0 && group.verdict.isDifference, agrees: group.verdict == .same)
    }

    /// "b27 Al Jazeera"; the letter and the line alone where the screen is narrow or no outlet is stated.
    func place(of version: QuoteGroup.Version, columns: Int) -> PlainText {
        let label = compared.label(version.passage)
        let outlet = compared.comparison[version.passage.article]?.article.outlet?.name
        return columns >= 60 ? outlet.map { "\(label) \($0)" } ?? label : label
    }

    /// Whether a version has the very words of the first of its group.
    func isAsTheFirst(_ subject: Int, _ part: Int) -> Bool {
        let common = differences[subject].common
        guard common.indices.contains(part), let first = common.first else { return false }
        return common[part].shared == common[part].of && common[part].of == first.of
    }

    /// The words of a version, what differs in [ ], then how they are brought in.
    func words(_ subject: Int, _ part: Int) -> CompareCell {
        let group = compared.comparison.quotes[subject]
        let quote = group.versions[part].quote
        let stretches = differences[subject].stretches
        let own = stretches.indices.contains(part) ? stretches[part] : []
        let cell = CompareCell(group.versions[part].text.slice(0, 3_000), between: own)
        let mark = quote.isDirect ? "\"" : ""
        let how = QuotesFacet.how(quote)
        let text = "\(mark)\(cell.text)\(mark)" + (how.isEmpty ? "" : " (\(how))")
        let marks = cell.marks.map { one in
            CompareCell.Mark(
                scalars: one.scalars.lowerBound + mark.count..<one.scalars.upperBound + mark.count, style: one.style)
        }
        return CompareCell(text: PlainText(text), marks: marks)
    }

    /// "told AFP", "wrote"; nothing where no verb brings the words in.
    static func how(_ quote: Quote) -> String {
        let agency = quote.agency.map { " \($0)" } ?? ""
        let verb = quote.cue?.string ?? (agency.isEmpty ? "" : "told")
        return verb + agency + (quote.isDirect || verb.isEmpty ? "" : ", not in quotation marks")
    }
}
