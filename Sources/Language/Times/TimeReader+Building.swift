extension TimeReader {
    /// Makes what a matched row means out of its tokens; nil where the numbers make no such time.
    func build(_ meaning: TimeMeaning, _ slots: [Int], from: Int, to: Int) -> RoughTime? {
        let taken = slots.map { tokens[$0] }
        func with(_ core: RoughTime.Core) -> RoughTime {
            RoughTime(core: core, edge: nil, part: nil, clock: nil, zone: nil, from: from, to: to)
        }
        func first(_ wanted: TimeWord.Classes) -> Int? { taken.first { $0.has(wanted) }?.value }
        switch meaning {
        case .date, .dayMonth, .days, .dayDays, .numeric:
            return calendarDay(meaning, taken).map(with)
        case .month, .bareMonth, .shiftedMonth, .monthOfYear, .season, .shiftedSeason, .quarter:
            return period(meaning, taken).map(with)
        case .year, .years, .decade, .century:
            return years(meaning, taken).map(with)
        case .weekday:
            guard let token = taken.first, !token.has(.short) else { return nil }
            let isPlural = token.text.hasSuffix("s")
            return with(isPlural ? .set("XXXX-WXX-\(token.value)") : .weekday(token.value, shift: nil, week: nil))
        case .shiftedWeekday:
            guard let day = taken.last, !day.has(.short), !day.text.hasSuffix("s") else { return nil }
            return with(.weekday(day.value, shift: shift(taken), week: nil))
        case .weekdayOfWeek:
            guard let day = taken.first, !day.has(.short) else { return nil }
            return with(.weekday(day.value, shift: nil, week: shift(taken)))
        case .relative:
            var time = with(.today(taken.first?.value ?? 0))
            let isNight = taken.first?.text == "tonight" || taken.first?.text == "overnight"
            if isNight { time.part = .night }
            return time
        case .weekend: return with(.unit(.weekend, 0))
        case .beforeYesterday: return with(.today(-2))
        case .afterTomorrow: return with(.today(2))
        case .thisPart, .lastPart, .partClock:
            guard let part = first(.part).flatMap(DayPart.init) ?? (meaning == .lastPart ? lastPart(to) : nil) else {
                return nil
            }
            if meaning == .partClock { return partAlone(part, taken, from, to) }
            if part == .noon || part == .midnight { return nil }
            var time = with(.today(meaning == .lastPart ? -1 : 0))
            time.part = part
            return time
        case .unit, .past, .recent, .coming, .comingUnits, .ago, .agoOne, .ahead, .aheadOne, .later, .laterOne,
            .earlier, .earlierOne, .sameUnit, .duration, .durationOne:
            return counted(meaning, taken, from: from, to: to).map(with)
        case .each, .often, .daily:
            return recurring(meaning, taken).map { with(.set($0)) }
        case .clock, .hour, .zoneHour:
            return clock(meaning, taken, from: from, to: to)
        }
    }

    private func shift(_ taken: [TimeToken]) -> Int? {
        taken.lazy.compactMap { token in
            token.has(.last) ? -1 : token.has(.next) ? 1 : token.has(.this) ? 0 : nil
        }.first
    }

    private func lastPart(_ to: Int) -> DayPart? { tokens[to - 1].text == "night" ? .night : .evening }

    private func partAlone(_ part: DayPart, _ taken: [TimeToken], _ from: Int, _ to: Int) -> RoughTime? {
        guard taken.last?.text.hasSuffix("s") == false else { return nil }
        var time = RoughTime(core: .clock, edge: nil, part: part, clock: nil, zone: nil, from: from, to: to)
        if part == .noon { (time.clock, time.part) = (12 * 60, nil) }
        return time
    }

    private func calendarDay(_ meaning: TimeMeaning, _ taken: [TimeToken]) -> RoughTime.Core? {
        if meaning == .numeric { return numericDay(taken.first?.parts ?? []) }
        let days = taken.filter { $0.has(.day) }.map(\.value)
        guard let month = taken.first(where: { $0.has(.month) }), month.isCapital, let day = days.first else {
            return nil
        }
        let year = taken.last { $0.has(.year) }?.value
        let weekday = taken.first { $0.has(.weekday) }?.value
        if meaning == .days || meaning == .dayDays {
            guard days.count >= 2, days[0] < days[1] else { return nil }
            return .days(year: year, month: month.value, from: days[0], to: days[1])
        }
        return .day(year: year, month: month.value, day: day, weekday: weekday)
    }

    /// Year first is ISO's order; else the number above 12 is the day, and where there is none the order is not known.
    private func numericDay(_ parts: [Int]) -> RoughTime.Core? {
        guard parts.count == 3 else { return nil }
        if parts[0] > 999 { return .day(year: parts[0], month: parts[1], day: parts[2], weekday: nil) }
        guard parts[2] > 999 || parts[2] < 100 else { return nil }
        let year = parts[2] > 999 ? parts[2] : parts[2] + (parts[2] <= 50 ? 2000 : 1900)
        let (one, two) = (parts[0], parts[1])
        if one == two || one > 12 { return .day(year: year, month: two, day: one, weekday: nil) }
        if two > 12 { return .day(year: year, month: one, day: two, weekday: nil) }
        return .ambiguous(year, one, two)
    }

    private func period(_ meaning: TimeMeaning, _ taken: [TimeToken]) -> RoughTime.Core? {
        let year = taken.last { $0.has(.year) }?.value
        switch meaning {
        case .quarter:
            guard let number = taken.first?.value, (1...4).contains(number) else { return nil }
            return .quarter(number, year: year)
        case .season, .shiftedSeason:
            guard let season = taken.first(where: { $0.has(.season) }) else { return nil }
            return .season(season.value, year: year, shift: shift(taken))
        default:
            guard let month = taken.first(where: { $0.has(.month) }), month.isCapital else { return nil }
            if meaning == .monthOfYear { return .monthOfYear(month: month.value, yearShift: shift(taken) ?? 0) }
            return .month(year: year, month: month.value, shift: shift(taken))
        }
    }

    private func years(_ meaning: TimeMeaning, _ taken: [TimeToken]) -> RoughTime.Core? {
        guard let value = taken.first?.value else { return nil }
        switch meaning {
        case .decade: return .decade(value < 100 ? 1900 + value : value)
        case .century: return .century(value)
        case .years:
            guard taken.count == 2, !taken[1].isSpaced else { return nil }
            let end = taken[1].value
            let whole = end < 100 && taken[1].end - taken[1].start == 2 ? value / 100 * 100 + end : end
            return whole > value && whole < 3000 && whole - value < 200 ? .years(value, whole) : nil
        default: return .year(value)
        }
    }

    private func counted(_ meaning: TimeMeaning, _ taken: [TimeToken], from: Int, to: Int) -> RoughTime.Core? {
        guard let unitToken = taken.last(where: { $0.has(.unit) }), let unit = TimeUnit(rawValue: unitToken.value)
        else {
            return meaning == .unit ? shift(taken).map { .unit(.year, $0) } : nil
        }
        let isPlural = unitToken.text.hasSuffix("s") && unit != .century || unitToken.text == "centuries"
        let count =
            taken.first { $0.has(.number) }?.value ?? (tokens[from..<to].contains { $0.text == "couple" } ? 2 : nil)
        switch meaning {
        case .unit:
            guard !isPlural, unit != .second, unit != .minute, unit != .hour, let shift = shift(taken) else {
                return nil
            }
            let isSpan = taken.contains { $0.has(.recent) && $0.has(.last) }
            if isSpan { return .past(1, unit) }
            return .unit(unit, tokens[from].text == "later" || tokens[from].text == "earlier" ? 0 : shift)
        case .past: return isPlural || count == 1 ? .past(count, unit) : nil
        case .recent: return isPlural ? .past(nil, unit) : nil
        case .coming: return isPlural || count == 1 ? .coming(count, unit) : nil
        case .comingUnits: return isPlural ? .coming(nil, unit) : nil
        case .ago: return .distance(count, unit, sign: -1)
        case .agoOne: return .distance(1, unit, sign: -1)
        case .ahead: return .distance(count, unit, sign: 1)
        case .aheadOne: return .distance(1, unit, sign: 1)
        case .later: return .anaphora(count, unit, sign: 1)
        case .laterOne: return .anaphora(1, unit, sign: 1)
        case .earlier: return .anaphora(count, unit, sign: -1)
        case .earlierOne: return .anaphora(1, unit, sign: -1)
        case .sameUnit: return isPlural ? nil : .anaphora(0, unit, sign: 1)
        case .durationOne: return isPlural ? nil : .duration(1, unit)
        default:
            let isJoined = tokens[from..<to].contains { $0.text == "-" }
            guard isPlural || isJoined || count == 1 else { return nil }
            return .duration(count, unit)
        }
    }

    private func recurring(_ meaning: TimeMeaning, _ taken: [TimeToken]) -> String? {
        guard let last = taken.last else { return nil }
        if meaning == .daily {
            return [1: "P1D", 2: "P1W", 3: "P1M", 4: "P1Y", 6: "PT1H"][last.value]
        }
        if last.has(.weekday) { return last.has(.short) ? nil : "XXXX-WXX-\(last.value)" }
        if last.has(.month) { return last.isCapital ? "XXXX-" + (last.value < 10 ? "0" : "") + "\(last.value)" : nil }
        if last.has(.part) { return DayPart(rawValue: last.value).map { "XXXX-XX-XX" + $0.value } }
        return TimeUnit(rawValue: last.value)?.duration(1)
    }

    private func clock(_ meaning: TimeMeaning, _ taken: [TimeToken], from: Int, to: Int) -> RoughTime? {
        guard let token = taken.first else { return nil }
        var minute = token.value
        if meaning == .hour {
            guard token.value <= 24, token.classes.contains(.number) else { return nil }
            minute = token.value * 60
        } else if meaning == .zoneHour {
            guard token.end - token.start == 4, token.value % 100 < 60, token.value < 2400 else { return nil }
            minute = token.value / 100 * 60 + token.value % 100
        }
        if let half = taken.first(where: { $0.has(.meridiem) }) {
            guard (60..<780).contains(minute) else { return nil }
            minute = minute % 720 + half.value * 60
        }
        guard minute < 1440 else { return nil }
        let zone = taken.last { $0.has(.zone) }?.value
        return RoughTime(
            core: .clock, edge: nil, part: nil, clock: minute, zone: zone == 9999 ? nil : zone, from: from, to: to)
    }
}
