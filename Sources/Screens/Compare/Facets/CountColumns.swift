import Analysis
import Drawing
import News

/// Where counts stand, a column an article, behind a label.
struct CountColumns {
    /// The width of the label, which begins at column 4.
    let label: Int
    /// The first column of each article's counts; empty where there are too many articles for columns.
    let starts: [Int]
    /// The width of an article's column, with the gap behind it.
    let width: Int
    /// The first column behind the last count.
    let end: Int
    private let keys: [ArticleKey]

    /// Shares out a screen: the label gets what it needs, up to a bound, and the columns what is left, so that outlets can be named.
    ///
    /// - Parameters:
    ///   - cell: the widest count.
    ///   - rest: columns to be left free at the right.
    ///   - most: the widest an article's column may be.
    init(columns: Int, keys: [ArticleKey], label need: Int, cell: Int = 2, rest: Int = 0, most: Int = 16) {
        self.keys = keys
        let room = columns - 5 - rest
        let least = max(4, cell + 1)
        let wanted = min(max(12, need + 1), max(16, columns * 3 / 5))
        let count = max(1, keys.count)
        guard room - count * least >= 12 else {
            label = min(wanted, max(8, room / 2))
            (starts, width, end) = ([], least, 4 + label)
            return
        }
        let label = min(wanted, room - count * least)
        let width = min(most, max(least, (room - label) / count))
        self.label = label
        self.width = width
        starts = (0..<keys.count).map { 4 + label + $0 * width }
        end = 4 + label + keys.count * width
    }

    /// From this width on a column bears its outlet's name; below, a letter says it better than a stump.
    static let named = 12

    /// Whether each article has a column.
    var areColumns: Bool { !starts.isEmpty }

    /// The names of the columns: letters, with the outlets where there is room.
    func header(_ compared: ComparedArticles) -> [FacetPiece] {
        zip(keys, starts).map { key, start in
            let outlet = compared.comparison[key]?.article.outlet?.name
            let words: PlainText = width >= CountColumns.named ? outlet.map { "\(key) \($0)" } ?? "\(key)" : "\(key)"
            return FacetPiece(words, at: start, .strong, limit: width - 1)
        }
    }

    /// A count an article: a number, or "-" where it is nought; in words where there are too many articles for columns.
    func pieces(_ counts: [ArticleKey: Int]) -> [FacetPiece] {
        guard areColumns else {
            let told = keys.filter { counts[$0] ?? 0 > 0 }.map { "\($0) \(counts[$0] ?? 0)" }
            return [FacetPiece(PlainText(told.joined(separator: ", ")), at: 4 + label)]
        }
        return zip(keys, starts).map { key, start in
            let count = counts[key] ?? 0
            return FacetPiece(PlainText(count > 0 ? String(count) : "-"), at: start, limit: width - 1)
        }
    }
}
