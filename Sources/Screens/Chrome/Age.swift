import News

/// How far a moment lies from another, in the words of lists.
enum Age {
    /// "just now", "5 min ago", "3 h ago", "2 days ago"; a moment to come counts as now.
    static func ago(_ moment: Instant, now: Instant) -> PlainText {
        let seconds = now.seconds.subtractingReportingOverflow(moment.seconds)
        guard !seconds.overflow, seconds.partialValue >= 60 else { return "just now" }
        return PlainText("\(span(seconds.partialValue)) ago")
    }

    /// "now", "in 5 min", "in 3 h", "in 2 days"; a moment past is now.
    static func until(_ moment: Instant, now: Instant) -> PlainText {
        let seconds = moment.seconds.subtractingReportingOverflow(now.seconds)
        guard !seconds.overflow, seconds.partialValue > 0 else { return "now" }
        return PlainText("in \(span(seconds.partialValue + 59))")
    }

    private static func span(_ seconds: Int64) -> String {
        switch seconds {
        case ..<3600: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) days"
        }
    }
}
