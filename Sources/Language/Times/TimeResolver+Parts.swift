import News

/// Parts of years and months, and days called by their names.
extension TimeResolver {
    /// A day called by its name; without a year the last, or the next where the clause looks ahead or it is within six weeks.
    func holiday(_ holiday: Holiday, _ year: Int?, _ shift: Int?, _ words: String) -> ResolvedTime? {
        func made(_ day: Day?, _ basis: String) -> ResolvedTime? {
            day.map { ResolvedTime(value: "\($0)", first: $0, last: $0, basis: basis) }
        }
        if let year { return made(holiday.day(in: year), "the day called so in \(year)") }
        guard let anchor else { return unknown() }
        let now = anchor.civil.year
        let days = (max(1, now - 1)...min(9999, now + 1)).compactMap(holiday.day)
        let (last, next) = (days.last { $0 < anchor }, days.first { $0 >= anchor })
        let name = "the day called so"
        if shift == -1 { return made(last, "\(name) before \(weekdayAndDay(anchor))") }
        if shift == 0 { return made(holiday.day(in: now), "\(name) in the year of \(anchor)") }
        guard let next, let last else { return made(next ?? last, "\(name) nearest to \(weekdayAndDay(anchor))") }
        let isNear = !direction.isBack && next.number - anchor.number <= 42
        if next == anchor || shift == 1 || direction.cue != nil || isNear {
            return made(next, "\(name) on or after \(weekdayAndDay(anchor))")
        }
        return made(last, "\(name) before \(weekdayAndDay(anchor))")
    }

    /// A half of a year; without a year, of the article's, or the last that has begun.
    func half(_ half: Int, _ year: Int?) -> ResolvedTime? {
        func made(_ year: Int, _ basis: String) -> ResolvedTime? {
            guard let first = Day(year: year, month: half * 6 - 5, day: 1),
                let last = Day(year: year, month: half * 6, day: half == 1 ? 30 : 31)
            else { return nil }
            return ResolvedTime(value: "\(pad(year))-H\(half)", first: first, last: last, basis: basis)
        }
        if let year { return made(year, "stated in full") }
        guard let anchor else { return unknown() }
        let begun = anchor.civil.month > half * 6 - 6
        return made(
            begun || direction.cue != nil ? anchor.civil.year : anchor.civil.year - 1,
            "counted from \(anchorName), \(anchor)")
    }

    /// "The first nine months of 2012", "the last three days of May 2012".
    func opening(_ count: Int, _ unit: TimeUnit, _ month: Int?, _ year: Int, _ isLast: Bool) -> ResolvedTime? {
        let whole =
            month.map { period(year: year, month: $0, basis: "stated in full") }
            ?? span(year, year, value: pad(year), basis: "stated in full")
        guard var found = whole, let first = found.first, let last = found.last else { return nil }
        found.kind = .duration
        found.value = unit.duration(count)
        if isLast {
            guard let from = counted(last.adding(1), count, unit, -1), from >= first else { return nil }
            found.first = from
        } else {
            guard let to = counted(first, count, unit, 1), to.adding(-1) <= last else { return nil }
            found.last = to.adding(-1)
        }
        return found
    }

    /// "The last week of September", "the first day of March".
    func monthPart(_ rank: Int, _ unit: TimeUnit, _ month: Int, _ year: Int?) -> ResolvedTime? {
        guard var found = self.month(year, month, nil) else { return nil }
        guard let first = found.first, let last = found.last else { return found }
        let length = unit == .week ? 7 : 1
        let from = rank == 0 ? last.adding(1 - length) : first.adding((rank - 1) * length)
        let to = min(last, from.adding(length - 1))
        guard from >= first, from <= last, unit != .weekend else { return nil }
        found.value = unit == .week ? week(of: from.adding(3)) : "\(from)"
        (found.first, found.last) = (from, to)
        return found
    }

    /// A quarter of a year; without a year, of the article's, or the last that has begun.
    func quarter(_ quarter: Int, _ year: Int?) -> ResolvedTime? {
        if let year { return self.quarter(quarter, year, "stated in full") }
        guard let anchor else { return unknown() }
        let now = anchor.civil.year
        let begun = anchor.civil.month > quarter * 3 - 3
        let picked = begun || direction.cue != nil ? now : now - 1
        return self.quarter(quarter, picked, "counted from \(anchorName), \(anchor)")
    }

    func quarter(_ quarter: Int, _ year: Int, _ basis: String) -> ResolvedTime? {
        let month = quarter * 3
        let length = Day.length(ofMonth: month, year: year)
        guard let first = Day(year: year, month: month - 2, day: 1),
            let last = Day(year: year, month: month, day: length)
        else {
            return nil
        }
        return ResolvedTime(value: "\(pad(year))-Q\(quarter)", first: first, last: last, basis: basis)
    }

    /// The day so many units on or back; nil outside the calendar.
    func counted(_ anchor: Day, _ count: Int, _ unit: TimeUnit, _ sign: Int) -> Day? {
        guard count < 10_000 else { return nil }
        let (year, month, day) = anchor.civil
        func months(_ number: Int) -> Day? {
            let place = year * 12 + month - 1 + sign * number
            guard place >= 12, place < 120_000 else { return nil }
            let length = Day.length(ofMonth: place % 12 + 1, year: place / 12)
            return Day(year: place / 12, month: place % 12 + 1, day: min(day, length))
        }
        switch unit {
        case .second: return moved(anchor, sign * count / 86_400)
        case .minute: return moved(anchor, sign * count / 1440)
        case .hour: return moved(anchor, sign * count / 24)
        case .day: return moved(anchor, sign * count)
        case .week, .weekend: return moved(anchor, sign * count * 7)
        case .fortnight: return moved(anchor, sign * count * 14)
        case .month: return months(count)
        case .quarter: return months(count * 3)
        case .year: return months(count * 12)
        case .decade: return months(count * 120)
        case .century: return months(count * 1200)
        }
    }
}
