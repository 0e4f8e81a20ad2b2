import News

/// When a page says that its article was published, the surest statement first, and what other statements say.
///
/// The head goes before what the page shows, and that before the address; a day that cannot be is passed over.
struct PageDates {
    /// The date, with a word on a statement that is more than a day off; nil where none is stated.
    private(set) var published: Dating?
    /// When it was last changed.
    private(set) var modified: Moment?

    /// One statement.
    private struct Statement {
        var moment: Moment
        var name: String
    }

    /// Weighs what a page states in its head with what it shows.
    init(_ facts: PageFacts, shown: PageShownDates, arrival: Instant) {
        modified = facts.modified
        let stated = facts.dates.map { Statement(moment: $0.moment, name: $0.name) }
        let visible = shown.moments.map { Statement(moment: $0, name: "a line of the page") }
        let possible = (stated + visible).filter { PageDates.isPossible($0.moment, stated, arrival) }
        guard let first = possible.first else { return }
        var dating = Dating(PageDates.wholest(first.moment, possible.map(\.moment)), basis: .metadata)
        let other = possible.dropFirst().first {
            $0.name != first.name && $0.name != "a line of the page"
                && abs($0.moment.day.number - first.moment.day.number) > 1
        }
        if let other {
            dating.why = PlainText(
                "\(other.name) says \(other.moment.day.short()), \(first.name) \(first.moment.day.short())")
        }
        published = dating
    }

    /// Not after the page came in; before the web only where two statements agree, and never the day on which clocks begin.
    private static func isPossible(_ moment: Moment, _ stated: [Statement], _ arrival: Instant) -> Bool {
        let day = moment.day
        guard day <= Moment.instant(arrival).day.adding(1) else { return false }
        if day.civil.year >= 1990 { return true }
        return day.civil.year >= 1800 && day.civil.year != 1970 && stated.count { $0.moment.day == day } > 1
    }

    /// The same second may be stated in UTC and with the offset of the outlet: then its day is the day there.
    private static func wholest(_ first: Moment, _ all: [Moment]) -> Moment {
        guard case .instant(let instant) = first, instant.offset == 0 else {
            // A day alone, and a second of that day beside it.
            if case .day(let day) = first {
                return all.first { $0.hasHour && $0.day == day } ?? first
            }
            return first
        }
        return all.first {
            if case .instant(let other) = $0 {
                other.offset != 0 && abs(other.seconds - instant.seconds) < 60
            } else {
                false
            }
        } ?? first
    }
}
