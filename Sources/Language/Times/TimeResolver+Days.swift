import News

extension TimeResolver {
    /// A day of a month; without a year, the nearest such day the clause allows.
    ///
    /// A clause that looks ahead takes the next such day, one that looks back the last; where no verb says either, the last, or
    /// the next where that is within six weeks: calendars announce near days, histories state their year.
    func day(_ year: Int?, _ month: Int, _ day: Int, _ weekday: Int?) -> ResolvedTime? {
        if let year {
            guard let found = Day(year: year, month: month, day: day) else { return nil }
            let fits = weekday == nil || weekday == found.weekday
            return ResolvedTime(
                value: "\(found)", first: found, last: found,
                basis: fits
                    ? "stated in full"
                    : "stated in full, though that day is a \(TimeResolver.weekdays[found.weekday - 1])")
        }
        guard day <= Day.length(ofMonth: month, year: 2020) else { return nil }
        if weekday == nil, let told = narrativeYear(month: month), let found = Day(year: told, month: month, day: day) {
            return dated(found, "in the order of the paragraph, after \(named?.value ?? "")")
        }
        guard let anchor else { return unknown() }
        let center = anchor.civil.year
        let near = (center - 8...center + 8).compactMap { Day(year: $0, month: month, day: day) }
        if let weekday {
            let fitting = near.filter { $0.weekday == weekday }
            guard let found = fitting.min(by: { distance($0, anchor) < distance($1, anchor) }) else { return nil }
            return dated(
                found, "the \(TimeResolver.weekdays[weekday - 1]) of that date nearest to \(weekdayAndDay(anchor))")
        }
        let last = near.last { $0 <= anchor }
        let next = near.first { $0 >= anchor }
        let name = "\(day) \(TimeResolver.months[month - 1])"
        if direction.isDecided, let last, let next, anchor.number - last.number < next.number - anchor.number {
            return dated(last, "\(name) nearest to \(weekdayAndDay(anchor))")
        }
        if let cue = direction.cue, let next {
            return dated(next, "\(name) on or after \(weekdayAndDay(anchor)), because of \"\(cue)\"")
        }
        guard let last else { return nil }
        // Where no verb looks back the nearer of the two is meant: "the elections are on 5 May".
        if !direction.isBack, let next, next.number - anchor.number < anchor.number - last.number {
            return dated(next, "\(name) nearest to \(weekdayAndDay(anchor))")
        }
        return dated(
            last, last == anchor ? "\(anchorName), \(weekdayAndDay(anchor))" : "\(name) before \(weekdayAndDay(anchor))"
        )
    }

    /// A weekday: the most recent, the article's day included, unless the clause looks ahead.
    func weekday(_ weekday: Int, _ shift: Int?, _ week: Int?) -> ResolvedTime? {
        let name = TimeResolver.weekdays[weekday - 1]
        guard let anchor else { return unknown() }
        if let week {
            let day = anchor.adding(weekday - anchor.weekday + 7 * week)
            return dated(
                day, "\(name) of the week \(week < 0 ? "before" : week > 0 ? "after" : "of") \(weekdayAndDay(anchor))")
        }
        let back = (anchor.weekday - weekday + 7) % 7
        let isAhead = shift == 1 || (shift != -1 && direction.cue != nil) || (shift == 0 && !direction.isBack)
        if isAhead {
            let ahead = (weekday - anchor.weekday + 7) % 7
            let day = anchor.adding(ahead == 0 && shift == 1 ? 7 : ahead)
            if day == anchor { return dated(day, "\(name) is \(anchorName), \(anchor)") }
            let cue = shift == nil ? direction.cue.map { ", because of \"\($0)\"" } ?? "" : ""
            return dated(day, "\(name) after \(weekdayAndDay(anchor))\(cue)")
        }
        let day = anchor.adding(back == 0 && shift == -1 ? -7 : -back)
        return dated(
            day, day == anchor ? "\(name) is \(anchorName), \(anchor)" : "\(name) before \(weekdayAndDay(anchor))")
    }

    private func dated(_ day: Day, _ basis: String) -> ResolvedTime? {
        guard moved(day, 0) != nil else { return nil }
        return ResolvedTime(value: "\(day)", first: day, last: day, basis: basis)
    }

    private func distance(_ one: Day, _ other: Day) -> Int { abs(one.number - other.number) }
}
