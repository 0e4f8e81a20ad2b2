/// Finds the thing that is counted after a number: the first plural noun within reach.
enum CountedNoun {
    /// How many words may stand between a number and its noun ("3,000 battle-hardened IS jihadists" has three).
    static let reach = 6

    /// The token of the head noun, or nil where none can be told.
    ///
    /// Without a tagger, the head is taken to be the first word that looks like a plural (an "s" that is no "ss", "us", "is";
    /// "people", "troops", "dead") before anything that ends a noun phrase: a stop word, a mark, a preposition.
    static func head(from start: Int, in tokens: [Token], to limit: Int, isOne: Bool) -> Int? {
        var place = start
        // "dozens of civilians", "three of its soldiers".
        if place < limit, tokens[place].folded == "of" {
            place += 1
            if place < limit, determiners.contains(tokens[place].folded) { place += 1 }
        }
        var words = 0
        var last: Int?
        while place < limit, words < reach {
            let token = tokens[place]
            if token.kind == .mark, isHyphen(place, tokens, limit) {
                place += 1
                continue
            }
            guard token.kind == .word || token.kind == .tag else { break }
            let folded = token.folded
            let isLoose = modifiers.contains(folded)
            // "IS" and "WHO" in capitals are names, whatever they fold to.
            if !isLoose, token.shape != .upper, StopWords.contains(folded) || enders.contains(folded) { break }
            if token.isPossessive { break }
            if isOne, words > 0, SpeechVerbs.isSpeech(folded) || folded == "died" || folded == "dies" { break }
            // "three bank workers-two women and a man": the second number begins a phrase of its own.
            if words > 0, NumberWords.small(folded) != nil { break }
            words += 1
            let isBeforeHyphen = place + 1 < limit && isHyphen(place + 1, tokens, limit)
            if !isLoose, !isBeforeHyphen {
                if isPlural(token) { return compound(place, tokens, limit) }
                last = place
            }
            place += 1
        }
        return isOne ? last : nil
    }

    /// Moves on from one plural to the next where two stand together ("sales representatives", "arms dealers"), not to a
    /// participle ("jihadists detained").
    private static func compound(_ place: Int, _ tokens: [Token], _ limit: Int) -> Int {
        let next = place + 1
        guard next < limit, tokens[next].kind == .word, tokens[next].shape == .lower, isPlural(tokens[next]),
            !StopWords.contains(tokens[next].folded), !enders.contains(tokens[next].folded),
            !["dead", "missing", "others"].contains(tokens[next].folded), !tokens[next].folded.hasSuffix("ed")
        else { return place }
        return next
    }

    private static func isHyphen(_ place: Int, _ tokens: [Token], _ limit: Int) -> Bool {
        let token = tokens[place]
        return (token.text == "-" || token.text == "\u{2010}" || token.text == "\u{2011}") && !token.isSpaced
            && place + 1 < limit && !tokens[place + 1].isSpaced
    }

    /// Whether a word looks like a plural noun, or is one that counts without an s.
    static func isPlural(_ token: Token) -> Bool {
        let word = token.folded
        if irregular.contains(word) { return true }
        guard word.utf8.count > 3, word.hasSuffix("s"), token.shape != .upper else {
            return token.shape == .mixed && token.text.hasSuffix("s")
        }
        return !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is") && !word.hasSuffix("'s")
            && !singular.contains(word)
    }

    private static let determiners = words("the its their his her our your my these those")

    /// Stop words that may stand inside the phrase: "two other men", "20,000 more troops".
    private static let modifiers = words("other more additional new same such own additionally further")

    /// Words that end a noun phrase and are no stop words: verbs that follow numbers, "percent" and its like.
    private static let enders = words(
        """
        said says say told according including ago later left remain remains remained live lives lived including
        took takes went goes came comes became gets got makes made gave gives saw sees began begins fled flee
        """)

    private static let irregular = words(
        """
        people men women children police troops staff personnel dead wounded injured killed missing arrested detained
        others fish sheep cattle feet teeth mice geese crew aircraft spacecraft countrymen servicemen servicewomen
        policemen firefighters gunmen congressmen militiamen fishermen businessmen lawmakers jobs bodies media series
        species headquarters youth elderly homeless tribesmen clergymen spokesmen salesmen workmen craftsmen horsemen
        """)

    private static let singular = words(
        """
        this thus always perhaps towards afterwards besides sometimes news politics economics mathematics physics athletics
        christmas texas paris kansas arkansas illinois wales james thomas jones williams davis lens alias gas bias atlas
        canvas chaos whereas overseas indoors outdoors upstairs downstairs does goes
        """)

    private static func words(_ text: String) -> WordSet {
        WordSet(text.listed)
    }
}
