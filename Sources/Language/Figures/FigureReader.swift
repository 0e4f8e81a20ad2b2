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
            if let tally = tally(at: place, floor: floor) {
                figures += tally.figures
                place = tally.end
                floor = place
                continue
            }
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
        let sign = minus(before: start, floor: floor)
        extend(&draft, from: start, isMoney: money != nil, isNegative: sign != nil)
        let bound = Bounds.before(start, in: tokens, from: floor)
        if let between = betweenBefore(start, floor: floor), draft.isRange {
            draft.start = between
        } else if let bound {
            draft.start = bound.start
            draft.bound = draft.isRange ? .range : bound.bound
        } else {
            draft.start = start
        }
        if let suffix = Bounds.suffix(of: amount, at: draft.end, in: tokens, to: range.upperBound) {
            if draft.bound == nil { draft.bound = suffix.bound }
            draft.end = suffix.end
        }
        settleUnit(&draft, money: money?.name)
        if bound != nil, !draft.isRange, draft.kind == .count, isPlacing(start, amount) {
            (draft.bound, draft.start) = (nil, start)
        }
        if let sign, !draft.isRange, draft.kind != .count || sign.isWord || amount.value != amount.value?.rounded() {
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

    /// Whether the word before a small number in words only says where or of what: "a shot over two defenders", "talked about five men".
    private func isPlacing(_ start: Int, _ amount: Amount) -> Bool {
        guard amount.form == .words, amount.magnitude == 1, let value = amount.value, value < 10 else { return false }
        switch folded(start - 1) {
        case "over", "under", "above", "below": return value < 6
        case "about", "around": return start - 2 >= range.lowerBound && FigureReader.topics.contains(folded(start - 2))
        default: return false
        }
    }

    /// Words that are followed by "about" and what they are about.
    private static let topics: WordSet = [
        "talk", "talks", "talked", "talking", "spoke", "speak", "speaking", "worry", "worries", "worried", "concern",
        "concerns", "concerned", "question", "questions", "questioned", "asked", "information", "details", "story",
        "stories",
        "book", "film", "documentary", "complained", "complaints", "warned", "warning", "know", "knew", "think",
        "thought",
    ]

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
}
