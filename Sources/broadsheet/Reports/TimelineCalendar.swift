import Analysis
import News

/// A timeline as a calendar (iCalendar, RFC 5545): an event of it a `VEVENT`, of whole days unless an hour is stated.
///
/// What is planned, predicted or vague is `TENTATIVE`. The same articles give the same `UID`s, so that a calendar that takes the file in
/// again replaces what it has.
struct TimelineCalendar {
    private let output: Output
    private let now: Instant

    /// Writes to an output; `now` is when the calendar says it was made.
    init(_ output: Output, now: Instant) { (self.output, self.now) = (output, now) }

    /// Writes it whole.
    func show(_ timeline: Timeline) throws {
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Broadsheet//Timeline//EN", "CALSCALE:GREGORIAN"] {
            try add(line)
        }
        var used: [String: Int] = [:]
        for event in timeline.events where TimelineCalendar.canDate(event) {
            let name = TimelineCalendar.name(of: event, in: timeline)
            let count = used[name, default: 0]
            used[name] = count + 1
            try show(event, uid: count == 0 ? name : "\(name)-\(count)", timeline)
        }
        try add("END:VCALENDAR")
    }

    private func show(_ event: TimelineEvent, uid: String, _ timeline: Timeline) throws {
        try add("BEGIN:VEVENT")
        try add("UID:\(uid)@broadsheet")
        try add("DTSTAMP:\(TimelineCalendar.utc(now))")
        if case .instant(let start) = event.start, event.start == event.end || event.precision == .time {
            try add("DTSTART:\(TimelineCalendar.utc(start))")
        } else {
            let days = min(event.start.day, event.end.day)...max(event.start.day, event.end.day)
            try add("DTSTART;VALUE=DATE:\(TimelineCalendar.date(days.lowerBound))")
            // The end is the first day that is no part of it any more (RFC 5545, 3.6.1).
            try add("DTEND;VALUE=DATE:\(TimelineCalendar.date(days.upperBound.adding(1)))")
        }
        try add("SUMMARY:\(TimelineCalendar.escaped(event.text))")
        try add("DESCRIPTION:\(description(of: event, timeline))")
        try add("STATUS:\(event.certainty == .reported && !event.isDisputed ? "CONFIRMED" : "TENTATIVE")")
        try add("TRANSP:TRANSPARENT")
        try add("END:VEVENT")
    }

    /// Who tells it, and on what words its date rests.
    private func description(of event: TimelineEvent, _ timeline: Timeline) -> String {
        var lines = EventWords.notes(on: event)
        for report in event.reports where timeline.articles.indices.contains(report.passage.article.index) {
            let annotated = timeline.articles[report.passage.article.index]
            let outlet = annotated.article.outlet?.name ?? "outlet not stated"
            let sentence = annotated.sentence(report.passage.sentence)?.span.text ?? .empty
            lines.append("\(outlet): \(sentence) (\"\(report.phrase)\": \(report.basis))")
        }
        return lines.map(TimelineCalendar.escaped).joined(separator: "\\n")
    }

    /// Adds a content line, folded after 75 octets, never within a character (RFC 5545, 3.1).
    private func add(_ line: String) throws {
        var folded = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let size = scalar.utf8.count
            if octets + size > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += size
        }
        try output.add(folded + "\r")
    }
}

extension TimelineCalendar {
    /// A calendar has years of four digits, none before the first.
    private static func canDate(_ event: TimelineEvent) -> Bool {
        [event.start, event.end].allSatisfy { (1...9998).contains($0.day.civil.year) }
    }

    /// A name that stays the same for as long as the sentence that tells it best does.
    private static func name(of event: TimelineEvent, in timeline: Timeline) -> String {
        let place = event.reports.indices.contains(event.best) ? event.reports[event.best].passage : nil
        let article = place.flatMap { place in
            timeline.articles.indices.contains(place.article.index)
                ? timeline.articles[place.article.index].article.id.rawValue : nil
        }
        return "\(article ?? "event")-\(place?.sentence.description ?? "0")-\(date(event.start.day))"
    }

    /// The basic form of ISO 8601, without its dividers (RFC 5545, 3.3.4 and 3.3.5).
    private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    private static func utc(_ instant: Instant) -> String {
        Instant(seconds: instant.seconds).description.filter { $0 != "-" && $0 != ":" }
    }

    /// A value of type TEXT (RFC 5545, 3.3.11).
    private static func escaped(_ text: PlainText) -> String {
        var escaped = ""
        for scalar in text.string.unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
