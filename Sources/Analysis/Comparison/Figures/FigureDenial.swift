import Language

/// Tells figures that somebody denies: "officials denied reports that 300 had died" is no account of 300 dead.
enum FigureDenial {
    /// Words between a denial and the figure it denies, at most.
    private static let farthest = 24

    /// Whether the figure at those words stands in the object of a denial, or in a claim that the sentence calls false.
    static func holds(_ figure: Range<Int>, in clauses: SentenceClauses) -> Bool {
        var place = figure.lowerBound - 1
        while place >= 0, figure.lowerBound - place <= farthest, !ends(place, clauses) {
            if opensClaim(place, clauses),
                isDenied(place, clauses) || isCalledFalse(after: figure, claim: place, clauses)
            {
                return true
            }
            place -= 1
        }
        return false
    }

    /// Whether what is claimed ends at a place before the figure: "denied the reports, but said 12 had died".
    private static func ends(_ place: Int, _ clauses: SentenceClauses) -> Bool {
        let word = clauses.words[place]
        return closers.contains(word) || clauses.gaps[place] == .strong
            || (clauses.gaps[place] == .comma && SentenceClauses.opensClause(clauses.words[place + 1]))
    }

    /// Whether a claim begins at a word: "that 300 died", "reports of 300 dead", "denied killing 300".
    private static func opensClaim(_ place: Int, _ clauses: SentenceClauses) -> Bool {
        let word = clauses.words[place]
        guard place > 0 else { return false }
        return word == "that" || (word == "of" && claims.contains(clauses.words[place - 1]))
            || (word.hasSuffix("ing") && ["denied", "denies", "deny"].contains(clauses.words[place - 1]))
    }

    /// Whether the words before a claim deny it: the verb itself, or the verb before "reports", "as false claims", "a report by activists".
    private static func isDenied(_ claim: Int, _ clauses: SentenceClauses) -> Bool {
        let before = clauses.words[claim - 1]
        if ["false", "untrue"].contains(before) { return true }
        if before == "true", claim > 1, isNegation(clauses.words[claim - 2]) { return true }
        var hasNoun = false
        var place = claim - 1
        while place >= 0, claim - place <= 8, clauses.gaps[place] == .none {
            let word = clauses.words[place]
            if denials.contains(word), hasNoun || place == claim - 1 || asides.contains(clauses.words[place + 1]) {
                return !(max(0, place - 2)..<place).contains { isNegation(clauses.words[$0]) }
            }
            if closers.contains(word) { return false }
            hasNoun = hasNoun || claims.contains(word)
            place -= 1
        }
        return false
    }

    /// "Reports that 300 had died were false", "claims of 300 dead were dismissed".
    private static func isCalledFalse(after figure: Range<Int>, claim: Int, _ clauses: SentenceClauses) -> Bool {
        guard claims.contains(clauses.words[claim - 1]) else { return false }
        var place = figure.upperBound
        while place < clauses.words.count, place - figure.upperBound < 12,
            place == 0 || clauses.gaps[place - 1] != .strong
        {
            if ["was", "were", "is", "are", "been", "as"].contains(clauses.words[place]) {
                let next = (place + 1)..<min(clauses.words.count, place + 3)
                if next.contains(where: { falsehoods.contains(clauses.words[$0]) }) {
                    return !next.contains { isNegation(clauses.words[$0]) }
                }
                if next.count == 2, isNegation(clauses.words[place + 1]), clauses.words[place + 2] == "true" {
                    return true
                }
            }
            place += 1
        }
        return false
    }

    private static func isNegation(_ word: String) -> Bool {
        ["not", "never", "neither", "nor", "no", "cannot"].contains(word) || word.hasSuffix("n't")
            || word.hasSuffix("n\u{2019}t")
    }

    /// What stands between a denial and its "that": "denied on Thursday that", "denied again that".
    private static let asides: WordSet = [
        "on", "in", "at", "to", "during", "late", "early", "earlier", "later", "again", "repeatedly", "yesterday",
        "today", "before", "after",
    ]

    private static let denials: WordSet = [
        "denied", "denies", "deny", "denying", "rejected", "rejects", "reject", "rejecting", "dismissed", "dismisses",
        "dismiss", "dismissing", "refuted", "refutes", "refute", "refuting", "rebutted", "disputed", "disputes",
        "dispute", "disputing", "debunked",
    ]
    private static let claims: WordSet = [
        "report", "reports", "claim", "claims", "rumour", "rumours", "rumor", "rumors", "allegation", "allegations",
        "accusation", "accusations", "suggestion", "suggestions", "assertion", "assertions", "account", "accounts",
        "statement", "statements", "stories", "charge", "charges",
    ]
    private static let falsehoods: WordSet = [
        "false", "untrue", "baseless", "unfounded", "wrong", "fake", "fabricated", "inaccurate", "groundless",
        "denied", "rejected", "dismissed", "refuted", "debunked",
    ]
    /// Words that begin what is told by another voice, or beside the claim.
    private static let closers: WordSet = [
        "but", "while", "although", "though", "whereas", "said", "says", "saying", "insisting", "insisted", "adding",
        "added", "putting", "after", "before", "when", "because", "instead", "despite", "confirmed", "confirming",
    ]
}
