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
        case .month, .bareMonth, .shiftedMonth, .monthOfYear, .season, .shiftedSeason, .quarter, .half, .opening,
            .monthWeek:
            return period(meaning, taken).map(with)
        case .year, .years, .decade, .century:
            return years(meaning, taken).map(with)
        case .weekday:
            guard let token = taken.first, !token.has(.short) else { return nil }
            let isPlural = token.text.hasSuffix("s")
            return with(isPlural ? .set(TimexValue.weekday(token.value)) : .weekday(token.value, shift: nil, week: nil))
        case .shiftedWeekday:
            guard let day = taken.last, !day.has(.short), !day.text.hasSuffix("s") else { return nil }
            return with(.weekday(day.value, shift: shift(taken), week: nil))
        case .weekdayOfWeek:
            guard let day = taken.first(where: { $0.has(.weekday) }), !day.has(.short) else { return nil }
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
            .earlier, .earlierOne, .sameUnit, .duration, .durationOne, .unitsLater, .unitsEarlier, .within, .halfUnit,
            .andHalf, .bareUnits, .edgeUnit:
            guard var time = counted(meaning, taken, from: from, to: to).map(with) else { return nil }
            if meaning == .edgeUnit { time.edge = first(.edge) }
            return time
        case .samePart, .nextPart: return otherPart(taken, from, to)
        case .holiday: return holiday(taken, from)
        case .reference:
            guard let word = taken.last, !word.has(.last) || word.text == "past" else { return nil }
            return with(.reference(word.has(.last) ? -1 : word.value))
        case .each, .often, .daily, .perUnit:
            return recurring(meaning, taken).map { with(.set($0)) }
        case .clock, .hour, .zoneHour:
            return clock(meaning, taken, from: from, to: to)
        }
    }

    func shift(_ taken: [TimeToken]) -> Int? {
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

    private func recurring(_ meaning: TimeMeaning, _ taken: [TimeToken]) -> String? {
        guard let last = taken.last else { return nil }
        if meaning == .daily {
            return [1: "P1D", 2: "P1W", 3: "P1M", 4: "P1Y", 6: "PT1H"][last.value]
        }
        if last.has(.weekday) { return last.has(.short) ? nil : TimexValue.weekday(last.value) }
        if last.has(.month) { return last.isCapital ? TimexValue.month(last.value) : nil }
        if last.has(.part) { return DayPart(rawValue: last.value).map(TimexValue.part) }
        if meaning == .perUnit, last.text.hasSuffix("s") { return nil }
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
