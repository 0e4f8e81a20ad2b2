import Analysis
import News

/// The forms in which a timeline is written.
enum TimelineForm: String, WrittenForm {
    /// Plain text, as wide as the terminal.
    case text
    /// One HTML file.
    case html
    /// Markdown.
    case markdown
    /// A calendar of the events.
    case ics
    /// JSON, for other programs.
    case json

    /// Writes a timeline; `paper` is what text is printed on, `now` the moment a calendar says it was made.
    func write(_ timeline: Timeline, to output: Output, paper: Paper, year: Int, now: Instant) throws {
        switch self {
        case .json: try output.line(TimelineFormat.value(timeline))
        case .ics: try TimelineCalendar(output, now: now).show(timeline)
        case .text: try TimelineText(paper, year: year).show(timeline)
        case .html: try HTMLReport(output).show(EventsReport(timeline, year: year).report)
        case .markdown: try MarkdownReport(output).show(EventsReport(timeline, year: year).report)
        }
    }
}
