import News

/// What the number is of: per cent, money, a measure, or the thing counted.
extension FigureReader {
    /// Settles unit and kind, and moves the draft's end past them.
    func settleUnit(_ draft: inout FigureDraft, money: String?) {
        if let money {
            draft.unit = money
            draft.kind = .money
            gluedMagnitude(&draft)
        } else {
            settle(&draft)
        }
        rate(&draft)
    }

    private func settle(_ draft: inout FigureDraft) {
        let next =
            isHyphen(draft.end) && draft.end + 1 < range.upperBound && !tokens[draft.end + 1].isSpaced
            ? draft.end + 1 : draft.end
        if magnitude(&draft, at: next) || temperature(&draft, at: next) || points(&draft, at: next) { return }
        if gluedMoney(&draft) { return }
        if percent(&draft, at: next) || measure(&draft, at: next) || currency(&draft, at: next) { return }
        if partOfUnit(&draft) || unitOfNext(&draft) { return }
        if isUnitGlued(draft.end) { gluedMagnitude(&draft) }
        if next > draft.end, attribute(&draft, at: next) { return }
        counted(&draft)
    }

    /// "Magnitude 6.8", "a 6.8-magnitude quake": a measure, and no count of quakes or of those they killed.
    private func magnitude(_ draft: inout FigureDraft, at place: Int) -> Bool {
        if folded(place) == "magnitude" || folded(place) == "strength" && isHyphen(draft.end) {
            return take(&draft, "magnitude", place + 1)
        }
        if folded(place).hasPrefix("degree"), folded(place + 1) == "on",
            (place..<place + 5).contains(where: { folded($0) == "richter" })
        {
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
        guard tokens[draft.amount.start].text.contains("."), value >= 2 else { return false }
        let isQuake = FigureReader.quakes.contains(folded(place)) || FigureReader.quakes.contains(folded(place + 1))
        let isMeasured =
            draft.start > range.lowerBound && ["measured", "measuring", "registered"].contains(folded(draft.start - 1))
            && range.contains { FigureReader.quakes.contains(folded($0)) }
        return isQuake && place == draft.end || isMeasured ? take(&draft, "magnitude", draft.end) : false
    }

    private static let beforeMagnitudes: WordSet = ["of", "at", "was", "a", "an"]
    private static let quakes: WordSet = ["quake", "earthquake", "tremor", "aftershock", "temblor"]

    /// "40C", "40 °C", "104 degrees Fahrenheit", "40 deg C".
    private func temperature(_ draft: inout FigureDraft, at place: Int) -> Bool {
        guard place < range.upperBound else { return false }
        var end = place
        var isSigned = false
        if isMark(end, "°", "º") || folded(end) == "deg" || TemperatureWords.isDegree(folded(end)) {
            end += 1
            isSigned = true
        }
        guard end < range.upperBound else { return isMark(place, "°") && take(&draft, "degrees", place + 1) }
        if isSigned || TemperatureWords.isScale(tokens[end], in: tokens[range]), !tokens[end].isSpaced || isSigned,
            let scale = TemperatureWords.scale(folded(end))
        {
            return take(&draft, "degrees " + scale, end + 1)
        }
        return isMark(place, "°") ? take(&draft, "degrees", place + 1) : false
    }

    /// "Two-tenths of a mile".
    private func partOfUnit(_ draft: inout FigureDraft) -> Bool {
        guard draft.amount.form == .fraction, folded(draft.end) == "of", ["a", "an"].contains(folded(draft.end + 1)),
            let unit = Units.measure(folded(draft.end + 2))
        else { return false }
        return take(&draft, unit, draft.end + 3)
    }

    /// "15 and 20 percent", "45 and 50 mg": the unit of the second number is the first one's too.
    private func unitOfNext(_ draft: inout FigureDraft) -> Bool {
        guard draft.amount.form == .digits, !draft.isRange, ["and", "or", "to"].contains(folded(draft.end)),
            let other = amounts.plain(at: draft.end + 1), other.form == .digits
        else { return false }
        if percentEnd(other.end) != nil {
            (draft.unit, draft.kind) = ("percent", .percent)
            return true
        }
        guard let found = unit(at: other.end, of: other), found.name != "m", !FigureReader.isTime(found.name) else {
            return false
        }
        return take(&draft, found.name, draft.end)
    }

    /// "half a percentage point", "a quarter point", "25 basis points".
    private func points(_ draft: inout FigureDraft, at place: Int) -> Bool {
        let point = isHyphen(place + 1) ? place + 2 : place + 1
        let isShort = ["bp", "bps"].contains(folded(place))
        if isShort || folded(place) == "basis" && folded(point).hasPrefix("point") {
            draft.factor = 0.01
            (draft.unit, draft.kind, draft.end) = ("percentage points", .percent, isShort ? place + 1 : point + 1)
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

    func isUnitGlued(_ place: Int) -> Bool {
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
        let isShort = folded(place) == "pct" || folded(place) == "pc" && draft.amount.form == .digits
        if isMark(place, "%") || folded(place) == "percent" || isShort {
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
        let point = isHyphen(end) ? end + 1 : end
        if folded(point) == "points" || folded(point) == "point" {
            draft.unit = "percentage points"
            end = point + 1
        }
        draft.end = end
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

    /// "A 40-member panel", "the 16-storey block": what is counted stands in the singular behind a hyphen.
    private func attribute(_ draft: inout FigureDraft, at place: Int) -> Bool {
        guard place < range.upperBound, tokens[place].kind == .word, tokens[place].shape == .lower,
            tokens[place].text.utf8.count > 2, !FigureReader.noAttributes.contains(folded(place)),
            !StopWords.contains(folded(place)), !isHyphen(place + 1), draft.amount.value != 1
        else { return false }
        draft.kind = .count
        draft.unit = tokens[place].text
        draft.end = place + 1
        return true
    }

    /// What follows a hyphen and is not counted.
    private static let noAttributes: WordSet = [
        "strong", "odd", "plus", "fold", "straight", "time", "times", "way", "sided", "point", "part", "step", "star",
        "term",
        "thirds", "third", "quarters", "half", "fifths", "year-old", "old", "something", "game", "match", "run", "goal",
        "win",
        "stock", "share",
    ]

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
