import News

/// Finds the figures of one sentence.
struct FigureReader {
    let text: BlockText
    let tokens: [Token]
    let range: Range<Int>
    let amounts: AmountReader

    init(passage: Reading.Passage, range: Range<Int>) {
        text = passage.text
        tokens = passage.tokens
        self.range = range
        amounts = AmountReader(tokens: tokens, limit: range.upperBound)
    }

    /// The figures, in order.
    func figures() -> [Figure] {
        var figures: [Figure] = []
        var place = range.lowerBound
        // Where the last figure ended: a bound's words are not taken twice.
        var floor = place
        while place < range.upperBound {
            guard let amount = amounts.amount(at: place) else {
                place += 1
                continue
            }
            guard let finding = figure(amount, floor: floor) else {
                place = amount.end
                continue
            }
            figures.append(finding.figure)
            place = max(finding.end, amount.end)
            floor = place
        }
        return figures
    }

    /// A figure, and one past its last token.
    private typealias Finding = (figure: Figure, end: Int)

    private func figure(_ amount: Amount, floor: Int) -> Finding? {
        guard !NumberContext(tokens: tokens, range: range).excludes(amount), !isOfRate(amount) else { return nil }
        let money = currencyBefore(amount.start, floor: floor)
        let start = money?.start ?? amount.start
        var draft = FigureDraft(amount: amount)
        extend(&draft, from: start, isMoney: money != nil)
        let sign = minus(before: start, floor: floor)
        if let between = betweenBefore(start, floor: floor), draft.isRange {
            draft.start = between
        } else if let bound = Bounds.before(start, in: tokens, from: floor) {
            draft.start = bound.start
            draft.bound = draft.isRange ? .range : bound.bound
        } else {
            draft.start = start
        }
        settleUnit(&draft, money: money?.name)
        if let sign, !draft.isRange, draft.kind != .count || sign.isWord {
            draft.isNegative = true
            draft.start = min(draft.start, sign.place)
        }
        if let after = Bounds.after(draft.end, in: tokens, to: range.upperBound), draft.bound == nil {
            draft.bound = after.bound
            draft.end = after.end
            if draft.unit == nil { settleUnit(&draft, money: money?.name) }
        }
        guard NumberContext(tokens: tokens, range: range).keeps(draft, amount: amount) else { return nil }
        return (draft.figure(in: text, tokens: tokens), draft.end)
    }

    /// Whether a number is part of a rate, "12 people per 100,000": neither part counts anything.
    private func isOfRate(_ amount: Amount) -> Bool {
        if amount.start > range.lowerBound, folded(amount.start - 1) == "per" { return true }
        for place in amount.end..<min(amount.end + 5, range.upperBound) {
            if tokens[place].kind == .mark { return false }
            if folded(place) == "per" {
                return folded(place + 1) == "capita" || folded(place + 1).first?.isNumber == true
            }
        }
        return false
    }

    func folded(_ place: Int) -> String { place < range.upperBound ? tokens[place].folded : "" }

    func isMark(_ place: Int, _ marks: String...) -> Bool {
        place < range.upperBound && tokens[place].kind == .mark && marks.contains(tokens[place].text)
    }

    func isHyphen(_ place: Int) -> Bool { isMark(place, "-", "\u{2010}", "\u{2011}") }

    // MARK: Ranges

    /// Takes in the second number of "500 to 1,000", "500-1,000", "two or three", "3 to 4 million".
    private func extend(_ draft: inout FigureDraft, from start: Int, isMoney: Bool) {
        let first = draft.amount
        guard let low = first.value, first.form == .digits || first.form == .words else { return }
        // "between 5% and 10%", "44 km to 50 km": the unit may stand at both.
        let unit = unitEnd(first.end)
        let joint = unit ?? first.end
        guard joint + 1 < range.upperBound else { return }
        let isDash =
            isMark(joint, "–", "—", "-", "\u{2010}", "\u{2011}") && tokens[joint].isSpaced == tokens[joint + 1].isSpaced
        let word = folded(joint)
        let between = betweenBefore(start, floor: range.lowerBound) != nil
        guard (isDash && !tokens[joint].isSpaced) || word == "to" || word == "or" || (between && word == "and") else {
            return
        }
        var second = joint + 1
        if isMoney, tokens[second].kind == .mark, Units.currency(sign: tokens[second].text) != nil { second += 1 }
        guard second < range.upperBound, let other = amounts.amount(at: second), let high = other.value else { return }
        guard other.form == .digits || other.form == .words else { return }
        // "from 500 to 1,000" tells of a change, unless the words say otherwise; and the two are not one figure.
        if word == "to", !between, isFrom(first.start) { return }
        if unit != nil {
            guard unitEnd(other.end) != nil, Units.measure(folded(first.end)) == Units.measure(folded(other.end)) else {
                return
            }
        }
        let scaled =
            first.magnitude == 1 && other.magnitude > 1 && low < high / other.magnitude ? low * other.magnitude : low
        guard scaled < high else { return }
        if word == "or", high > scaled * 3, !between { return }
        draft.low = scaled
        draft.high = high
        draft.end = other.end
        draft.bound = .range
    }

    /// The end of "%", "percent", "per cent" or a unit of one word at a place.
    private func unitEnd(_ place: Int) -> Int? {
        percentEnd(place) ?? (Units.measure(folded(place)) != nil ? place + 1 : nil)
    }

    /// The end of "%", "percent" or "per cent" at a place.
    private func percentEnd(_ place: Int) -> Int? {
        if isMark(place, "%") || folded(place) == "percent" { return place + 1 }
        return folded(place) == "per" && folded(place + 1) == "cent" ? place + 2 : nil
    }

    /// The sign of a number below zero, or "minus" before it; a hyphen between words or numbers is none.
    private func minus(before place: Int, floor: Int) -> (place: Int, isWord: Bool)? {
        guard place > floor else { return nil }
        let sign = tokens[place - 1]
        if sign.kind == .word { return sign.folded == "minus" ? (place - 1, true) : nil }
        guard sign.isMark("-") || sign.isMark("\u{2212}"), sign.isSpaced, !tokens[place].isSpaced
        else { return nil }
        return (place - 1, false)
    }

    private func isFrom(_ place: Int) -> Bool {
        var back = place
        while back > range.lowerBound, place - back < 4 {
            back -= 1
            if tokens[back].folded == "from" { return true }
        }
        return false
    }

    private func betweenBefore(_ place: Int, floor: Int) -> Int? {
        guard place > floor else { return nil }
        if folded(place - 1) == "between" { return place - 1 }
        if place - 1 > floor, folded(place - 2) == "between",
            ["about", "an", "around", "roughly", "some"].contains(folded(place - 1))
        {
            return place - 2
        }
        return nil
    }

    /// A currency sign or code glued before the number: "$", "US$", "USD 5".
    private func currencyBefore(_ place: Int, floor: Int) -> (name: String, start: Int)? {
        guard place > floor else { return nil }
        let sign = tokens[place - 1]
        if sign.kind == .mark, let name = Units.currency(sign: sign.text) {
            if place - 1 > floor, !sign.isSpaced, tokens[place - 2].kind == .word,
                let local = Units.currency(sign: tokens[place - 2].text + sign.text)
            {
                return (local, place - 2)
            }
            return (name, place - 1)
        }
        if sign.kind == .word, sign.shape == .upper, sign.text.utf8.count == 3,
            let name = Units.currency(word: sign.folded)
        {
            return (name, place - 1)
        }
        return nil
    }
}
