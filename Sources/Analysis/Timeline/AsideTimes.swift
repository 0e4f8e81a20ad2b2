/// Tells the day of an aside or of a thing ("born on 5 May 2001", "the law of 12 March 2019") from the day of what a sentence tells.
enum AsideTimes {
    /// Whether a time dates only what it stands beside: no event of the sentence is of that day.
    static func isBeside(_ words: SentenceWords, time range: Range<Int>) -> Bool {
        isOfAThing(words, range) || isInAside(words, range) || isInName(words, range)
    }

    /// "25 April Square", "May 1 Park": a day that a place is named for.
    private static func isInName(_ words: SentenceWords, _ range: Range<Int>) -> Bool {
        guard range.count == 2, words.words.indices.contains(range.upperBound),
            !words.hasSign(SentenceWords.clauseSigns, before: range.upperBound)
        else { return false }
        return words.scalars[words.words[range.upperBound].start].properties.isUppercase
            && named.contains(words.word(range.upperBound))
    }

    private static let named = EventVerbs.set(
        """
        street square avenue park bridge road boulevard stadium airport station hospital university school museum movement brigade
        district quarter market plaza place tower dam tunnel party alliance front prize award
        """)

    /// "The law of 12 March 2019", "the Street of 25 April 1974", days with their year; "the morning of 12 March 2019" is a time itself.
    private static func isOfAThing(_ words: SentenceWords, _ range: Range<Int>) -> Bool {
        guard range.lowerBound >= 2, words.word(range.lowerBound - 1) == "of" else { return false }
        let numbers = range.count { words.word($0).utf8.first.map { (0x30...0x39).contains($0) } ?? false }
        return numbers >= 2 && !parts.contains(words.word(range.lowerBound - 2))
    }

    /// ", born on 5 May 2001, " between the subject and its verb: when somebody or something began.
    private static func isInAside(_ words: SentenceWords, _ range: Range<Int>) -> Bool {
        let comma: Set<Unicode.Scalar> = [","]
        guard
            let start = stride(from: range.lowerBound, to: 0, by: -1).first(where: { words.hasSign(comma, before: $0) }
            ),
            let end = (range.upperBound..<max(range.upperBound, words.words.count)).first(where: {
                words.hasSign(comma, before: $0)
            }), range.lowerBound - start <= longest
        else { return false }
        let opening = words.word(start)
        guard origins.contains(opening), !SayingTime.isSaying(words, time: range) else { return false }
        // "Entered the bank, took the money on Monday, and fled" is a list of deeds.
        return !["and", "but", "or", "then"].contains(words.word(end))
    }

    /// What somebody or something is told of besides: other asides tell of what the sentence is about.
    private static let origins = EventVerbs.set(
        "born founded established built created formed married erected consecrated incorporated")

    /// Words of an aside before its time.
    private static let longest = 8

    private static let parts = EventVerbs.set(
        """
        morning afternoon evening night nights eve dawn dusk hours hour minutes day days week weeks weekend month months season end
        beginning start middle course rest part early late half quarter third summer winter spring autumn fall year years decade as
        because out instead ahead
        """)
}
