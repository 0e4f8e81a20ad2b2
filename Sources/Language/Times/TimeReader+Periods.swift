extension TimeReader {
    func period(_ meaning: TimeMeaning, _ taken: [TimeToken]) -> RoughTime.Core? {
        let year = taken.last { $0.has(.year) }?.value
        switch meaning {
        case .quarter:
            guard let number = taken.first(where: { $0.has(.ordinal) })?.value, (1...4).contains(number) else {
                return nil
            }
            return .quarter(number, year: year)
        case .half:
            guard let number = taken.first(where: { $0.has(.ordinal) })?.value, (1...2).contains(number) else {
                return nil
            }
            return .half(number, year: year)
        case .opening, .monthWeek: return openingPart(meaning, taken, year)
        case .season, .shiftedSeason:
            guard let season = taken.first(where: { $0.has(.season) }) else { return nil }
            return .season(season.value, year: year, shift: shift(taken))
        default:
            guard let month = taken.first(where: { $0.has(.month) }), month.isCapital else { return nil }
            if meaning == .monthOfYear { return .monthOfYear(month: month.value, yearShift: shift(taken) ?? 0) }
            return .month(year: year, month: month.value, shift: shift(taken))
        }
    }

    func years(_ meaning: TimeMeaning, _ taken: [TimeToken]) -> RoughTime.Core? {
        guard let value = taken.first?.value else { return nil }
        switch meaning {
        case .decade:
            return .decade(value < 100 ? 1900 + value : value)
        case .century: return .century(value)
        case .years:
            guard taken.count == 2, !taken[1].isSpaced else { return nil }
            let end = taken[1].value
            let whole = end < 100 && taken[1].end - taken[1].start == 2 ? value / 100 * 100 + end : end
            return whole > value && whole < 3000 && whole - value < 200 ? .years(value, whole) : nil
        default: return .year(value)
        }
    }

    func counted(_ meaning: TimeMeaning, _ taken: [TimeToken], from: Int, to: Int) -> RoughTime.Core? {
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
            if tokens[from].text == "the", taken.contains(where: { $0.text == "previous" }) {
                return .anaphora(1, unit, sign: -1)
            }
            // "This past week" is the week before; "the past week" a length of time up to now.
            return .unit(unit, tokens[from].text == "later" || tokens[from].text == "earlier" ? 0 : shift)
        case .within:
            guard !isPlural, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
            let isOwn =
                tokens[from..<to].contains { $0.text == "this" } || unit == .year && tokens[to - 2].text == "the"
            return isOwn ? .unit(unit, 0) : .anaphora(0, unit, sign: 1)
        case .edgeUnit:
            guard !isPlural, unit.rawValue > TimeUnit.day.rawValue else { return nil }
            return tokens[from..<to].contains { $0.text == "that" } ? .anaphora(0, unit, sign: 1) : .unit(unit, 0)
        case .unitsLater: return isPlural ? .anaphora(nil, unit, sign: 1) : nil
        case .unitsEarlier: return isPlural ? .anaphora(nil, unit, sign: -1) : nil
        case .halfUnit: return isPlural ? nil : .halves(1, unit)
        case .andHalf: return isPlural && count != nil ? .halves((count ?? 0) * 2 + 1, unit) : nil
        case .bareUnits: return isPlural ? .duration(nil, unit) : nil
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
            // "A three day trial": a unit in the singular before what it measures.
            let isBeforeNoun =
                unit != .second && to < tokens.count && !tokens[to].text.isEmpty && tokens[to].isSpaced
                && !tokens[to].isCapital && tokens[to].classes.isEmpty && TimeReader.isLetters(tokens[to].text)
            guard isPlural || isJoined || count == 1 || (isBeforeNoun && meaning == .duration) else { return nil }
            return .duration(count, unit)
        }
    }

    /// "The first nine months of 2012", "the last week of September".
    func openingPart(_ meaning: TimeMeaning, _ taken: [TimeToken], _ year: Int?) -> RoughTime.Core? {
        guard let unit = taken.first(where: { $0.has(.unit) }).flatMap({ TimeUnit(rawValue: $0.value) }),
            let rank = taken.first
        else { return nil }
        let month = taken.first { $0.has(.month) }
        guard month?.isCapital != false else { return nil }
        if meaning == .opening {
            guard taken.count > 2, let year, rank.has(.last) || rank.value == 1, taken[1].value < 400 else {
                return nil
            }
            return .opening(taken[1].value, unit, month: month?.value, year: year, isLast: rank.has(.last))
        }
        guard let month, unit == .week || unit == .day || unit == .weekend,
            rank.has(.last) || (1...5).contains(rank.value)
        else { return nil }
        return .monthPart(rank.has(.last) ? 0 : rank.value, unit, month: month.value, year: year)
    }

    /// "That night", "the next morning", "the previous evening": a part of a day named before.
    func otherPart(_ taken: [TimeToken], _ from: Int, _ to: Int) -> RoughTime? {
        guard let part = taken.last.flatMap({ DayPart(rawValue: $0.value) }), part != .noon, part != .midnight,
            taken.last?.text.hasSuffix("s") == false
        else { return nil }
        let words = tokens[from..<to].map(\.text)
        let count = words.contains("previous") ? -1 : words.contains("next") || words.contains("following") ? 1 : 0
        if count == 0, words.first == "the", !words.contains("same") { return nil }
        var time = RoughTime(
            core: .anaphora(abs(count), .day, sign: count < 0 ? -1 : 1), edge: nil, part: part, clock: nil, zone: nil,
            from: from, to: to)
        time.part = part
        return time
    }

    /// "Last Christmas", "New Year's Day 2020".
    func holiday(_ taken: [TimeToken], _ from: Int) -> RoughTime? {
        let place = taken.count > 1 ? from + 1 : from
        guard let found = Holiday.match(tokens, at: place) else { return nil }
        var to = found.end
        var year: Int?
        let isComma = to < tokens.count && tokens[to].text == ","
        let next = isComma ? to + 1 : to
        if next < tokens.count, tokens[next].has(.year) {
            year = tokens[next].value
            to = next + 1
        }
        return RoughTime(
            core: .holiday(found.holiday, year: year, shift: shift(Array(taken.dropLast()))), edge: nil, part: nil,
            clock: nil, zone: nil, from: from, to: to)
    }

    /// Whether a token is a word.
    static func isLetters(_ text: String) -> Bool { text.utf8.allSatisfy { (97...122).contains($0) } }
}
