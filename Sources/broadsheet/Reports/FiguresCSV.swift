import Analysis
import News

/// The figures of a comparison as CSV (RFC 4180): a header, then one record a claim.
///
/// A spreadsheet takes a cell that begins with =, +, - or @ for a formula. A text that begins so is given an apostrophe in front, and so is
/// one that begins with an apostrophe: whoever takes one leading apostrophe off a text has it as written. Numbers are left alone.
struct FiguresCSV {
    /// The columns.
    ///
    /// `line` is the physical line, `sentence` the words of the sentence, `id` that of the article.
    static let columns = [
        "about", "verdict", "article", "outlet", "published", "text", "value", "low", "high", "bound", "unit", "source",
        "scope", "sentence", "line", "id",
    ]

    private let output: Output

    /// Writes to an output.
    init(_ output: Output) { self.output = output }

    /// Writes the figures of a comparison.
    func show(_ comparison: Comparison) throws {
        try record(FiguresCSV.columns)
        for group in comparison.figures {
            for claim in group.claims { try record(fields(of: claim, in: group, comparison)) }
        }
    }

    private func fields(of claim: Claim, in group: FigureGroup, _ comparison: Comparison) -> [String] {
        let article = comparison[claim.passage.article]?.article
        let sentence = comparison.sentence(claim.passage)
        let figure = claim.figure
        return [
            FiguresCSV.text(group.about), group.verdict.rawValue, claim.passage.article.description,
            FiguresCSV.text(article?.outlet?.name), article?.published.value?.description ?? "",
            FiguresCSV.text(figure.span.text), FiguresCSV.number(figure.value), FiguresCSV.number(figure.low),
            FiguresCSV.number(figure.high), figure.bound?.rawValue ?? "", FiguresCSV.text(figure.unit),
            FiguresCSV.text(claim.source), FiguresCSV.text(claim.scope), FiguresCSV.text(sentence?.span.text),
            sentence?.span.line.map { String($0) } ?? "", article?.id.rawValue ?? "",
        ]
    }

    private func record(_ fields: [String]) throws {
        try output.add(fields.map(FiguresCSV.quoted).joined(separator: ",") + "\r")
    }

    /// A text that no spreadsheet reckons with.
    static func text(_ text: PlainText?) -> String {
        guard let text, let first = text.string.unicodeScalars.first(where: { $0 != " " }) else {
            return text?.string ?? ""
        }
        return starters.contains(first) ? "'" + text.string : text.string
    }

    /// What begins a formula, also in its East Asian width, and the apostrophe itself.
    private static let starters: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "'", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}",
    ]

    private static func number(_ value: Double?) -> String {
        guard let value else { return "" }
        return Int(exactly: value).map { String($0) } ?? JSONValue.number(value).line
    }

    /// A field, between quotation marks where it holds one, a comma or the end of a line.
    static func quoted(_ field: String) -> String {
        let isBare = !field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return isBare ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
