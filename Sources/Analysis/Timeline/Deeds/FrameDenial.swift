/// Tells clauses in which somebody says that a thing did not happen: "denied that it had cut off gas", "reports that he fled are false".
enum FrameDenial {
    /// Whether such words stand in a clause.
    static func isDenied(_ words: [FrameWord]) -> Bool {
        words.indices.contains { denies(words, $0) || isUntrue(words, $0) || hasNone(words, $0) }
    }

    private static func denies(_ words: [FrameWord], _ place: Int) -> Bool {
        guard ["denied", "denies", "denying", "deny", "refuted", "rejected", "dismissed"].contains(words[place].folded)
        else { return false }
        let behind = words[min(words.count, place + 1)..<min(words.count, place + 4)].map(\.folded)
        guard let next = behind.first else { return false }
        if words[place].stem == "deni", clausal.contains(next) || next.hasSuffix("ing") && next.count > 5 {
            return true
        }
        return behind.contains(where: claims.contains)
    }

    private static func isUntrue(_ words: [FrameWord], _ place: Int) -> Bool {
        let before = place > 0 ? words[place - 1].folded : ""
        let isNegative = before == "not" || place > 1 && before == "n't"
        switch words[place].folded {
        case "untrue", "false", "baseless", "unfounded", "fabricated": return isState(words, place)
        case "true": return isNegative
        case "falsely", "wrongly": return true
        default: return false
        }
    }

    /// "Was false", "are entirely false"; not "false teeth".
    private static func isState(_ words: [FrameWord], _ place: Int) -> Bool {
        (max(0, place - 2)..<place).contains { ["is", "are", "was", "were", "as", "be"].contains(words[$0].folded) }
    }

    /// "Received none of the doses".
    private static func hasNone(_ words: [FrameWord], _ place: Int) -> Bool {
        words[place].folded == "none" && place + 1 < words.count && words[place + 1].folded == "of" && place > 0
    }

    private static let clausal = EventVerbs.set("that it he she they having any being")
    private static let claims = EventVerbs.set(
        "reports report claims claim allegations rumours rumors suggestions accusations involvement responsibility wrongdoing"
    )
}
