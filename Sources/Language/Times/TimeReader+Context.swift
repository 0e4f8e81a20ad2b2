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
                || before == "-" && time.from > 1 && tokens[time.from - 2].has([.early])
        case .year(let year):
            return isYear(year, time, before, after)
        case .years: return true
        case .decade(let decade):
            let last = tokens[time.to - 1]
            if last.text.hasSuffix("ties") {
                let isWarm = (max(0, time.from - 7)..<time.from).contains {
                    ["temperatures", "highs", "lows", "degrees"].contains(tokens[$0].text)
                }
                return !isWarm && tokens[time.from].text == "the"
                    && ["in", "of", "since", "during", "from"].contains(before)
            }
            let isShort = last.end - last.start <= 4
            return (1000...2090).contains(decade)
                && (!isShort || before == "\u{2019}" || before == "'" || before == "\u{2018}")
        case .duration(let count, let unit): return isDuration(count, unit, time, before, after)
        case .season(_, nil, .some): return true
        case .season(let season, nil, nil): return isSeason(season, time, before, after)
        case .quarter(_, nil): return !["of", "the"].contains(after) && TimeReader.dating.contains(before)
        case .anaphora(_, let unit, _):
            return after != "old" && after != "-" && unit != .second && !(unit == .quarter && before == "of")
        case .unit(.day, let shift): return shift == 1 || shift == 0
        case .halves(_, let unit): return after != "old" && unit != .second && unit != .quarter && unit != .week
        case .unit(.quarter, _), .unit(.century, _), .unit(.decade, _): return true
        case .clock: return isClock(time, before, after)
        case .reference(let sign): return isReference(sign, time, before, after)
        case .half(_, let year):
            return year != nil || !["of", "the"].contains(after) && TimeReader.dating.contains(before)
        case .set: return isRecurring(time, before, after)
        default: return true
        }
    }

    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text : "" }

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
        if ["fiscal", "financial"].contains(tokens[time.from].text) { return true }
        if ["the", "a"].contains(tokens[time.from].text) {
            return (1900...2100).contains(year) && year % 1000 != 0 && !after.hasSuffix("s") && !after.isEmpty
        }
        if isHeading(time, after) { return true }
        if ["its", "his", "her", "their", "s"].contains(before), (1900...2050).contains(year) {
            return !after.isEmpty && TimeReader.isLetters(after) && !["to", "of", "more"].contains(after)
        }
        if ["and", "or", ","].contains(before), time.from >= 2, tokens[time.from - 2].has(.year) {
            return (1900...2100).contains(year)
        }
        guard TimeReader.dating.contains(before) || tokens[max(0, time.from - 1)].has([.early, .edge]) else {
            return false
        }
        let isCount = ["to", "of", "from", "between", "and", "than", "after", "before", "at"].contains(before)
        return !isCount || (1900...2100).contains(year) && (before != "and" && before != "to" || isRange(time))
    }

    /// Whether a year stands alone in its block, or before a colon at its head, as headings of histories have it.
    private func isHeading(_ time: RoughTime, _ after: String) -> Bool {
        time.from == 0 && (tokens.count == time.to || after == ":")
    }

    /// Words for no day in particular count by themselves; "the past" and "the future" where nothing is named by them.
    private func isReference(_ sign: Int, _ time: RoughTime, _ before: String, _ after: String) -> Bool {
        let last = tokens[time.to - 1].text
        guard last == "past" || last == "future" else { return last != "now" || after != "-" }
        guard time.to - time.from > 1 || (before == "in" && last == "future") else { return false }
        return after.isEmpty || !TimeReader.isLetters(after)
            || ["and", "or", "but", "is", "was", "of", "for", "with", "to", "that", "when", "as", "by"].contains(after)
    }

    /// "In winter", "the summer of peace": a season where a word of time stands before it; "a spring", "the fall of" are none.
    private func isSeason(_ season: Int, _ time: RoughTime, _ before: String, _ after: String) -> Bool {
        guard !tokens[time.to - 1].isCapital || time.from == 0 else { return false }
        if after == "of" || after == "-" || after == "in" && season != 2 && season != 4 { return false }
        let isBound = ["in", "during", "since", "by", "until", "till", "through", "throughout"].contains(before)
        if season == 1 || season == 3, tokens[time.to - 1].text != "autumn" {
            return isBound && time.to - time.from == 2
        }
        return isBound || tokens[max(0, time.from - 1)].has(.early)
    }

    /// Whether the words are a name that holds a month, a weekday or a season: "Black September", "April Jones", "Sunday Times".
    func isName(_ time: RoughTime) -> Bool {
        guard time.to - time.from == 1, tokens[time.from].isCapital,
            tokens[time.from].has([.month, .weekday, .season, .part])
        else { return false }
        let (before, after) = (word(time.from - 1), word(time.to))
        if TimeReader.naming.contains(before), tokens[time.from - 1].isCapital { return true }
        guard time.to < tokens.count, tokens[time.to].isCapital, tokens[time.to].isSpaced else { return false }
        if TimeReader.named.contains(after) { return true }
        let isGiven = ["april", "may", "june", "august"].contains(tokens[time.from].text)
        return isGiven && tokens[time.to].classes.isEmpty && TimeReader.isLetters(after) && !isDated(before)
    }

    /// What makes a name of the weekday or the month behind it; holidays are in `Holiday`.
    private static let naming: WordSet = [
        "black", "bloody", "red", "super", "cyber", "arab", "prague", "maundy", "fat",
    ]

    /// What makes a name of the weekday, the month or the season before it: uprisings, papers and programmes.
    private static let named: WordSet = [
        "revolution", "uprising", "crisis", "offensive", "movement", "monarchy", "plot", "massacre", "times",
        "telegraph",
        "mirror", "mail", "herald", "post", "express", "star", "standard", "night", "olympics", "games", "palace",
        "war",
    ]

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
        if unit == .quarter || before == "aged" || before == "age" { return false }
        if time.to - time.from == 1 {
            let isOf = after == "of" && ["after", "despite", "following", "by", "with", "for", "in"].contains(before)
            return unit.rawValue > TimeUnit.second.rawValue && unit != .weekend
                && (before == "for" || isOf
                    || before == "in" && after != "of"
                        && !TimeReader.isLetters(after))
        }
        if tokens[time.from].text == "a" || tokens[time.from].text == "an", count == 1 {
            if after == "after" || after == "before" { return true }
            return ["for", "than", "within", "about", "over", "nearly", "almost", "after", "in", "least", "half"]
                .contains(before)
        }
        if tokens[time.from].text == "one", unit == .day { return before == "for" || before == "than" }
        return true
    }

    /// "Per year" and "30 attacks a day" recur; "a day" alone does not, and "per hour" measures speed.
    private func isRecurring(_ time: RoughTime, _ before: String, _ after: String) -> Bool {
        guard ["per", "a", "an"].contains(tokens[time.from].text), time.to - time.from == 2,
            let unit = TimeUnit(rawValue: tokens[time.to - 1].value), tokens[time.to - 1].has(.unit)
        else { return true }
        guard unit.rawValue >= TimeUnit.day.rawValue, after != "ago", after != "old", unit != .quarter else {
            return false
        }
        if tokens[time.from].text == "per" { return true }
        let places = max(0, time.from - 3)..<time.from
        guard
            !["after", "for", "in", "than", "about", "over", "within", "nearly", "almost", "by", "of", "from"].contains(
                before)
        else { return false }
        return places.contains { tokens[$0].has(.number) || ["million", "billion", "times"].contains(tokens[$0].text) }
            && !["after", "before", "later", "earlier", "from"].contains(after)
    }

    private func isClock(_ time: RoughTime, _ before: String, _ after: String) -> Bool {
        guard time.clock != nil else { return true }
        if time.to - time.from == 1, tokens[time.from].text == ":" {
            return !["-", ":", "/"].contains(after) && before != ":" && before != "/"
        }
        return true
    }

    private static let dating: WordSet = [
        "in", "since", "by", "until", "till", "of", "during", "before", "after", "from", "to", "between", "and",
        "through",
        "throughout", "for", "around", "about", "circa", "early", "late", "mid", "back", "than", "at",
    ]
}
