import News

/// Turns a rough time into days, against the day the words were written or said on.
struct TimeResolver {
    /// The day relative words count from, nil where it is not known.
    let anchor: Day?
    /// Seconds east of UTC of the article's hour, where its date has one.
    let offset: Int?
    /// Whether the words around look back or ahead.
    let direction: TimeDirection
    /// What the day is, in a basis: "the article's date" or "the day it was said".
    let anchorName: String
    /// The time named before it in the paragraph, which "two days later" and a month without a year may count from.
    let named: ResolvedTime?
    /// The day named last before it in the article, which an hour alone may belong to.
    var lastDay: Day?
    /// Whether a month without a year goes on from `named`.
    var isInOrder = true

    /// What `time`, written as `words`, means; nil for a day that does not exist.
    func resolve(_ time: RoughTime, words: String) -> ResolvedTime? {
        guard var found = core(time.core, words) else { return nil }
        if let edge = time.edge, time.isDay == false { narrow(&found, to: edge, time.core) }
        if time.clock != nil || time.part != nil { putHour(&found, time) }
        return found
    }

    private func core(_ core: RoughTime.Core, _ words: String) -> ResolvedTime? {
        switch core {
        case .day(let year, let month, let day, let weekday):
            return self.day(year, month, day, weekday)
        case .days(let year, let month, let from, let to):
            guard let first = self.day(year, month, from, nil), let last = self.day(year, month, to, nil) else {
                return nil
            }
            guard let start = first.first, let end = last.first, start <= end else { return nil }
            return ResolvedTime(value: "\(start)/\(end)", first: start, last: end, basis: first.basis)
        case .ambiguous(let year, let one, let two):
            guard let low = Day(year: year, month: one, day: two), let high = Day(year: year, month: two, day: one)
            else {
                return nil
            }
            if let anchor {
                let near = [low, high].filter { abs($0.number - anchor.number) <= 3 }
                if near.count == 1, let day = near.first {
                    return ResolvedTime(
                        value: "\(day)", first: day, last: day,
                        basis: "the reading of the numbers that lies by \(anchorName), \(anchor)")
                }
            }
            return ResolvedTime(
                value: nil, first: min(low, high), last: max(low, high),
                basis: "either \(low) or \(high): which number is the day is not known")
        case .month(let year, let month, let shift): return self.month(year, month, shift)
        case .monthOfYear(let month, let shift):
            guard let anchor else { return unknown() }
            return period(
                year: anchor.civil.year + shift, month: month, basis: "counted from \(anchorName), \(anchor)")
        case .year(let year): return span(year, year, value: pad(year), basis: "stated in full")
        case .years(let from, let to):
            return span(from, to, value: "\(pad(from))/\(pad(to))", basis: "stated in full")
        case .decade(let year):
            return span(year, year + 9, value: String(pad(year).dropLast()), basis: "stated in full")
        case .century(let number):
            guard (1...99).contains(number) else { return nil }
            let value = String(pad(number * 100 - 100).prefix(2))
            return span(max(1, number * 100 - 99), number * 100, value: value, basis: "stated in full")
        case .season(let season, let year, let shift): return self.season(season, year, shift)
        case .quarter(let quarter, let year): return self.quarter(quarter, year)
        case .weekday(let weekday, let shift, let week): return self.weekday(weekday, shift, week)
        case .today(let shift):
            guard let day = anchor.flatMap({ moved($0, shift) }), let anchor else { return unknown() }
            let basis =
                shift == 0
                ? "\(anchorName), \(weekdayAndDay(anchor))" : "counted from \(anchorName), \(weekdayAndDay(anchor))"
            return ResolvedTime(value: "\(day)", first: day, last: day, basis: basis)
        case .unit(let unit, let shift): return calendarUnit(unit, shift)
        case .past(let count, let unit):
            return stretch(count, unit, sign: -1, isThis: words.lowercased().hasPrefix("this"))
        case .coming(let count, let unit): return stretch(count, unit, sign: 1)
        case .distance(let count, let unit, let sign): return distance(count, unit, sign)
        case .anaphora(let count, let unit, let sign): return anaphora(count, unit, sign)
        case .duration(let count, let unit):
            return ResolvedTime(kind: .duration, value: unit.duration(count), basis: "a length of time")
        case .halves(let count, let unit):
            return ResolvedTime(kind: .duration, value: unit.halves(count), basis: "a length of time")
        case .half(let half, let year): return self.half(half, year)
        case .holiday(let holiday, let year, let shift): return self.holiday(holiday, year, shift, words)
        case .opening(let count, let unit, let month, let year, let isLast):
            return opening(count, unit, month, year, isLast)
        case .monthPart(let rank, let unit, let month, let year): return monthPart(rank, unit, month, year)
        case .reference(let sign):
            return ResolvedTime(
                value: TimexValue.reference(sign), basis: "counted from the time of writing; no day is meant")
        case .set(let value): return ResolvedTime(kind: .set, value: value, basis: "a recurring time")
        case .clock:
            guard let lastDay else {
                return ResolvedTime(kind: .time, value: nil, basis: "the day is not named beside the hour")
            }
            return ResolvedTime(
                kind: .time, value: "\(lastDay)", first: lastDay, last: lastDay,
                basis: "an hour of \(weekdayAndDay(lastDay)), the day named last before it")
        }
    }

    /// What is answered where relative words have no day to count from.
    func unknown() -> ResolvedTime { ResolvedTime(value: nil, basis: "the article's date is not known") }

    /// "Sunday 2019-02-10".
    func weekdayAndDay(_ day: Day) -> String { "\(TimeResolver.weekdays[day.weekday - 1]) \(day)" }

    /// English weekday names, Monday first.
    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// English month names.
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The day so many days on, nil outside years 1 to 9999.
    func moved(_ day: Day, _ count: Int) -> Day? {
        let low = Day(year: 1, month: 1, day: 1)?.number ?? 0
        let high = Day(year: 9999, month: 12, day: 31)?.number ?? 0
        guard abs(count) < 4_000_000, (low...high).contains(day.number + count) else { return nil }
        return day.adding(count)
    }

    /// A number as four digits.
    func pad(_ year: Int) -> String { String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year) }

    /// A whole number of years.
    func span(_ from: Int, _ to: Int, value: String, basis: String) -> ResolvedTime? {
        guard let first = Day(year: from, month: 1, day: 1), let last = Day(year: min(9999, to), month: 12, day: 31)
        else {
            return nil
        }
        return ResolvedTime(value: value, first: first, last: last, basis: basis)
    }

    /// A whole month.
    func period(year: Int, month: Int, basis: String) -> ResolvedTime? {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        let length = Day.length(ofMonth: month, year: year)
        guard let first = Day(year: year, month: month, day: 1), let last = Day(year: year, month: month, day: length)
        else {
            return nil
        }
        return ResolvedTime(value: String("\(first)".prefix(7)), first: first, last: last, basis: basis)
    }

    private func putHour(_ found: inout ResolvedTime, _ time: RoughTime) {
        found.kind = .time
        if let clock = time.clock {
            func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
            let hour = "T\(two(clock / 60)):\(two(clock % 60))"
            let isOneDay = found.first != nil && found.first == found.last
            if !isOneDay, !time.isDay { found.value = hour }
            if isOneDay, let day = found.first { found.value = "\(day)" + hour }
            if let day = found.first, found.first == found.last, let seconds = time.zone.map({ $0 * 60 }) {
                let local = Int64(day.number) * 86_400 + Int64(clock * 60)
                found.instant = Instant(seconds: local - Int64(seconds), offset: seconds)
            }
        } else if let part = time.part, let value = found.value {
            found.value = value + part.value
        }
    }
}
