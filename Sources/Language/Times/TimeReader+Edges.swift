extension TimeReader {
    /// Takes in what says which end is meant: "late on Saturday", "mid-March", "the end of February", "the early hours of Monday".
    func withEdge(_ time: RoughTime) -> RoughTime {
        var whole = time
        var place = time.from - 1
        var skipped = 0
        while place >= 0, skipped < 5, TimeReader.edgeLinks.contains(tokens[place].text) {
            place -= 1
            skipped += 1
        }
        guard place >= 0 else { return whole }
        let token = tokens[place]
        let between = tokens[(place + 1)..<time.from].map(\.text)
        let isHours = between.contains("hours")
        if token.has(.early), isHours || !between.contains("of") {
            whole.edge = token.value
            if isHours {
                guard time.isDay,
                    between.starts(with: ["hours"]) || between.starts(with: ["morning", "hours"])
                        || between.starts(with: ["-", "morning", "hours"])
                else { return time }
                (whole.edge, whole.part) = (nil, time.part ?? (token.value == 1 ? .morning : .night))
            }
        } else if token.has(.edge), between.first == "of" {
            whole.edge = token.value
        } else {
            return whole
        }
        // "The late 1990s", "the end of May": the article is part of it; "the early Saturday attack" has another's.
        let takesArticle = token.has(.edge) || isHours || !time.isDay
        if place > 0, tokens[place - 1].text == "the", takesArticle { place -= 1 }
        whole.from = place
        return whole
    }

    private static let edgeLinks: WordSet = ["on", "in", "of", "the", "-", "hours", "morning"]

    /// Takes in what says how exact a length or an hour is: "nearly three weeks", "more than a year ago", "about 3 p.m.".
    ///
    /// TIMEX3 counts such words as part of the expression and notes them as its modifier; "only" and "just" say nothing of the length.
    func withAmount(_ time: RoughTime) -> RoughTime {
        var isLength = false
        switch time.core {
        case .duration, .halves, .distance: isLength = true
        case .anaphora(.some, _, _) where time.to - time.from > 2: isLength = true
        default: guard time.clock != nil else { return time }
        }
        var whole = time
        let (one, two, three) = (word(time.from - 1), word(time.from - 2), word(time.from - 3))
        if ["about", "around", "approximately", "roughly", "nearly", "almost"].contains(one) {
            whole.from -= 1
        } else if isLength, one == "than", ["more", "less", "fewer", "longer"].contains(two) {
            whole.from -= two == "more" && three == "no" || two == "less" && three == "no" ? 3 : 2
        } else if isLength, one == "least" || one == "most", two == "at" {
            whole.from -= 2
        } else if isLength, one == "some", tokens[time.from].has(.number) {
            whole.from -= 1
        } else if isLength, one == "over" || one == "under", TimeReader.beforeAmounts.contains(two) {
            whole.from -= 1
        }
        return whole
    }

    private static let beforeAmounts: WordSet = [
        "of", "for", "after", "in", "lasted", "lasts", "spent", "took", "takes", "just", "is", "was", "with",
    ]
}
