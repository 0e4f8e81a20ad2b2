import News

/// Votes for and against: "52-48", "311 votes to 209", "voted 432 to 202" are two figures, and no range.
extension FigureReader {
    /// The two figures of a tally that begins at a token, and one past it.
    func tally(at place: Int, floor: Int) -> (figures: [Figure], end: Int)? {
        guard place < range.upperBound, tokens[place].kind == .number, let first = amounts.plain(at: place),
            first.form == .digits, first.end == place + 1, let value = first.value, value == value.rounded(), value > 1
        else { return nil }
        var joint = first.end
        let isNamed = folded(joint) == "votes"
        if isNamed { joint += 1 }
        guard joint + 1 < range.upperBound, tokens[joint + 1].kind == .number, isJoint(joint, isNamed: isNamed),
            let second = amounts.plain(at: joint + 1), second.form == .digits, second.end == joint + 2,
            let other = second.value, other == other.rounded()
        else { return nil }
        // "52-48-1", "52-48 percent", "10-12 June".
        let after = second.end
        if isMark(after, "-", "–", "%", "/"), !tokens[after].isSpaced { return nil }
        if percentEnd(after) != nil || NumberContext.isMonth(folded(after)) { return nil }
        guard isNamed || isOfVote(place, after, isWord: folded(joint) == "to") else { return nil }
        var found: [Figure] = []
        for amount in [first, second] {
            var draft = FigureDraft(amount: amount)
            (draft.unit, draft.kind) = ("votes", .count)
            if amount.start == place {
                if let bound = Bounds.before(place, in: tokens, from: floor) {
                    (draft.start, draft.bound) = (bound.start, bound.bound)
                }
                if isNamed { draft.end = joint }
            }
            found.append(draft.figure(in: text, tokens: tokens))
        }
        return (found, folded(after) == "votes" ? after + 1 : after)
    }

    private func isJoint(_ place: Int, isNamed: Bool) -> Bool {
        if isMark(place, "-", "–", "\u{2010}", "\u{2011}") {
            return !isNamed && !tokens[place].isSpaced && !tokens[place + 1].isSpaced
        }
        return folded(place) == "to" || isNamed && folded(place) == "against"
    }

    /// Whether the numbers are votes: a vote is told of, and no match; "to" needs it right beside, for it joins ranges too.
    private func isOfVote(_ start: Int, _ end: Int, isWord: Bool) -> Bool {
        let isBefore = (1...4).contains {
            start - $0 >= range.lowerBound && FigureReader.passing.contains(folded(start - $0))
        }
        if folded(end) == "vote" || isBefore && !isSport { return true }
        return !isWord && !isSport && range.contains { FigureReader.votes.contains(folded($0)) }
    }

    private var isSport: Bool { range.contains { FigureReader.sports.contains(folded($0)) } }

    private static let passing: WordSet = [
        "voted", "vote", "passed", "approved", "adopted", "rejected", "ratified", "ballot",
    ]
    private static let votes: WordSet = [
        "vote", "votes", "voted", "voting", "ballot", "ruled", "ruling", "justices", "referendum", "motion",
    ]
    private static let sports: WordSet = [
        "game", "games", "match", "season", "league", "cup", "set", "sets", "championship", "coach", "innings", "goal",
        "goals", "playoff", "playoffs", "team", "quarterback", "tournament", "score", "scored",
    ]
}
