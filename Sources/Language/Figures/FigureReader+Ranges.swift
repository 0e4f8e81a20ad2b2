import News

/// Two numbers that are one figure: "500 to 1,000", "between 5% and 10%", "ranging from -18 to -34 degrees".
extension FigureReader {
    /// Takes in the second number of "500 to 1,000", "500-1,000", "two or three", "3 to 4 million".
    func extend(_ draft: inout FigureDraft, from start: Int, isMoney: Bool, isNegative: Bool) {
        let first = draft.amount
        guard let low = first.value, first.form == .digits || first.form == .words else { return }
        // "between 5% and 10%", "44 km to 50 km": the unit may stand at both.
        let unit = unitEnd(first.end)
        var joint = unit ?? first.end
        guard joint + 1 < range.upperBound else { return }
        // "A 24- to 30-foot boat".
        if isHyphen(joint), !tokens[joint].isSpaced, ["to", "or"].contains(folded(joint + 1)) { joint += 1 }
        let isDash =
            isMark(joint, "–", "—", "-", "\u{2010}", "\u{2011}") && tokens[joint].isSpaced == tokens[joint + 1].isSpaced
        let word = folded(joint)
        let between = betweenBefore(start, floor: range.lowerBound) != nil || isRanging(first.start)
        guard (isDash && !tokens[joint].isSpaced) || word == "to" || word == "or" || (between && word == "and") else {
            return
        }
        var second = joint + 1
        let signed = negativeEnd(second)
        second = signed ?? second
        let isMoneyTwice =
            isMoney && second < range.upperBound && tokens[second].kind == .mark
            && Currencies.name(sign: tokens[second].text) != nil
        if isMoneyTwice { second += 1 }
        guard second < range.upperBound, let other = amounts.amount(at: second), let high = other.value else { return }
        guard other.form == .digits || other.form == .words else { return }
        // "from 500 to 1,000" tells of a change, unless the words say otherwise; and the two are not one figure.
        if word == "to", !between, isFrom(first.start) || isStep(start, low, high, isTwice: isMoneyTwice || unit != nil)
        {
            return
        }
        if unit != nil {
            guard unitEnd(other.end) != nil, Units.measure(folded(first.end)) == Units.measure(folded(other.end)) else {
                return
            }
        }
        let scaled =
            first.magnitude == 1 && other.magnitude > 1 && low < high / other.magnitude ? low * other.magnitude : low
        let ends = (isNegative ? -scaled : scaled, signed != nil ? -high : high)
        guard isNegative || signed != nil ? between && ends.0 != ends.1 : scaled < high else { return }
        if word == "or", high > scaled * 3, !between { return }
        draft.low = min(ends.0, ends.1)
        draft.high = max(ends.0, ends.1)
        draft.end = other.end
        draft.bound = .range
    }

    /// Where "rose $2 to $75" and "44 percent to 48 percent" give a step and its end, or the two sides of a contest.
    private func isStep(_ start: Int, _ low: Double, _ high: Double, isTwice: Bool) -> Bool {
        let previous = start > range.lowerBound ? folded(start - 1) : ""
        if previous == "voted" || previous == "votes" { return true }
        if isTwice, high > low * 8 { return true }
        return FigureReader.changes.contains(previous) && (isTwice || high > low * 3)
    }

    private static let changes: WordSet = [
        "rose", "fell", "climbed", "dropped", "gained", "slid", "added", "lost", "jumped", "shed", "up", "down",
        "increased",
        "decreased", "slipped", "edged", "rise", "fall", "rising", "falling", "advanced", "declined", "surged",
        "soared",
        "tumbled", "dipped", "eased", "grew", "another", "or",
    ]

    /// The end of "%", "percent", "per cent", a scale of temperature or a unit of one word at a place.
    private func unitEnd(_ place: Int) -> Int? {
        if let end = percentEnd(place) { return end }
        if isMark(place, "°", "º") {
            let isScale = place + 1 < range.upperBound && TemperatureWords.scale(folded(place + 1)) != nil
            return isScale ? place + 2 : place + 1
        }
        guard Units.measure(folded(place)) != nil else { return nil }
        let isScale = TemperatureWords.isDegree(folded(place)) && TemperatureWords.scale(folded(place + 1)) != nil
        return isScale ? place + 2 : place + 1
    }

    /// The end of "%", "percent" or "per cent" at a place.
    func percentEnd(_ place: Int) -> Int? {
        if isMark(place, "%") || folded(place) == "percent" { return place + 1 }
        return folded(place) == "per" && folded(place + 1) == "cent" ? place + 2 : nil
    }

    /// The sign of a number below zero, or "minus" before it; a hyphen between words or numbers is none, and "plus or minus" a margin.
    func minus(before place: Int, floor: Int) -> (place: Int, isWord: Bool)? {
        guard place > floor else { return nil }
        let sign = tokens[place - 1]
        if sign.kind == .word {
            let isMargin = place - 1 > floor && ["or", "plus", "and"].contains(folded(place - 2))
            return sign.folded == "minus" && !isMargin ? (place - 1, true) : nil
        }
        guard sign.isMark("-") || sign.isMark("\u{2212}"), sign.isSpaced, !tokens[place].isSpaced
        else { return nil }
        return (place - 1, false)
    }

    /// One past the sign of a number below zero, or "minus", at a place.
    private func negativeEnd(_ place: Int) -> Int? {
        guard place + 1 < range.upperBound else { return nil }
        if folded(place) == "minus" { return place + 1 }
        let isSign = isMark(place, "-", "\u{2212}") && tokens[place].isSpaced && !tokens[place + 1].isSpaced
        return isSign ? place + 1 : nil
    }

    private func isFrom(_ place: Int) -> Bool {
        var back = place
        while back > range.lowerBound, place - back < 4 {
            back -= 1
            if tokens[back].folded == "from" { return true }
        }
        return false
    }

    /// Whether "ranged from" or its like stands before: then two numbers are the ends of one range.
    private func isRanging(_ place: Int) -> Bool {
        var back = place
        while back > range.lowerBound + 1, place - back < 4 {
            back -= 1
            guard tokens[back].folded == "from" else { continue }
            return FigureReader.ranging.contains(folded(back - 1))
        }
        return false
    }

    private static let ranging: WordSet = [
        "ranged", "ranging", "ranges", "range", "vary", "varied", "varies", "varying", "anywhere", "anything",
    ]

    func betweenBefore(_ place: Int, floor: Int) -> Int? {
        guard place > floor else { return nil }
        if folded(place - 1) == "between" { return place - 1 }
        if place - 1 > floor, folded(place - 2) == "between",
            ["about", "an", "around", "roughly", "some"].contains(folded(place - 1))
        {
            return place - 2
        }
        return nil
    }
}
