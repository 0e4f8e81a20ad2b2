/// What goes on a name though no capital follows at once: nicknames in marks, "and" within the names of bodies, Korean given names.
extension NameRuns {
    /// Where a name goes on after marks or an "and", nil where it does not.
    func innerEnd(_ start: Int, _ end: Int, _ tokens: [Token], _ longest: Int) -> Int? {
        nicknameEnd(start, end, tokens, longest) ?? ownersEnd(end, tokens, longest)
            ?? subjectsEnd(start, end, tokens, longest)
    }

    /// `Robert "Bob" Alderson`: one or two words in marks between a given name and what follows it.
    private func nicknameEnd(_ start: Int, _ end: Int, _ tokens: [Token], _ longest: Int) -> Int? {
        guard end - start <= 2, tokens[end].isOne(of: "\"“‘'("), tokens[end].isSpaced, end + 3 < longest else {
            return nil
        }
        let isBracket = tokens[end].isMark("(")
        guard !isBracket || GivenNames.contains(tokens[start].folded) else { return nil }
        var close = end + 1
        while close < min(longest - 1, end + 4), tokens[close].kind == .word, tokens[close].isCapitalised { close += 1 }
        guard close > end + 1, !isBracket || close == end + 2 && tokens[end + 1].shape == .capital,
            tokens[close].isOne(of: isBracket ? ")" : "\"”’'"), !tokens[close].isSpaced, close + 1 < longest,
            tokens[close + 1].kind == .word, tokens[close + 1].isSpaced, tokens[close + 1].shape == .capital
        else { return nil }
        return close + 2
    }

    /// "Dockers' Federation": the body of those whom a plural possessive names.
    private func ownersEnd(_ end: Int, _ tokens: [Token], _ longest: Int) -> Int? {
        guard end + 1 < longest, tokens[end].isOne(of: "'’"), !tokens[end].isSpaced,
            tokens[end - 1].folded.hasSuffix("s"),
            tokens[end + 1].isSpaced, tokens[end + 1].isCapitalised, NameWords.bodies.contains(tokens[end + 1].folded)
        else { return nil }
        return end + 2
    }

    /// "National Aeronautics and Space Administration": subjects on both sides of "and", and a body's noun after them.
    private func subjectsEnd(_ start: Int, _ end: Int, _ tokens: [Token], _ longest: Int) -> Int? {
        guard tokens[end].folded == "and" || tokens[end].isMark(","), end + 1 < longest else { return nil }
        guard NameWords.subjects.contains(tokens[end - 1].folded), tokens[end - 1].isCapitalised else { return nil }
        if tokens[end].isMark(",") {
            // "Ministry of Trade, Industry and Energy"
            guard tokens[end + 1].isCapitalised, NameWords.subjects.contains(tokens[end + 1].folded), end + 2 < longest,
                tokens[end + 2].folded == "and" || tokens[end + 2].isMark(",")
            else { return nil }
            return end + 2
        }
        var next = end + 1
        // "Department of Health and Human Services", "Ministry of Culture and Sport"
        let hasHead = tokens[start..<end].contains { $0.folded == "of" }
        var count = 0
        while next < longest, tokens[next].kind == .word, tokens[next].isCapitalised, !tokens[next - 1].isPossessive,
            count < 4
        {
            if NameWords.bodies.contains(tokens[next].bare), count > 0 { return next + 1 }
            if count == 0 || !hasHead, !NameWords.subjects.contains(tokens[next].bare) { return nil }
            next += 1
            count += 1
        }
        return hasHead && count > 0 ? next : nil
    }

    /// "St Brendan's School": what a saint's name is given to.
    func isSaints(_ start: Int, _ end: Int, _ tokens: [Token], _ longest: Int) -> Bool {
        guard ["st", "saint", "our"].contains(tokens[start].folded), end < longest, tokens[end].isCapitalised,
            tokens[end].isSpaced
        else { return false }
        let word = tokens[end].folded
        return NameWords.bodies.contains(word) || NameWords.lands.contains(word)
    }

    /// "Kim Jong-un", "Moon Jae-in": a given name of two syllables after a family name that stands first.
    func isGivenPair(_ start: Int, _ hyphen: Int, _ tokens: [Token]) -> Bool {
        guard hyphen - start >= 2, hyphen + 1 < tokens.count else { return false }
        let next = tokens[hyphen + 1]
        return FamilyNamesFirst.contains(tokens[hyphen - 2].folded) && next.kind == .word && next.shape == .lower
            && next.end - next.start <= 6 && tokens[hyphen - 1].end - tokens[hyphen - 1].start <= 6
            && !["based", "led", "backed", "born", "era", "style", "owned", "run", "wide"].contains(next.folded)
    }

    /// "June Osborne", "Jan Novotny": a month's name before a capital, where no word of time leads to it.
    func opensPerson(_ index: Int, _ tokens: [Token]) -> Bool {
        guard ["jan", "april", "june", "may", "august"].contains(tokens[index].folded), index + 1 < tokens.count,
            tokens[index + 1].kind == .word, tokens[index + 1].isSpaced, tokens[index + 1].shape == .capital,
            !NameWords.calendar.contains(tokens[index + 1].bare), !StopWords.contains(tokens[index + 1].folded),
            !KnownNames.isPlace(tokens[index + 1].bare), !KnownNames.isPeople(tokens[index + 1].bare)
        else { return false }
        let isMay = tokens[index].folded == "may"
        guard index > 0 else { return !isMay || isTold(index + 2, tokens) }
        let before = tokens[index - 1]
        // "May Turner won": a wish would go on with a bare verb ("May God bless").
        if isMay, before.isOne(of: ".?!\"”“") { return isTold(index + 2, tokens) }
        return before.kind != .number
            && ![
                "in", "last", "this", "next", "since", "by", "until", "till", "of", "early", "late", "mid", "from",
                "to", "for",
                "before", "after", "during", "every", "each", "between", "through",
            ].contains(before.folded)
    }

    /// Whether a verb that tells follows, or what is set between commas.
    private func isTold(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index < tokens.count else { return false }
        if tokens[index].isMark(",") { return true }
        let word = tokens[index].folded
        return tokens[index].shape == .lower
            && (word.hasSuffix("ed") || word.hasSuffix("s") || SpeechVerbs.isSpeech(word)
                || SpeakerPhrase.verbs.contains(word) || ["had", "will", "would", "could", "and"].contains(word))
    }

    /// Whether a last name that is an adjective too opens a sentence as one: "Young people", "White smoke".
    func isAdjective(_ index: Int, _ tokens: [Token]) -> Bool {
        guard NameRuns.adjectives.contains(tokens[index].bare), !tokens[index].isPossessive, index + 1 < tokens.count
        else { return false }
        let next = tokens[index + 1]
        return next.kind == .word && next.shape == .lower && next.isSpaced && !StopWords.contains(next.folded)
            && !SpeechVerbs.isSpeech(next.folded) && !SpeakerPhrase.verbs.contains(next.folded)
            && !next.folded.hasSuffix("ed") && !["became", "who", "later", "alone"].contains(next.folded)
    }

    private static let adjectives = NameWords.set(
        "young white black brown green gray grey long short rich poor strong small little wise noble savage wild sharp swift"
    )
}
