import Analysis
import Drawing
import News

extension QuotesFacet {
    /// Lines of the screen a version takes at most where others stand beside it; the rest is told by `w`.
    private static let tallestBeside = 10

    /// How many versions stand beside each other: one below 60 columns, two at 80, three at 120, four at 160, as the texts do.
    static func texts(beside columns: Int) -> Int {
        columns >= 160 ? 4 : columns >= 120 ? 3 : columns >= 60 ? 2 : 1
    }

    /// The versions of a group side by side, those that find no room beside the first in further rows below.
    func bands(_ subject: Int, most: Int, columns: Int) -> [FacetTable.Entry] {
        let versions = compared.comparison.quotes[subject].versions.indices
        return stride(from: 0, to: versions.count, by: most).map { first in
            band(subject, Array(versions[first..<min(versions.count, first + most)]), most: most, columns: columns)
        }
    }

    /// A line of labels, each with the sign before it, and under it the words, a bar between them.
    private func band(_ subject: Int, _ parts: [Int], most: Int, columns: Int) -> FacetTable.Entry {
        let group = compared.comparison.quotes[subject]
        // As many columns as the group can fill, so that two versions share a wide screen between them.
        let texts = min(most, group.versions.count)
        let share = (columns - 4 - (texts - 1) * 4) / texts
        let starts = parts.indices.map { 4 + $0 * (share + 4) }
        let style: Style = group.verdict.isDifference ? .difference : .plain
        let cells = parts.map { words(subject, $0).whole(columns: share, most: QuotesFacet.tallestBeside) }
        var rows = Array(repeating: [FacetPiece](), count: 1 + (cells.map(\.count).max() ?? 0))
        for (place, part) in parts.enumerated() {
            let start = starts[place]
            if part > 0 {
                let isSame = isAsTheFirst(subject, part)
                let sign = PlainText(isSame ? "=" : String(group.verdict.sign))
                rows[0].append(FacetPiece(sign, at: place == 0 ? 2 : start - 3, isSame ? .plain : style))
            }
            if place > 0 { for row in rows.indices { rows[row].append(FacetPiece("|", at: start - 2, .dim)) } }
            rows[0].append(FacetPiece(label(of: group.versions[part]), at: start, .strong, limit: share))
            for (row, line) in cells[place].enumerated() {
                rows[row + 1].append(FacetPiece(line.text, at: start, looks: line.looks))
            }
        }
        // The first one's cursor stands at the edge of the screen, as everywhere.
        let edges = [0] + starts.dropFirst()
        return FacetTable.Entry(beside: parts.map { item(subject, $0) }, starts: Array(edges), rows: rows)
    }

    /// "b27 Al Jazeera", "c21 outlet not stated".
    private func label(of version: QuoteGroup.Version) -> PlainText {
        "\(compared.label(version.passage)) \(compared.outlet(version.passage.article))"
    }
}
