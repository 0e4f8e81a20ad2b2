import Analysis
import News

/// How an event is told outside the reader: its date, and what is to be noted of it.
enum EventWords {
    /// "9 Feb 2019", "3-9 Feb 2019", "Sep 2018", "2014"; days of `year` are shown without it.
    static func date(of event: TimelineEvent, year current: Int) -> PlainText {
        let (start, end) = (event.start.day, event.end.day)
        let (year, month, _) = start.civil
        switch event.precision {
        case .month where start != end: return PlainText("\(Day.shortMonths[month - 1]) \(year)")
        case .year where start != end: return PlainText(String(year))
        default: break
        }
        if start == end { return PlainText(start.short(currentYear: current)) }
        if year == end.civil.year, month == end.civil.month {
            return PlainText("\(start.civil.day)-\(end.short(currentYear: current))")
        }
        return PlainText("\(start.short(currentYear: year))-\(end.short(currentYear: current))")
    }

    /// "planned", "dates differ", "figures differ", "2 separate texts": empty for what is simply told.
    static func notes(on event: TimelineEvent) -> [PlainText] {
        var notes: [PlainText] = []
        if event.certainty != .reported { notes.append(PlainText(event.certainty.rawValue)) }
        if event.isDisputed {
            notes.append(
                event.datesDiffer
                    ? "dates differ"
                    : event.hoursDiffer ? "hours differ" : event.wordsDiffer ? "accounts differ" : "figures differ")
        }
        if event.separateTexts < event.outlets { notes.append(Count.of(event.separateTexts, "separate text")) }
        return notes
    }
}
