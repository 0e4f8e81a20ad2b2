import Language

/// How a clause stands to what it tells: as done, as hearsay, as tried, as what would have been, on a condition, or as what is called false.
enum ClauseMood: Sendable {
    case told, hearsay, tried, unreal, conditional, doubted

    /// The mood of a clause.
    static func of(_ words: [FrameWord]) -> ClauseMood {
        for (place, word) in words.enumerated() {
            if isUnreal(words, place) { return .unreal }
            if isHearsay(words, place) { return .hearsay }
            if trying.contains(word.stem), !word.isName, word.folded != "tries" { return .tried }
        }
        return .told
    }

    /// "Would have merged", "was to have signed".
    private static func isUnreal(_ words: [FrameWord], _ place: Int) -> Bool {
        let word = words[place].folded
        let next = place + 1 < words.count ? words[place + 1].folded : ""
        let third = place + 2 < words.count ? words[place + 2].folded : ""
        if ["was", "were"].contains(word) { return next == "to" && third == "have" }
        return ["would", "could", "should"].contains(word) && (next == "have" || next == "not" && third == "have")
    }

    /// "Was said to have declared", "rumours that he fled".
    private static func isHearsay(_ words: [FrameWord], _ place: Int) -> Bool {
        let word = words[place].folded
        if ["rumour", "rumours", "rumor", "rumors"].contains(word) { return true }
        guard saidOf.contains(word), place > 0, place + 1 < words.count, words[place + 1].folded == "to" else {
            return false
        }
        return ["was", "were", "is", "are", "been"].contains(words[place - 1].folded)
    }

    private static let saidOf = EventVerbs.set("said rumoured rumored supposed claimed reputed")
    private static let trying = Set(EventVerbs.list("try tried attempt attempted foiled thwarted").map(Stemmer.stem))
}
