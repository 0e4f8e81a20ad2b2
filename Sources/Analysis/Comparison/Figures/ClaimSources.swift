import Language
import News

/// All who stand behind a figure in its line: the speaker, and those joined to the speaker by "and".
struct ClaimSources {
    /// The sentence.
    let clauses: SentenceClauses
    /// The names in it.
    let names: [Name]

    /// Words that may stand between two who speak together: "SDF officials and the Britain-based Observatory".
    private static let widest = 7

    private static let speech: WordSet = [
        "said", "says", "told", "tells", "reported", "estimated", "announced", "added", "wrote", "confirmed",
    ]

    /// The names joined with the speaker's, in reading order, the speaker's own among them; only the speaker where nobody is joined.
    func joined(with speaker: PlainText) -> [PlainText] {
        let placed = names.filter { $0.kind != .place }.map { (clauses.range(of: $0.span), $0.canonical) }
            .filter { !$0.0.isEmpty }
        let folded = speaker.string.lowercased()
        guard
            let own = placed.firstIndex(where: { _, name in
                let other = name.string.lowercased()
                return folded == other || folded.hasSuffix(" " + other) || other.hasSuffix(" " + folded)
                    || folded.hasPrefix(other + " ")
            })
        else { return [speaker] }
        var first = own
        while first > 0, areJoined(placed[first - 1].0, placed[first].0) { first -= 1 }
        var last = own
        while last + 1 < placed.count, areJoined(placed[last].0, placed[last + 1].0) { last += 1 }
        var found: [PlainText] = []
        for place in first...last {
            let name = place == own ? speaker : placed[place].1
            if !found.contains(name) { found.append(name) }
        }
        return found
    }

    /// Whether only "and", a description and no verb stands between two names.
    private func areJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.upperBound <= right.lowerBound, right.lowerBound - left.upperBound <= ClaimSources.widest else {
            return false
        }
        let between = left.upperBound..<right.lowerBound
        guard between.contains(where: { clauses.words[$0] == "and" }) else { return false }
        for place in max(0, left.upperBound - 1)..<right.lowerBound where clauses.gaps[place] == .strong {
            return false
        }
        return between.allSatisfy { place in
            let word = clauses.words[place]
            return word == "and" || word == "the" || word == "both"
                || (!StopWords.contains(word) && !ClaimSources.speech.contains(word) && !word.hasSuffix("ing"))
        }
    }
}
