import Language

/// Words that tell of what did not come to pass, was only tried or is still to come: "would have paid", "tried to rob", "will miss".
enum UnrealWords {
    /// A word that plans a deed, and the word of the deed.
    struct Plan: Sendable {
        let word: Word
        let deed: Word
    }

    /// The word by which the one sentence tells as not done, or not yet, what the other tells as done; nil where they tell alike.
    static func contrast(_ left: ContrastWords, _ right: ContrastWords) -> Word? {
        if (left.unreal == nil) != (right.unreal == nil) { return left.unreal ?? right.unreal }
        return planned(left, doneIn: right) ?? planned(right, doneIn: left)
    }

    /// The first word that tells of what did not come to pass.
    static func first(in words: [Word]) -> Word? { words.indices.first { isUnreal($0, words) }.map { words[$0] } }

    /// The deeds that are only planned.
    static func plans(in words: [Word]) -> [Plan] {
        words.indices.compactMap { place in
            guard ahead.contains(words[place].folded) else { return nil }
            let deed = words[(place + 1)...].prefix(3).first { !between.contains($0.folded) }
            guard let deed, TermWeights.tells(deed) else { return nil }
            return Plan(word: words[place], deed: deed)
        }
    }

    private static func isUnreal(_ place: Int, _ words: [Word]) -> Bool {
        let word = words[place].folded
        func next(_ step: Int = 1) -> String { place + step < words.count ? words[place + step].folded : "" }
        if single.contains(word) { return true }
        if ["would", "could", "might", "should"].contains(word) { return next() == "have" }
        if word == "to", next() == "have", place > 0 {
            // "Was to have signed", "was said to have fled".
            return ["was", "were", "said", "due", "reported", "rumoured", "rumored", "alleged", "believed"]
                .contains(words[place - 1].folded)
        }
        if word == "called" || word == "call" { return next() == "off" }
        return trying.contains(word) && (next() == "to" || next(2) == "to")
    }

    /// The word that plans a deed which the other tells without planning it.
    private static func planned(_ side: ContrastWords, doneIn other: ContrastWords) -> Word? {
        let words = other.words
        return side.plans.first { plan in
            let theirs = words.indices.filter { words[$0].stem == plan.deed.stem }
            return !theirs.isEmpty
                && theirs.allSatisfy { at in
                    !words[max(0, at - 4)..<at].contains { ahead.contains($0.folded) || between.contains($0.folded) }
                        && words[at].folded != plan.deed.folded
                        // "Floods the valley" may be to come, and "an investment" is no deed done.
                        && EventVerbs.isPast(words[at].folded)
                }
        }?.word
    }

    private static let ahead: WordSet = ["will", "would", "shall", "plans", "planned", "intends", "hopes", "wants"]
    private static let between: WordSet = ["to", "be", "not", "also", "soon", "now"]
    private static let single = WordSet(
        """
        averted prevented foiled thwarted hoax untrue rumour rumours rumor rumors rumoured rumored unfounded debunked hypothetical
        """.listed)
    private static let trying: WordSet = [
        "tried", "try", "attempted", "threatened", "threatens", "vowed", "pledged", "offered", "sought",
    ]
}
