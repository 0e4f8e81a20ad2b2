/// Tells times that only give something to compare with from times at which something happened.
///
/// "Turnout was 71 percent, down from 74 percent four years ago", "the lowest since 1991", "from $1.6 billion a year earlier": what the
/// sentence tells did not happen then.
enum ComparedTimes {
    private static let reach = 12

    /// Whether the words in `time` date only what is compared with.
    static func isCompared(_ sentence: SentenceWords, time: Range<Int>) -> Bool {
        var place = time.lowerBound - 1
        if opensSince(sentence, time), isSuperlative(sentence, before: time.lowerBound) { return true }
        while place >= 0, time.lowerBound - place <= reach {
            let word = sentence.word(place)
            if sentence.hasSign([";", ":", "\u{2014}"], before: place + 1) { return false }
            if comparing.contains(word), word != "against" || isNumber(sentence, place + 1) { return true }
            if word == "from" { return isChange(sentence, from: place, time: time) }
            if EventVerbs.isFinite(word), !["was", "were", "had"].contains(word) { return false }
            place -= 1
        }
        return false
    }

    /// "From 6.1 percent in 2019", "up from nine at the last vote", "an increase from a year ago".
    private static func isChange(_ sentence: SentenceWords, from: Int, time: Range<Int>) -> Bool {
        let before = sentence.word(from - 1)
        if changes.contains(before) || changes.contains(sentence.word(from - 2)) { return true }
        guard from + 1 < time.lowerBound, sentence.words.indices.contains(from + 1) else { return false }
        // The number that it rose or fell from; "from 12 villages on 3 May" tells who came, and has no comma or change.
        let reach = max(0, from - 14)..<from
        return isNumber(sentence, from + 1)
            && reach.contains { moves.contains(sentence.word($0)) }
    }

    /// Whether a number or a sum stands there.
    private static func isNumber(_ sentence: SentenceWords, _ place: Int) -> Bool {
        guard sentence.words.indices.contains(place) else { return false }
        let start = sentence.words[place].start
        guard sentence.scalars.indices.contains(start) else { return false }
        return sentence.scalars[start].properties.numericType != nil
            || start > 0 && sentence.scalars[start - 1].properties.generalCategory == .currencySymbol
    }

    private static func opensSince(_ sentence: SentenceWords, _ time: Range<Int>) -> Bool {
        sentence.word(time.lowerBound) == "since" || sentence.word(time.lowerBound - 1) == "since"
    }

    private static func isSuperlative(_ sentence: SentenceWords, before place: Int) -> Bool {
        (max(0, place - 6)..<place).contains {
            let word = sentence.word($0)
            return superlatives.contains(word) || word.hasSuffix("est") && sentence.word($0 - 1) == "the"
        }
    }

    private static let comparing = EventVerbs.set("than compared versus against vs unlike")
    private static let changes = EventVerbs.set(
        """
        up down increase increased rise decrease fall drop decline jump gain change unchanged improvement growth percent higher
        lower
        """)
    private static let moves = EventVerbs.set(
        """
        rose rise rises risen fell fall falls fallen up down increased increase grew grown doubled tripled jumped dropped climbed
        declined slipped gained shrank widened narrowed share percent
        """)
    private static let superlatives = EventVerbs.set(
        "first lowest highest worst biggest largest smallest best most least deadliest strongest weakest fastest slowest"
    )
}
