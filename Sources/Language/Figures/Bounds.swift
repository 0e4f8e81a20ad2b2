import News

/// The words that say how firmly a number is stated, before it ("more than", "an estimated") or after it ("or more").
enum Bounds {
    /// The bound whose words end just before a token, and the token they begin at.
    ///
    /// The longest form is tried first, so "no more than" is not read as "more than".
    /// Bounds stack two or three deep; `depth` keeps "about about about" without end from deepening the stack.
    static func before(
        _ place: Int, in tokens: [Token], from limit: Int, depth: Int = 0
    ) -> (bound: Figure.Bound, start: Int)? {
        if depth == 0, place > limit, additions.contains(tokens[place - 1].folded) {
            // "At least another 30", "more than a further 20".
            let isArticled = place - 1 > limit && ["a", "an"].contains(tokens[place - 2].folded)
            return before(isArticled ? place - 2 : place - 1, in: tokens, from: limit, depth: 1)
        }
        guard place > limit, let forms = byLastWord[tokens[place - 1].folded] else { return sign(place, tokens, limit) }
        for form in forms {
            let start = place - form.words.count
            guard start >= limit else { continue }
            var fits = true
            for (offset, word) in form.words.enumerated() where tokens[start + offset].folded != word { fits = false }
            guard fits else { continue }
            // "Spread over 300 hectares": as far as that.
            if form.words == ["over"], start > limit, spreading.contains(tokens[start - 1].folded) { continue }
            // "Will go up to 14 euros": it rises, and 14 is no limit.
            if form.words == ["up", "to"], start > limit, moving.contains(tokens[start - 1].folded) { continue }
            if depth < 3, let outer = before(start, in: tokens, from: limit, depth: depth + 1),
                form.isSoft || outer.bound != .about
            {
                // "an estimated 600", "up to about 600", "at least some 600": the firmer, outer word decides.
                return outer
            }
            return (form.bound, start)
        }
        return nil
    }

    /// The bound whose words begin just after a number or its unit, and one past their last token.
    static func after(_ place: Int, in tokens: [Token], to limit: Int) -> (bound: Figure.Bound, end: Int)? {
        guard place < limit else { return nil }
        if tokens[place].isMark("+"), !tokens[place].isSpaced { return (.atLeast, place + 1) }
        func word(_ offset: Int) -> String { place + offset < limit ? tokens[place + offset].folded : "" }
        if tokens[place].isMark("-"), word(1) == "plus" { return (.moreThan, place + 2) }
        if word(0) == "and", ["over", "above", "counting", "up"].contains(word(1)) { return (.atLeast, place + 2) }
        if word(0) == "give", word(1) == "or", word(2) == "take" { return (.about, place + 3) }
        guard word(0) == "or" else { return nil }
        switch word(1) {
        case "more", "over", "above", "higher", "longer", "greater": return (.atLeast, place + 2)
        case "so", "thereabouts": return (.about, place + 2)
        case "less", "fewer", "under", "lower", "below": return (.atMost, place + 2)
        default: return nil
        }
    }

    /// The bound of what is joined on to the number itself, before its unit: "thirty-odd villagers", "1,200-plus miles".
    static func suffix(
        of amount: Amount, at place: Int, in tokens: [Token], to limit: Int
    ) -> (bound: Figure.Bound, end: Int)? {
        guard place < limit, let value = amount.value, value >= 10, value.truncatingRemainder(dividingBy: 10) == 0
        else {
            return nil
        }
        let isHyphen = tokens[place].isMark("-") && !tokens[place].isSpaced && place + 1 < limit
        let word = isHyphen ? place + 1 : place
        switch tokens[word].folded {
        // "20 odd jobs" are odd.
        case "odd" where isHyphen || value >= 20 && !(word + 1 < limit && tokens[word + 1].folded == "jobs"):
            return (.about, word + 1)
        case "plus" where isHyphen: return (.moreThan, word + 1)
        default: return nil
        }
    }

    private static let moving: WordSet = [
        "go", "goes", "going", "gone", "went", "move", "moves", "moved", "pushed", "push", "bring", "brought", "take",
        "took",
    ]
    private static let spreading: WordSet = [
        "spread", "spreads", "spreading", "stretches", "stretched", "stretching", "extends", "extended", "scattered",
        "distributed",
    ]
    private static let additions: WordSet = ["another", "further", "additional", "extra", "record"]

    private static func sign(_ place: Int, _ tokens: [Token], _ limit: Int) -> (bound: Figure.Bound, start: Int)? {
        guard place > limit, tokens[place - 1].kind == .mark else { return nil }
        switch tokens[place - 1].text {
        case "~", "≈": return (.about, place - 1)
        case ">": return (.moreThan, place - 1)
        case "<": return (.lessThan, place - 1)
        case "≥": return (.atLeast, place - 1)
        case "≤": return (.atMost, place - 1)
        default: return nil
        }
    }

    private struct Form {
        let words: [String]
        let bound: Figure.Bound
        /// Whether it only softens, so that a bound before it counts instead.
        var isSoft: Bool { bound == .about }
    }

    private static let byLastWord: WordTable<[Form]> = WordTable(
        { () -> [String: [Form]] in
            let table: [(Figure.Bound, String)] = [
                (
                    .about,
                    """
                    about/around/approximately/roughly/some/nearly/almost/an estimated/close to/approx/circa/in the region of
                    /somewhere around/somewhere near/or so/an average of/just about/well near/more or less/very nearly/virtually
                    /on the order of/in the order of/an approximate/the estimated/nearly all/approaching/nearing/in the neighborhood of
                    /in the neighbourhood of/in the vicinity of/an average
                    """
                ),
                (
                    .atLeast,
                    """
                    at least/no fewer than/no less than/not less than/not fewer than/a minimum of/minimum of/as few as/as little as
                    /a minimum/no smaller than/no lower than/at a minimum
                    """
                ),
                (
                    .atMost,
                    """
                    up to/at most/no more than/not more than/as many as/as much as/a maximum of/maximum of/anything up to/no greater than
                    /a maximum/not exceeding/not exceed/no bigger than/no larger than/no higher than/no longer than/as high as/not over
                    """
                ),
                (
                    .moreThan,
                    """
                    more than/over/greater than/upwards of/upward of/in excess of/well over/far more than/well above/above/exceeding
                    /much more than/many more than/larger than/higher than/better than/just over/just above/a little over
                    /a little more than/slightly more than/slightly over/slightly above/little more than/exceed/exceeds/exceeded
                    /surpass/surpasses/surpassed/surpassing/topped/topping/climbed past/rose past/risen past/climbed above/beyond
                    """
                ),
                (
                    .lessThan,
                    """
                    fewer than/less than/under/below/lower than/well under/well below/far fewer than/far less than/smaller than
                    /just under/just below/a little under/a little less than/slightly less than/slightly under/slightly below
                    /shy of/just shy of/just short of/fell short of
                    """
                ),
            ]
            var forms: [String: [Form]] = [:]
            for (bound, words) in table {
                for entry in words.split(separator: "/") {
                    let words = entry.listed
                    guard let last = words.last else { continue }
                    forms[last, default: []].append(Form(words: words, bound: bound))
                }
            }
            return forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
        }())
}
