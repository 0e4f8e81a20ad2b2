import Analysis
import Drawing
import News

/// The matrix above the pairs: of each article (row) how many sentences have a match in each other (column), and the agencies it names.
struct OriginsMatrix {
    /// The names of the columns.
    private(set) var header: [FacetPiece] = []
    /// A row an article; none where there is no room for the columns.
    private(set) var rows: [[FacetPiece]] = []

    /// Lays the matrix out for a screen.
    init(_ origins: OriginsFacet, columns: Int) {
        let compared = origins.compared
        let keys = compared.comparison.keys
        header = [
            FacetPiece(
                "of the sentences of the row (the number), so many have a match in the column", at: 1, .strong,
                limit: columns - 2)
        ]
        let labels = keys.map { key in OriginsMatrix.label(of: key, compared) }
        let cells = keys.map { row in keys.map { OriginsMatrix.cell(row, $0, origins) } }
        let widest = cells.joined().map { Width.of($0.long) }.max() ?? 1
        let label = min(max(10, (labels.map { Width.of($0.string) }.max() ?? 0) + 1), columns >= 80 ? 22 : 16)
        let agency = columns >= 60 ? min(20, max(8, columns - 4 - label - keys.count * (widest + 2))) : 0
        let room = columns - 4 - label - agency - 1
        let width = min(14, room / max(1, keys.count))
        guard keys.count > 1, width >= 3 else { return }
        let isLong = width > widest
        let starts = keys.indices.map { 4 + label + $0 * width }
        let end = 4 + label + keys.count * width
        var top: [FacetPiece] = zip(keys, starts).map { key, start in
            let outlet = compared.comparison[key]?.article.outlet?.name
            let words: PlainText = width >= CountColumns.named ? outlet.map { "\(key) \($0)" } ?? "\(key)" : "\(key)"
            return FacetPiece(words, at: start, .strong, limit: width - 1)
        }
        if agency > 0 { top.append(FacetPiece("agency named", at: end, .strong, limit: columns - end - 1)) }
        rows.append(top)
        for (place, key) in keys.enumerated() {
            var row = [FacetPiece(labels[place], at: 4, limit: label - 1)]
            for (cell, start) in zip(cells[place], starts) {
                row.append(FacetPiece(PlainText(isLong ? cell.long : cell.short), at: start, limit: width - 1))
            }
            if agency > 0 {
                let named = compared.comparison[key]?.article.agencies.map(\.string) ?? []
                let words = named.isEmpty ? "none" : named.joined(separator: ", ")
                row.append(FacetPiece(PlainText(words), at: end, limit: columns - end - 1))
            }
            rows.append(row)
        }
    }

    /// "c not stated 19": letter, outlet, how many sentences.
    private static func label(of key: ArticleKey, _ compared: ComparedArticles) -> PlainText {
        let outlet = compared.comparison[key]?.article.outlet?.name ?? Words.noOutlet
        let lineage = compared.comparison.lineage.first { $0.a == key }
        return lineage.map { "\(key) \(outlet) \(String($0.of))" } ?? "\(key) \(outlet)"
    }

    private static func cell(_ row: ArticleKey, _ column: ArticleKey, _ origins: OriginsFacet) -> (
        long: String, short: String
    ) {
        guard row != column else { return (".", ".") }
        let found = origins.compared.comparison.lineage.first { $0.a == row && $0.b == column }
        if let found, found.matched > 0 {
            let long = found.label == .none ? "\(found.matched)" : "\(found.matched) of \(found.of)"
            return (long, "\(found.matched)")
        }
        let quotes = origins.quotes[[row, column].sorted()] ?? 0
        return quotes > 0 ? ("\(quotes) quote\(quotes == 1 ? "" : "s")", "-") : ("-", "-")
    }
}
