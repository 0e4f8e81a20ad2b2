import News

/// What the number is of: per cent, money, a measure, or the thing counted.
extension FigureReader {
    /// Settles unit and kind, and moves the draft's end past them.
    func settleUnit(_ draft: inout FigureDraft, money: String?) {
        if let money {
            draft.unit = money
            draft.kind = .money
            gluedMagnitude(&draft)
            return
        }
        let next =
            isHyphen(draft.end) && draft.end + 1 < range.upperBound && !tokens[draft.end + 1].isSpaced
            ? draft.end + 1 : draft.end
        if magnitude(&draft, at: next) || temperature(&draft, at: next) || points(&draft, at: next) { return }
        if gluedMoney(&draft) { return }
        if percent(&draft, at: next) || measure(&draft, at: next) || currency(&draft, at: next) { return }
        if isUnitGlued(draft.end) { gluedMagnitude(&draft) }
        counted(&draft)
    }

    /// "Magnitude 6.8", "a 6.8-magnitude quake": a measure, and no count of quakes or of those they killed.
    private func magnitude(_ draft: inout FigureDraft, at place: Int) -> Bool {
        if folded(place) == "magnitude" || folded(place) == "strength" && isHyphen(draft.end) {
            return take(&draft, "magnitude", place + 1)
        }
        if folded(place) == "on", (place..<place + 4).contains(where: { folded($0) == "richter" }) {
            return take(&draft, "magnitude", draft.end)
        }
        guard let value = draft.amount.value, value < 10 else { return false }
        var before = draft.start - 1
        if before > range.lowerBound, FigureReader.beforeMagnitudes.contains(folded(before)) { before -= 1 }
        if before >= range.lowerBound, folded(before) == "magnitude" { return take(&draft, "magnitude", draft.end) }
        // "The quake measured 6.8", "a 6.8 earthquake": with a decimal, and a quake in the sentence.
        guard value != value.rounded(), value >= 2 else { return false }
        let isQuake = FigureReader.quakes.contains(folded(place)) || FigureReader.quakes.contains(folded(place + 1))
        let isMeasured =
            draft.start > range.lowerBound && ["measured", "measuring", "registered"].contains(folded(draft.start - 1))
            && range.contains { FigureReader.quakes.contains(folded($0)) }
        return isQuake && place == draft.end || isMeasured ? take(&draft, "magnitude", draft.end) : false
    }

    private static let beforeMagnitudes: Set<String> = ["of", "at", "was", "a", "an"]
    private static let quakes: Set<String> = ["quake", "earthquake", "tremor", "aftershock", "temblor"]

    /// "40C", "40 °C", "104 degrees Fahrenheit", "40 deg C".
    private func temperature(_ draft: inout FigureDraft, at place: Int) -> Bool {
        guard place < range.upperBound else { return false }
        var end = place
        var isSigned = false
        if isMark(end, "°", "º") || folded(end) == "deg" || TemperatureWords.isDegree(folded(end)) {
            end += 1
            isSigned = true
        }
        guard end < range.upperBound else { return false }
        if isSigned || TemperatureWords.isScale(tokens[end], in: tokens[range]), !tokens[end].isSpaced || isSigned,
            let scale = TemperatureWords.scale(folded(end))
        {
            return take(&draft, "degrees " + scale, end + 1)
        }
        return false
    }

    /// "half a percentage point", "a quarter point", "25 basis points".
    private func points(_ draft: inout FigureDraft, at place: Int) -> Bool {
        if folded(place) == "basis", folded(place + 1).hasPrefix("point") {
            draft.factor = 0.01
            (draft.unit, draft.kind, draft.end) = ("percentage points", .percent, place + 2)
            return true
        }
        guard draft.amount.form == .fraction else { return false }
        var end = place
        if folded(end) == "of" { end += 1 }
        if folded(end) == "a" { end += 1 }
        guard folded(end) == "percentage", folded(end + 1).hasPrefix("point") else { return false }
        (draft.unit, draft.kind, draft.end) = ("percentage points", .percent, end + 2)
        return true
    }

    /// "300m euros", "5bn pounds": a letter glued to the digits, and a currency behind it.
    private func gluedMoney(_ draft: inout FigureDraft) -> Bool {
        guard isUnitGlued(draft.end), draft.amount.form == .digits,
            let factor = NumberWords.gluedMagnitude(folded(draft.end)),
            let name = folded(draft.end + 1) == "pounds" ? "pounds" : Units.currency(word: folded(draft.end + 1))
        else { return false }
        draft.factor = factor
        (draft.unit, draft.kind, draft.end) = (name, .money, draft.end + 2)
        return true
    }

    private func isUnitGlued(_ place: Int) -> Bool {
        place < range.upperBound && tokens[place].kind == .word && !tokens[place].isSpaced
    }

    private func gluedMagnitude(_ draft: inout FigureDraft) {
        guard isUnitGlued(draft.end), draft.amount.form == .digits,
            let factor = draft.kind == .money
                ? NumberWords.moneyMagnitude(folded(draft.end)) : NumberWords.gluedMagnitude(folded(draft.end))
        else { return }
        draft.factor = factor
        draft.end += 1
    }

    private func percent(_ draft: inout FigureDraft, at place: Int) -> Bool {
        var end = place
        if isMark(place, "%") || folded(place) == "percent" || folded(place) == "pct" {
            end = place + 1
        } else if folded(place) == "per", folded(place + 1) == "cent" {
            end = place + 2
        } else if folded(place) == "percentage", folded(place + 1).hasPrefix("point") {
            end = place + 1
        } else {
            return false
        }
        draft.kind = .percent
        draft.unit = "percent"
        if folded(end) == "points" || folded(end) == "point" {
            draft.unit = "percentage points"
            end += 1
        }
        draft.end = end
        return true
    }

    private func currency(_ draft: inout FigureDraft, at place: Int) -> Bool {
        var end = place
        if isMark(place, "€", "£", "$", "¥", "₹"), !tokens[place].isSpaced,
            let name = Units.currency(sign: tokens[place].text)
        {
            (draft.unit, draft.kind, draft.end) = (name, .money, place + 1)
            return true
        }
        var country = ""
        if ["us", "canadian", "australian", "american", "hong", "singapore"].contains(folded(place)),
            folded(place + 1).hasPrefix("dollar")
        {
            country = tokens[place].text + " "
            end += 1
        }
        // Pounds by the million are money; a few pounds may be weight.
        let isMillions = draft.amount.magnitude >= 1e6 && folded(end) == "pounds"
        guard let name = isMillions ? "pounds" : Units.currency(word: folded(end)) else { return false }
        draft.unit = country + name
        draft.kind = .money
        draft.end = end + 1
        return true
    }

    /// "4sq km", "4-square-kilometer", "four square kilometres", "38 miles", "10km", "20 degrees Celsius".
    private func measure(_ draft: inout FigureDraft, at place: Int) -> Bool {
        guard place < range.upperBound, tokens[place].kind == .word else { return false }
        var end = place
        var power = ""
        switch tokens[place].folded {
        case "square", "sq": power = "2"
        case "cubic", "cu": power = "3"
        case "sqkm", "km2": return take(&draft, "km2", place + 1)
        case "sqmi": return take(&draft, "mi2", place + 1)
        default: break
        }
        if !power.isEmpty {
            end += 1
            if isMark(end, "."), !tokens[end].isSpaced { end += 1 }
            if isHyphen(end), !tokens[end].isSpaced { end += 1 }
        }
        let word = folded(end)
        var unit = Units.measure(word)
        if unit == nil, !power.isEmpty || !tokens[place].isSpaced || draft.amount.form == .digits {
            unit = Units.abbreviated(word)
            // "10M" in capitals is millions.
            if unit == "m", power.isEmpty, tokens[place].shape == .upper { return false }
            // "5m people": a million of something that is counted, not metres.
            if unit == "m", power.isEmpty, isUnitGlued(place),
                CountedNoun.head(from: end + 1, in: tokens, to: range.upperBound, isOne: false) != nil
            {
                return false
            }
            // "5 m" and "6 t" apart from their number are rare in news, and letters of other things.
            if power.isEmpty, tokens[place].isSpaced, word.utf8.count == 1 { unit = nil }
        }
        guard let unit else { return false }
        if power.isEmpty, isGluedMark(end + 1, "²") || isGluedMark(end + 1, "2") {
            return take(&draft, unit + "2", end + 2)
        }
        if let speed = Self.speeds[unit], isGluedMark(end + 1, "/"), end + 2 < range.upperBound,
            !tokens[end + 2].isSpaced,
            ["h", "hr", "hour"].contains(folded(end + 2))
        {
            return take(&draft, speed, end + 3)
        }
        if let speed = Self.speeds[unit], ["per", "an"].contains(folded(end + 1)), folded(end + 2) == "hour" {
            return take(&draft, speed, end + 3)
        }
        if unit == "degrees", ["celsius", "fahrenheit", "c", "f"].contains(folded(end + 1)) {
            return take(&draft, "degrees " + tokens[end + 1].text, end + 2)
        }
        return take(&draft, unit + power, end + 1)
    }

    private static let speeds = ["km": "km/h", "mi": "mph"]

    private func isGluedMark(_ place: Int, _ text: String) -> Bool {
        place < range.upperBound && !tokens[place].isSpaced && tokens[place].text == text
    }

    private func take(_ draft: inout FigureDraft, _ unit: String, _ end: Int) -> Bool {
        (draft.unit, draft.kind, draft.end) = (unit, .measure, end)
        return true
    }

    /// The noun of "118 of the 230 seats", which the first number counts too.
    private func wholeNoun(_ place: Int) -> String? {
        guard folded(place) == "of" else { return nil }
        let number = ["the", "its", "their", "all"].contains(folded(place + 1)) ? place + 2 : place + 1
        guard let whole = amounts.amount(at: number), whole.form == .digits || whole.form == .words,
            whole.value ?? 0 > 1,
            let head = CountedNoun.head(from: whole.end, in: tokens, to: range.upperBound, isOne: false)
        else { return nil }
        return text.string(tokens[head].start, tokens[head].bareEnd)
    }

    private func counted(_ draft: inout FigureDraft) {
        draft.kind = .count
        if let noun = wholeNoun(draft.end) {
            draft.unit = noun
            return
        }
        let isOne = draft.amount.value == 1 && !draft.isRange
        guard
            let head = CountedNoun.head(from: draft.end, in: tokens, to: range.upperBound, isOne: isOne)
        else { return }
        draft.unit = text.string(tokens[head].start, tokens[head].bareEnd)
        draft.end = head + 1
    }
}
