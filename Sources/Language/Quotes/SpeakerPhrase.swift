/// Cuts out the noun phrase that names a speaker, without a parser: by the words that cannot stand inside one.
struct SpeakerPhrase {
    /// The most tokens a phrase may have.
    static let longest = 24

    let tokens: [Token]

    private func folded(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

    private func isMark(_ index: Int, _ marks: String) -> Bool {
        tokens.indices.contains(index) && tokens[index].isOne(of: marks)
    }

    // MARK: Before a verb

    /// The subject to the left of a verb, or nil; an apposition between commas is stepped over.
    func subject(of verb: Int, from start: Int) -> Range<Int>? {
        var end = verb
        while end > start, SpeakerPhrase.adverbs.contains(folded(end - 1)) { end -= 1 }
        guard end > start else { return nil }
        var apposition: Range<Int>?
        if isMark(end - 1, ",") {
            guard let comma = commaBefore(end - 1, from: start), comma > start else { return nil }
            apposition = comma + 1..<end - 1
            end = comma
            // "Clinton, during a meeting in Columbus, Ohio, said": what a preposition opens is stepped over too.
            var steps = 0
            while steps < 2, let earlier = commaBefore(end, from: start), earlier > start, isAside(earlier + 1) {
                (end, steps) = (earlier, steps + 1)
            }
            if steps > 0 { apposition = nil }
            // "Rosa Delgado, 71, of St. Petersburg, said": the age is no speaker.
            if end - 2 > start, tokens[end - 1].kind == .number, isMark(end - 2, ",") { end -= 2 }
        }
        if isMark(end - 1, ")") {
            var open = end - 1
            while open > start, end - open < 8, !isMark(open, "(") { open -= 1 }
            guard isMark(open, "("), open > start else { return nil }
            end = open
        }
        guard tokens[end - 1].kind != .mark else { return nil }
        if let who = relative(before: end, from: start) { return subject(of: who, from: start) }
        if SpeakerPhrase.pronouns.contains(folded(end - 1)) { return apposition == nil ? end - 1..<end : nil }
        var first = end
        var joint: Int?
        while first > start, end - first < SpeakerPhrase.longest {
            let token = tokens[first - 1]
            if token.kind == .mark {
                guard isInside(first - 1) else { break }
            } else if token.kind == .word || token.kind == .number || token.kind == .ordinal || token.kind == .tag {
                let word = token.folded
                if token.shape != .upper || word == "i", SpeakerPhrase.breaks.contains(word),
                    first - 1 > start || token.shape == .lower
                {
                    break
                }
                if word == "and" { joint = first - 1 }
                if token.shape == .lower, SpeakerPhrase.isVerb(word), !isBeforeHyphenOrAfter(first - 1) { break }
            }
            first -= 1
        }
        // "… ended the war and Bali said": what comes before "and" is a clause unless the phrase opens the sentence.
        if let joint, first > start { first = joint + 1 }
        while first < end, SpeakerPhrase.leading.contains(folded(first)) || tokens[first].kind == .mark { first += 1 }
        guard first < end, !SpeakerPhrase.prepositions.contains(folded(first)), isPhrase(first..<end) else {
            return nil
        }
        // "The administrator of the camp, Nabil Hassan,": the name comes second and belongs to the phrase.
        if let apposition, tokens[apposition.lowerBound].isCapitalised,
            !StopWords.contains(folded(apposition.lowerBound))
        {
            return first..<apposition.upperBound
        }
        return first..<end
    }

    /// The "who" of "an official who asked not to be named said" and of "fishermen who rushed to the scene said": the subject comes before
    /// it; nil where there is none.
    ///
    /// Of "a man who officials said was armed" the subject is behind it: a verb has to follow "who".
    private func relative(before end: Int, from start: Int) -> Int? {
        let isNamed =
            ["named", "identified", "quoted"].contains(folded(end - 1)) && ["be", "been"].contains(folded(end - 2))
        let place = (max(start, end - 14)..<end).last { index in
            isMark(index, ",;:") || ["who", "whose"].contains(folded(index))
        }
        guard let place, place > start, tokens[place].kind == .word, tokens[place - 1].kind == .word,
            tokens[place - 1].shape != .lower || !SpeakerPhrase.breaks.contains(folded(place - 1))
        else { return nil }
        if isNamed || folded(place) == "whose" && end - place > 2 { return place }
        let verb = folded(place + 1)
        let isTold =
            verb.utf8.count > 3 && verb.hasSuffix("ed") || SpeakerPhrase.verbs.contains(verb)
            || SpeakerPhrase.related.contains(verb)
        return isTold && tokens[place + 1].shape == .lower && end - place > 2 ? place : nil
    }

    /// Verbs right behind the "who" of a subject, besides those that end in "ed".
    private static let related = NameWords.set(
        """
        is are was were has have had live lives work works own owns run runs study studies teach teaches know knows fled ran heard
        spoke drove fought spent grew sat stood slept swam flew hid taught sold bought built attend represent represents treat
        asked would could
        """)

    /// Whether an insertion between commas that begins here only says where, when or how.
    private func isAside(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].shape == .lower
            && (SpeakerPhrase.prepositions.contains(folded(index)) || folded(index).hasSuffix("ing")
                || folded(index) == "who" || folded(index) == "which" || folded(index) == "whose")
    }

    /// Whether words can name a speaker: no article alone, no adverb alone, no day.
    private func isPhrase(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return false }
        let (opening, closing) = (folded(first), folded(last))
        if tokens[last].kind == .mark || SpeakerPhrase.determiners.contains(closing) && closing != "others" {
            return false
        }
        if NameWords.calendar.contains(opening), tokens[first].isCapitalised { return false }
        if range.count == 1, tokens[first].shape == .lower, opening.hasSuffix("ly") || StopWords.contains(opening) {
            return SpeakerPhrase.pronouns.contains(opening) || opening == "others" || opening == "many"
                || opening == "some"
        }
        return !(opening == "last" || opening == "having")
    }

    private func commaBefore(_ place: Int, from start: Int) -> Int? {
        var index = place - 1
        while index > start, place - index < 30 {
            if isMark(index, ",") { return index }
            if isMark(index, "\"“”;:") { return nil }
            index -= 1
        }
        return nil
    }

    private func isInside(_ index: Int) -> Bool {
        isMark(index, "-‐‑'’&/") && !tokens[index].isSpaced
            || (isMark(index, ".") && !tokens[index].isSpaced && index + 1 < tokens.count && tokens[index + 1].isSpaced)
    }

    private func isBeforeHyphenOrAfter(_ index: Int) -> Bool { isMark(index - 1, "-‐‑") || isMark(index + 1, "-‐‑") }

    // MARK: After a verb

    /// The phrase from here to the first mark or word that ends it; nil where none begins here.
    func phrase(from start: Int, limit: Int) -> Range<Int>? {
        var end = start
        while end < limit, end - start < SpeakerPhrase.longest {
            let token = tokens[end]
            if token.kind == .mark {
                guard isInside(end), end > start, !isMark(end, ".") || isTitleStop(end) else { break }
            } else if end > start, token.shape != .upper,
                SpeakerPhrase.endsAfter.contains(token.folded) || NameWords.calendar.contains(token.folded)
            {
                break
            } else if end == start, token.kind != .word && token.kind != .number {
                break
            } else if end == start, token.shape == .lower,
                SpeakerPhrase.prepositions.contains(token.folded) || SpeakerPhrase.breaks.contains(token.folded)
            {
                return nil
            }
            end += 1
        }
        if end > start, end < limit, SpeakerPhrase.pronouns.contains(folded(start)), end - start > 1 {
            return start..<start + 1
        }
        // "Conceded defeat shortly after": a bare noun in the singular, or an adverb, is nobody.
        if end > start, tokens[end - 1].shape == .lower, folded(end - 1).hasSuffix("ly") { return nil }
        return end > start && isPhrase(start..<end) ? start..<end : nil
    }

    private func isTitleStop(_ index: Int) -> Bool {
        index > 0 && (Abbreviations.isTitle(folded(index - 1)) || tokens[index - 1].end - tokens[index - 1].start == 1)
            && index + 1 < tokens.count && tokens[index + 1].isCapitalised
    }

    /// The run of capitalised words that begins here or after an article and up to three words.
    func names(from start: Int, limit: Int) -> Range<Int>? {
        var first = start
        while first < limit, first - start < 5,
            !tokens[first].isCapitalised || SpeakerPhrase.determiners.contains(folded(first))
        {
            guard tokens[first].kind == .word else { return nil }
            first += 1
        }
        var end = first
        while end < limit, tokens[end].isCapitalised || isInside(end) && end > first { end += 1 }
        while end > first, tokens[end - 1].kind == .mark { end -= 1 }
        return end > first ? first..<end : nil
    }

    // MARK: Word classes

    static let pronouns = NameWords.set("he she they it we i you")

    static let determiners = NameWords.set(
        "the a an this that these those his her their its our my your some one two three four several many another both"
    )

    /// Words between subject and verb.
    private static let adverbs = NameWords.set(
        """
        also later then has have had repeatedly recently previously reportedly once again still always often already earlier just
        only even now quickly simply further publicly privately explicitly originally initially first finally subsequently
        specifically reluctantly angrily famously jokingly bluntly flatly did does do will
        """)

    /// Words a phrase cannot reach across to the left.
    private static let breaks = NameWords.set(
        """
        that which who whom whose when while as but because after before if where since although though so or than whether how why
        what until unless with without including is are was were be been will would could should can may might must has
        have had did does do not no yes then there i you we he she they it
        """)

    /// Words left off at the front.
    private static let leading = NameWords.set("and but meanwhile however yet earlier later separately still also for")

    static let prepositions = NameWords.set(
        "in on at by from with to into during after before since under over about against between among through per despite of for as"
    )

    /// Words that end a phrase to the right of "said".
    private static let endsAfter = NameWords.set(
        """
        in on at during after before as when while who whom which that from by with to into since because adding speaking last
        this early late yesterday today tomorrow via through amid following about but and if referring told said
        is was were are has had will would should could can may might must does did citing
        """)

    /// Whether a word in lower case can only be a verb: good enough a sign that a clause came before.
    private static func isVerb(_ word: String) -> Bool {
        SpeechVerbs.isSpeech(word) && word != "state" || verbs.contains(word)
    }

    static let verbs = NameWords.set(
        """
        came went took made got gave saw knew found left kept began fell rose led won lost met ran held brought became
        comes goes takes makes gets gives sees knows finds leaves keeps begins falls rises
        """)
}
