import News

extension TimeResolver {
    /// A month; without a year, the most recent not after the article's, unless the clause looks ahead.
    func month(_ year: Int?, _ month: Int, _ shift: Int?) -> ResolvedTime? {
        if let year { return period(year: year, month: month, basis: "stated in full") }
        if shift == nil, let told = narrativeYear(month: month) {
            return period(year: told, month: month, basis: "in the order of the paragraph, after \(named?.value ?? "")")
        }
        guard let anchor else { return unknown() }
        let (now, current, _) = anchor.civil
        let name = TimeResolver.months[month - 1]
        switch shift {
        case .some(-1):
            return period(year: month < current ? now : now - 1, month: month, basis: "last \(name) before \(anchor)")
        case .some(1):
            return period(year: month > current ? now : now + 1, month: month, basis: "next \(name) after \(anchor)")
        case .some:
            return period(year: now, month: month, basis: "\(name) of the year of \(anchor)")
        case nil:
            if let cue = direction.cue {
                return period(
                    year: month >= current ? now : now + 1, month: month,
                    basis: "first \(name) that ends after \(anchor), because of \"\(cue)\"")
            }
            return period(
                year: month <= current ? now : now - 1, month: month, basis: "most recent \(name) by \(anchor)")
        }
    }

    /// "last week", "this month", "next year".
    ///
    /// Weeks run from Monday (ISO 8601), but a Sunday's "this week" is the week that begins with it unless the clause looks
    /// back, and its "last week" is then the week that ended: papers of a Sunday count so.
    func calendarUnit(_ unit: TimeUnit, _ shift: Int) -> ResolvedTime? {
        guard let anchor else { return unknown() }
        let (year, month, _) = anchor.civil
        let basis = "counted from \(anchorName), \(weekdayAndDay(anchor))"
        switch unit {
        case .day:
            guard let day = moved(anchor, shift) else { return nil }
            return ResolvedTime(value: "\(day)", first: day, last: day, basis: basis)
        case .week, .fortnight:
            let isNew = anchor.weekday == 7 && !(shift == 0 && direction.isBack)
            let start = isNew ? anchor : anchor.adding(1 - anchor.weekday)
            let first = start.adding(7 * shift)
            return ResolvedTime(value: week(of: first.adding(3)), first: first, last: first.adding(6), basis: basis)
        case .weekend:
            let isIn = anchor.weekday >= 6
            let saturday = anchor.adding(6 - anchor.weekday)
            let lastOne = isIn ? saturday.adding(-7) : saturday.adding(-7)
            let isPast = !isIn && (direction.isBack || direction.cue == nil && anchor.weekday <= 3)
            let first = shift < 0 ? lastOne : shift > 0 ? saturday.adding(7) : isPast ? lastOne : saturday
            return ResolvedTime(
                value: week(of: first) + "-WE", first: first, last: first.adding(1), basis: basis)
        case .month:
            let place = year * 12 + month - 1 + shift
            return period(year: place / 12, month: place % 12 + 1, basis: basis)
        case .quarter:
            let place = year * 4 + (month - 1) / 3 + shift
            return quarter(place % 4 + 1, place / 4, basis)
        case .year: return span(year + shift, year + shift, value: pad(year + shift), basis: basis)
        case .decade:
            let first = year / 10 * 10 + 10 * shift
            return span(first, first + 9, value: String(pad(first).dropLast()), basis: basis)
        case .century:
            let first = (year - 1) / 100 * 100 + 1 + 100 * shift
            return span(first, first + 99, value: String(pad(first - 1).prefix(2)), basis: basis)
        case .second, .minute, .hour: return nil
        }
    }

    /// "the past week", "recent months", "the next two days".
    func stretch(_ count: Int?, _ unit: TimeUnit, sign: Int, isThis: Bool = false) -> ResolvedTime? {
        guard let anchor else { return unknown() }
        let basis = "\(sign < 0 ? "up to" : "from") \(anchorName), \(weekdayAndDay(anchor))"
        let kind: TimeSpan.Kind = count == 1 && isThis ? .date : .duration
        guard let count else {
            return ResolvedTime(
                kind: .duration, value: unit.duration(nil), first: sign < 0 ? nil : anchor,
                last: sign < 0 ? anchor : nil,
                basis: basis + "; how many \(unit.name)s is not stated")
        }
        guard let far = counted(anchor, count, unit, sign) else { return nil }
        var value = unit.duration(count)
        if kind == .date, unit == .week { value = week(of: anchor.adding(sign * 3)) }
        if kind == .date, unit == .month || unit == .year {
            value = String("\(anchor.adding(sign * (unit == .month ? 15 : 182)))".prefix(unit == .month ? 7 : 4))
        }
        return ResolvedTime(
            kind: value.hasPrefix("P") ? .duration : .date, value: value, first: min(far, anchor),
            last: max(far, anchor),
            basis: basis)
    }

    /// "two weeks ago", "three days from now": as exact as its unit.
    func distance(_ count: Int?, _ unit: TimeUnit, _ sign: Int) -> ResolvedTime? {
        guard let anchor else { return unknown() }
        let basis = "counted from \(anchorName), \(weekdayAndDay(anchor))"
        guard let count else {
            return ResolvedTime(
                value: sign < 0 ? "PAST_REF" : "FUTURE_REF", first: sign < 0 ? nil : anchor,
                last: sign < 0 ? anchor : nil,
                basis: basis + "; how many \(unit.name)s is not stated")
        }
        guard let day = counted(anchor, count, unit, sign) else { return nil }
        switch unit {
        case .second, .minute, .hour:
            guard offset == nil, count >= 24 || unit != .hour else {
                return ResolvedTime(value: "\(day)", first: day, last: anchor, basis: basis)
            }
            return ResolvedTime(value: "\(day)", first: min(day, anchor), last: max(day, anchor), basis: basis)
        case .day: return ResolvedTime(value: "\(day)", first: day, last: day, basis: basis)
        case .week, .fortnight, .weekend:
            return ResolvedTime(
                value: week(of: day), first: moved(day, -3), last: moved(day, 3), basis: basis + ", within days")
        case .month, .quarter:
            let (year, month, _) = day.civil
            return period(year: year, month: month, basis: basis + ", to the month")
        case .year:
            return span(day.civil.year, day.civil.year, value: pad(day.civil.year), basis: basis + ", to the year")
        case .decade, .century:
            let year = day.civil.year
            return span(
                max(1, year - 5), year + 5, value: String(pad(year).dropLast()), basis: basis + ", to the decade")
        }
    }

    /// A season of the northern year; without a year the most recent that has begun, "this" the article's year's.
    func season(_ season: Int, _ year: Int?, _ shift: Int?) -> ResolvedTime? {
        let code = ["SP", "SU", "FA", "WI"][(season - 1) % 4]
        func made(_ year: Int, _ basis: String) -> ResolvedTime? {
            guard let first = Day(year: year, month: season * 3, day: 1), (1...9998).contains(year) else { return nil }
            let end = Day(year: season == 4 ? year + 1 : year, month: season == 4 ? 3 : season * 3 + 3, day: 1)
            return ResolvedTime(value: "\(pad(year))-\(code)", first: first, last: end?.adding(-1), basis: basis)
        }
        if let year { return made(year, "stated in full; months of the northern season") }
        guard let anchor else { return unknown() }
        let now = anchor.civil.year
        let begun = anchor.civil.month >= season * 3
        let isWithin =
            made(begun ? now : now - 1, "").map { ($0.first ?? anchor) <= anchor && anchor <= ($0.last ?? anchor) }
            ?? false
        let base = begun ? now : now - 1
        let picked =
            switch shift {
            case .some(-1): isWithin ? base - 1 : base
            case .some(1): base + 1
            case .some(0): isWithin ? base : now
            default: direction.cue == nil || isWithin ? base : base + 1
            }
        return made(picked, "counted from \(anchorName), \(anchor); months of the northern season")
    }

    /// Keeps the beginning, the middle or the end of what was found; the value stays that of the whole, as TIMEX3 has it.
    func narrow(_ found: inout ResolvedTime, to edge: Int, _ core: RoughTime.Core) {
        guard found.kind == .date, let first = found.first, let last = found.last, first < last else { return }
        let days = last.number - first.number + 1
        let third = max(1, days / 3)
        switch edge {
        case 1: found.last = first.adding(third - 1)
        case 3: found.first = last.adding(1 - third)
        default: (found.first, found.last) = (first.adding(third), last.adding(-third))
        }
    }

    /// The ISO week a day lies in, "2019-W06".
    func week(of day: Day) -> String {
        let thursday = day.adding(4 - day.weekday)
        let year = thursday.civil.year
        let start = Day(year: year, month: 1, day: 1)?.number ?? thursday.number
        let number = (thursday.number - start) / 7 + 1
        return "\(pad(year))-W\(number < 10 ? "0" : "")\(number)"
    }
}
