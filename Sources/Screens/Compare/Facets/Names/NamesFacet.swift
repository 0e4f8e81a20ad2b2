import Analysis
import Drawing
import News

/// The Names facet: the forms in which articles write one name, with a count an article.
///
/// Names whose forms differ come first, a line a form; then those with a form in common, then those one article alone has.
struct NamesFacet: FacetView {
    /// One form of a name, and who writes it how often.
    struct Form: Sendable {
        let text: PlainText
        var counts: [ArticleKey: Int] = [:]
        var passages: [ArticleKey: [Passage]] = [:]
    }

    /// How the articles' forms stand to each other.
    enum Standing: Sendable {
        case differ, alike, alone
    }

    /// The comparison.
    let compared: ComparedArticles
    /// The forms of each name, the most frequent first.
    let forms: [[Form]]
    /// How they stand to each other.
    let standings: [Standing]

    /// The names of a comparison.
    init(_ compared: ComparedArticles) {
        self.compared = compared
        let names = compared.comparison.names
        forms = names.map { group in
            var order: [String] = []
            var found: [String: Form] = [:]
            for key in group.variants.keys.sorted() {
                for variant in group.variants[key] ?? [] {
                    // A curly apostrophe and a straight one are typesetting, not another form.
                    let text = variant.text.string.replacing("\u{2019}", with: "'")
                    if found[text] == nil { order.append(text) }
                    found[text, default: Form(text: variant.text)].counts[key, default: 0] += variant.count
                    found[text]?.passages[key, default: []] += variant.passages
                }
            }
            let totals = order.compactMap { found[$0] }.map { (form: $0, count: $0.counts.values.reduce(0, +)) }
            return totals.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
                .map(\.element.form)
        }
        standings = names.map { group in
            let sets = group.variants.values.map { Set($0.map { NamesFacet.folded($0.text, of: group.kind) }) }
            guard let first = sets.first, sets.count > 1 else { return .alone }
            return sets.dropFirst().reduce(first) { $0.intersection($1) }.isEmpty ? .differ : .alike
        }
    }

    var nothing: PlainText { "no names were found" }

    var goal: PlainText { "difference" }

    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable {
        let names = compared.comparison.names
        let need = names.indices.flatMap { place in labels(of: place).map { Width.of($0.string) } }.max() ?? 0
        let stops = CountColumns(columns: columns, keys: compared.comparison.keys, label: need)
        var table = FacetTable(hidesAlike: hidesAlike)
        table.header = [FacetPiece("form", at: 4, .strong)] + stops.header(compared)
        for place in names.indices where standings[place] == .differ {
            let heading = "\(names[place].name.string.uppercased()) (\(names[place].kind.word))"
            let entries = forms[place].enumerated().map { part, form in
                FacetTable.Entry(
                    item: FacetItem(
                        id: FacetItem.ID(subject: place, part: part), passages: NamesFacet.firsts([form]),
                        isDifference: part == 0),
                    rows: [
                        (part == 0 ? [FacetPiece("~", at: 2, .difference)] : [])
                            + [FacetPiece(form.text, at: 4, limit: stops.label - 1)] + stops.pieces(form.counts)
                    ])
            }
            table.add(heading: [[FacetPiece(PlainText(heading), at: 2, .strong)]], entries)
        }
        for (standing, heading) in [(Standing.alike, PlainText("A FORM IN COMMON")), (.alone, "NAMED BY ONE ONLY")] {
            let entries = names.indices.filter { standings[$0] == standing }.map { place in
                entry(place, standing, stops)
            }
            guard !entries.isEmpty else { continue }
            table.add(heading: [[FacetPiece(heading, at: 2, .strong)]], entries)
        }
        return table
    }

    private func labels(of place: Int) -> [PlainText] {
        standings[place] == .differ
            ? forms[place].map(\.text)
            : [PlainText(forms[place].map(\.text.string).joined(separator: ", "))]
    }

    /// A name on one line, all its forms together.
    private func entry(_ place: Int, _ standing: Standing, _ stops: CountColumns) -> FacetTable.Entry {
        var counts: [ArticleKey: Int] = [:]
        for form in forms[place] { counts.merge(form.counts) { $0 + $1 } }
        var pieces: [FacetPiece] = standing == .alike ? [FacetPiece("=", at: 2)] : []
        pieces += labels(of: place).map { FacetPiece($0, at: 4, limit: stops.label - 1) } + stops.pieces(counts)
        return FacetTable.Entry(
            item: FacetItem(
                id: FacetItem.ID(subject: place, part: 0), passages: NamesFacet.firsts(forms[place]),
                agrees: standing == .alike),
            rows: [pieces])
    }

    /// The first sentence with one of these forms in each article.
    private static func firsts(_ forms: [Form]) -> [Passage] {
        let all = forms.flatMap { $0.passages.values.flatMap { $0 } }
        let sorted = all.sorted { ($0.article, $0.sentence) < ($1.article, $1.sentence) }
        var seen: Set<ArticleKey> = []
        return sorted.filter { seen.insert($0.article).inserted }
    }

    /// A form without its capitals, dots and signs: "U.S." is "us", "#SDF" is "sdf"; of a human being the last name.
    private static func folded(_ form: PlainText, of kind: Name.Kind) -> String {
        let meant = kind == .person ? form.string.split(separator: " ").last.map { PlainText($0) } ?? form : form
        return folded(meant)
    }

    private static func folded(_ form: PlainText) -> String {
        String(
            String.UnicodeScalarView(
                form.string.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }))
    }
}
