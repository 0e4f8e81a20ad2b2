import Language

/// One word of a clause as a frame is read from it.
struct FrameWord: Sendable {
    /// In small letters, without a possessive ending.
    let folded: String
    /// Its stem.
    let stem: String
    /// Whether it belongs to a name.
    let isName: Bool
    /// Whether it is a number.
    let isNumber: Bool
    /// Whether it owns what stands behind it ("Osei's").
    let isOwner: Bool
    /// Whether it is part of a compound that describes ("US-backed").
    let isCompound: Bool
    /// Whether a sign that parts clauses stands before it.
    let isParted: Bool

    /// Whether it says nothing of what a clause is about; a "mine" may be one of coal.
    var isStop: Bool { StopWords.contains(folded) && folded != "mine" }

    /// The words of a clause; `names` are the folded words of its names, `nil` where capitals alone must tell.
    static func of(_ clause: SentenceWords, names: Set<String>) -> [FrameWord] {
        let words = clause.words.prefix(longest)
        let capitals = words.count { clause.scalars[$0.start].properties.isUppercase }
        // A headline in capitals: only what was found to be a name is one.
        let isTitle = 2 * capitals > words.count && words.count > 6
        return words.indices.map { place in
            let word = words[place]
            let isOwner = word.folded.hasSuffix("'s") || word.folded.hasSuffix("s'")
            let folded = word.folded.hasSuffix("'s") ? String(word.folded.dropLast(2)) : word.folded
            let isCapital = clause.scalars[word.start].properties.isUppercase
            let isKnown = names.contains(folded) || names.contains(word.folded)
            func isJoined(_ end: Int, _ start: Int) -> Bool {
                start == end + 1 && clause.scalars.indices.contains(end) && clause.scalars[end] == "-"
            }
            let isAfterHyphen = place > 0 && isJoined(words[place - 1].end, word.start)
            let isBeforeHyphen = place + 1 < words.count && isJoined(word.end, words[place + 1].start)
            let isNumber =
                clause.scalars[word.start].properties.numericType != nil || NumberNames.contains(folded)
            return FrameWord(
                folded: folded, stem: Stemmer.stem(folded),
                isName: isCapital && !StopWords.contains(folded) && !isNumber && !calendar.contains(folded)
                    && (isKnown || (place > 0 || isStranger(words, clause)) && !isTitle),
                isNumber: isNumber, isOwner: isOwner,
                isCompound: isAfterHyphen || isBeforeHyphen,
                isParted: clause.hasSign(SentenceWords.clauseSigns, before: place))
        }
    }

    /// Whether the first word of a clause is a name nobody found: part of a run of capitals, or a word news does not use otherwise.
    private static func isStranger(_ words: ArraySlice<Word>, _ clause: SentenceWords) -> Bool {
        guard let first = words.first, let second = words.dropFirst().first else { return false }
        if clause.scalars[second.start].properties.isUppercase { return true }
        // "Luxury group Maronne", "Pilot whales": a noun describes the next; "Nordbank cut", "Halden shares".
        let isSubject = EventVerbs.isFinite(second.folded) || second.folded.hasSuffix("s")
        guard isSubject || first.folded.hasSuffix("'s") else { return false }
        let isOwner = first.folded.hasSuffix("'s")
        let stem = Stemmer.stem(first.folded)
        let group = NearSynonyms.group(ofStem: stem)
        if let group { return group >= NearSynonyms.firstLand }
        return (isOwner || !first.folded.hasSuffix("s")) && !DeedFamilies.isDeed(stem) && !CommonEnglish.isStock(stem)
    }

    /// Days and months have capitals and name nobody; "May" may.
    private static let calendar = EventVerbs.set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
        december
        """)

    /// Words of one clause that are read.
    private static let longest = 80

    private enum NumberNames {
        static func contains(_ word: String) -> Bool { names.contains(word) }
        private static let names = EventVerbs.set(
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
            twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
            dozen dozens percent several many some few
            """)
    }
}
