import Language

/// How somebody stands to what a sentence tells, where it is not simply told: on a condition, called false, taken back, or only asked for.
///
/// One table for events, figures and wording: what one outlet tells so and another plainly is not told by both.
struct Stance: Sendable {
    /// The sorts of it.
    enum Kind: Sendable {
        /// "If talks fail", "unless the bill passes".
        case conditional
        /// "Falsely reported", "a hoax caller said", "retracted its claim".
        case doubted
        /// "Called on the army to leave", "urged".
        case wished
    }

    /// Its sort.
    let kind: Kind
    /// The place of the word that shows it.
    let place: Int

    /// The stances of a sentence by its words, in their order.
    static func all(in words: some RandomAccessCollection<Word>) -> [Stance] {
        let words = Array(words)
        return words.indices.compactMap { place in
            kind(at: place, words).map { Stance(kind: $0, place: place) }
        }
    }

    /// The word by which only one of two sentences takes such a stance, nil where both take the same ones.
    static func contrast(_ left: ContrastWords, _ right: ContrastWords) -> (word: Word, isLeft: Bool)? {
        let (mine, theirs) = (left.stances, right.stances)
        if let found = mine.first(where: { one in !theirs.contains { $0.kind == one.kind } }) {
            return (left.words[found.place], true)
        }
        return theirs.first { one in !mine.contains { $0.kind == one.kind } }.map { (right.words[$0.place], false) }
    }

    private static func kind(at place: Int, _ words: [Word]) -> Kind? {
        let word = words[place].folded
        func at(_ step: Int) -> String { words.indices.contains(place + step) ? words[place + step].folded : "" }
        switch word {
        case "unless": return .conditional
        case "if":
            return asking.contains(at(-1)) || asking.contains(at(-2)) || filling.contains(at(1)) ? nil : .conditional
        case "provided", "providing": return at(1) == "that" ? .conditional : nil
        case "falsely", "misreported", "hoax", "hoaxer", "satirical", "satire", "spoof", "debunked", "retracted":
            return .doubted
        case "wrongly", "mistakenly", "erroneously":
            return telling.contains(at(1)) || telling.contains(at(-1)) ? .doubted : nil
        case "fake", "bogus": return messages.contains(at(1)) ? .doubted : nil
        case "withdrew", "withdrawn", "recanted":
            return (1...3).contains { claims.contains(at($0)) } ? .doubted : nil
        case "urged", "urges", "urging", "begged", "implored", "demanded":
            return (2...6).contains { at($0) == "to" } ? .wished : nil
        case "called", "calls", "calling":
            return at(1) == "on" && (2...6).contains { at($0) == "to" } || at(1) == "for" ? .wished : nil
        default: return nil
        }
    }

    private static let asking = EventVerbs.set(
        "ask asked asks asking wonder wondered know knew known see even as only what decide determine unclear unsure doubt tell check and or"
    )
    private static let filling = EventVerbs.set("necessary needed possible any not ever anything so only and")
    private static let telling = EventVerbs.set(
        "said reported claimed stated announced told believed identified named declared tweeted wrote posted")
    private static let messages = EventVerbs.set(
        "report reports news story post posts tweet message messages caller email video claim claims account")
    private static let claims = EventVerbs.set(
        "claim claims report allegation allegations accusation accusations statement story remark remarks")
}
