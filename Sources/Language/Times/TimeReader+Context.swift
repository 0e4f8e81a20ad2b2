extension TimeReader {
    /// Whether what was matched is a time at all, by the words around it.
    ///
    /// A bare month that is also a word ("March", "May"), a bare four-digit number and "a week" are times only where the
    /// neighbours say so; ages ("38-year-old") and the second of a row ("the second") never are.
    func isTime(_ time: RoughTime) -> Bool {
        let before = word(time.from - 1)
        let after = word(time.to)
        if (time.to...time.to + 1).contains(where: { ["bc", "bce"].contains(word($0)) }) { return false }
        if after == "b", word(time.to + 2) == "c" { return false }
        switch time.core {
        case .month(nil, let month, nil):
            guard month == 3 || month == 5 || month == 8 || isShort(time) else { return true }
            return isDated(before) || tokens[max(0, time.from - 1)].has([.early])
        case .year(let year):
            return isYear(year, time, before, after)
        case .years: return true
        case .decade(let decade):
            let isShort = tokens[time.to - 1].end - tokens[time.to - 1].start <= 4
            return (1000...2090).contains(decade)
                && (!isShort || before == "\u{2019}" || before == "'" || before == "\u{2018}")
        case .duration(let count, let unit): return isDuration(count, unit, time, before, after)
        case .season(_, nil, .some): return true
        case .quarter(_, nil): return !["of", "the"].contains(after) && TimeReader.dating.contains(before)
        case .anaphora: return word(time.to) != "old"
        case .unit(.day, let shift): return shift == 1 || shift == 0
        case .unit(.quarter, _), .unit(.century, _), .unit(.decade, _): return true
        case .clock: return isClock(time, before, after)
        case .set: return true
        default: return true
        }
    }

    private func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text : "" }

    private func isShort(_ time: RoughTime) -> Bool {
        tokens[time.from].end - tokens[time.from].start <= 4 && time.to == time.from + 1
            && !["may", "june", "july"].contains(tokens[time.from].text)
    }

    private func isDated(_ before: String) -> Bool { TimeReader.dating.contains(before) }

    private func isYear(_ year: Int, _ time: RoughTime, _ before: String, _ after: String) -> Bool {
        guard (1100...2100).contains(year) else { return false }
        if time.to - time.from > 1, tokens[time.to - 2].text == "year" { return true }
        if before == "(", after == ")" || after == "-" { return (1500...2100).contains(year) }
        if tokens.indices.contains(time.to), tokens[time.to].has([.unit]) { return false }
        if ["people", "troops", "percent", "per", "%", "miles", "km", "kilometers", "feet", "dollars", "men"].contains(
            after)
        {
            return false
        }
        if ["the", "a"].contains(tokens[time.from].text) {
            return (1900...2100).contains(year) && year % 1000 != 0 && !after.hasSuffix("s") && !after.isEmpty
        }
        guard TimeReader.dating.contains(before) || tokens[max(0, time.from - 1)].has([.early]) else { return false }
        let isCount = ["to", "of", "from", "between", "and", "than", "after", "before", "at"].contains(before)
        return !isCount || (1900...2100).contains(year) && (before != "and" && before != "to" || isRange(time))
    }

    /// Whether a year stands second in "from 2014 to 2017" or "between 2014 and 2017".
    private func isRange(_ time: RoughTime) -> Bool {
        time.from >= 2 && tokens[time.from - 2].has([.year])
    }

    private func isDuration(
        _ count: Int?, _ unit: TimeUnit, _ time: RoughTime, _ before: String, _ after: String
    ) -> Bool {
        if after == "old" || after == "olds" || (after == "-" && word(time.to + 1).hasPrefix("old")) { return false }
        if after == "of" && word(time.to + 1) == "age" { return false }
        if unit == .second, count == nil || count == 1 { return false }
        if unit == .quarter { return false }
        if tokens[time.from].text == "a" || tokens[time.from].text == "an", count == 1 {
            if after == "after" || after == "before" { return true }
            return ["for", "than", "within", "about", "over", "nearly", "almost", "after", "in", "least", "half"]
                .contains(before)
        }
        if tokens[time.from].text == "one", unit == .day { return before == "for" || before == "than" }
        return true
    }

    private func isClock(_ time: RoughTime, _ before: String, _ after: String) -> Bool {
        guard time.clock != nil else { return true }
        if time.to - time.from == 1, tokens[time.from].text == ":" {
            return !["-", ":", "/"].contains(after) && before != ":" && before != "/"
        }
        return true
    }

    private static let dating: Set<String> = [
        "in", "since", "by", "until", "till", "of", "during", "before", "after", "from", "to", "between", "and",
        "through",
        "throughout", "for", "around", "about", "circa", "early", "late", "mid", "back", "than", "at",
    ]
}
