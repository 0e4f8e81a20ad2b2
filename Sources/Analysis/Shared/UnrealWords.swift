import Language

/// Words that tell of what did not come to pass, was only tried or is still to come: "would have paid", "tried to rob", "will miss".
enum UnrealWords {
    /// The word by which the one sentence tells as not done, or not yet, what the other tells as done; nil where they tell alike.
    static func contrast(_ left: ArraySlice<Word>, _ right: ArraySlice<Word>) -> Word? {
        let sides = [Array(left), Array(right)]
        let unreal = sides.map { words in words.indices.first { isUnreal($0, words) } }
        if (unreal[0] == nil) != (unreal[1] == nil) {
            return unreal[0].map { sides[0][$0] } ?? unreal[1].map { sides[1][$0] }
        }
        if let place = planned(sides[0], doneIn: sides[1]) { return sides[0][place] }
        if let place = planned(sides[1], doneIn: sides[0]) { return sides[1][place] }
        return nil
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

    /// The place of a word that plans a deed which the other tells without planning it.
    private static func planned(_ words: [Word], doneIn other: [Word]) -> Int? {
        words.indices.first { place in
            guard plans(place, words) else { return false }
            let deed = words[(place + 1)...].prefix(3).first { !between.contains($0.folded) }
            guard let deed, TermWeights.tells(deed) else { return false }
            let theirs = other.indices.filter { other[$0].stem == deed.stem }
            return !theirs.isEmpty
                && theirs.allSatisfy { at in
                    !other[max(0, at - 4)..<at].contains { ahead.contains($0.folded) || between.contains($0.folded) }
                        && other[at].folded != deed.folded
                        // "Floods four square kilometres" may be of what is to come.
                        && other[at].folded != deed.folded + "s" && other[at].folded != deed.folded + "es"
                }
        }
    }

    private static func plans(_ place: Int, _ words: [Word]) -> Bool { ahead.contains(words[place].folded) }

    private static let ahead: Set<String> = ["will", "would", "shall", "plans", "planned", "intends", "hopes", "wants"]
    private static let between: Set<String> = ["to", "be", "not", "also", "soon", "now"]
    private static let single: Set<String> = Set(
        """
        averted prevented foiled thwarted hoax untrue rumour rumours rumor rumors rumoured rumored unfounded debunked hypothetical
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let trying: Set<String> = [
        "tried", "try", "attempted", "threatened", "threatens", "vowed", "pledged", "offered", "sought",
    ]
}
