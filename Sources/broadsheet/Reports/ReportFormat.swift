import Analysis
import News

/// The forms in which a comparison is written.
enum ReportFormat: String, WrittenForm {
    /// Plain text, as wide as the terminal.
    case text
    /// One HTML file.
    case html
    /// Markdown.
    case markdown
    /// The figures as CSV.
    case csv
    /// JSON, for other programs.
    case json

    /// Writes a comparison with what the reader says of its findings; `paper` is what text is printed on.
    func write(
        _ comparison: Comparison, verdicts: ReaderVerdicts, to output: Output, paper: Paper, year: Int
    ) throws {
        let report = CompareReport(comparison, year: year, verdicts: verdicts)
        switch self {
        case .json: try output.line(CompareFormat.value(comparison, verdicts: verdicts))
        case .csv: try FiguresCSV(output).show(comparison)
        case .text: try TextReport(paper).show(report.report)
        case .html: try HTMLReport(output).show(report.report)
        case .markdown: try MarkdownReport(output).show(report.report)
        }
    }
}
