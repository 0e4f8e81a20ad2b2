/// Reads attributions off the words beside a quotation: "he said", "said Bali", "according to X", "X told AFP".
struct AttributionReader {
    /// How far from a quotation its verb may stand, in tokens.
    static let reach = 45

    let tokens: [Token]

    func folded(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

    func isMark(_ index: Int, _ marks: String) -> Bool {
        tokens.indices.contains(index) && tokens[index].isOne(of: marks)
    }

    // MARK: After a quotation

    /// The attribution that begins right after a quotation: "he said", "said X", "X, a spokesman, told AFP", "according to X".
    func after(_ start: Int, limit: Int) -> Attribution? {
        var start = start
        let limit = min(limit, start + AttributionReader.reach, tokens.count)
        while start < limit, isMark(start, ",—–-") { start += 1 }
        guard start < limit else { return nil }
        if folded(start) == "according", folded(start + 1) == "to" {
            let speaker = phrase(from: start + 2, limit: limit)
            return Attribution(cue: start..<start + 2, speaker: speaker, end: speaker?.upperBound ?? start + 2)
        }
        if isVerb(start), !SpeechVerbs.takesListener(folded(start)) {
            guard let speaker = phrase(from: start + 1, limit: limit) else { return nil }
            // "…, promised elections": what was promised, and by somebody named before.
            let cue = folded(start)
            if !["said", "says", "say", "added", "adds"].contains(cue), tokens[speaker.lowerBound].shape == .lower,
                !SpeakerPhrase.determiners.contains(folded(speaker.lowerBound)),
                !pronouns.contains(folded(speaker.lowerBound))
            {
                return nil
            }
            // "…, said the states should refuse": a clause and no speaker.
            if PassageQuotes.auxiliaries.contains(folded(speaker.upperBound)) || folded(speaker.upperBound) == "to" {
                return nil
            }
            let whole = named(speaker, limit: limit) ?? speaker
            return Attribution(cue: start..<start + 1, speaker: whole, end: whole.upperBound)
        }
        if ["and", "but", "as", "then"].contains(folded(start)) { start += 1 }
        guard start < limit, startsPhrase(start) else { return nil }
        var index = start
        while index < limit {
            let token = tokens[index]
            if token.isOne(of: "\"“”;:") || token.isMark(".") && !isInitial(index) {
                return nil
            }
            if index > start, isVerb(index), !isNegated(index) {
                guard let speaker = subject(of: index, from: start) else { return nil }
                return Attribution(cue: index..<index + 1, speaker: speaker, end: index + 1)
            }
            index += 1
        }
        return nil
    }

    private func isInitial(_ index: Int) -> Bool {
        index > 0 && !tokens[index].isSpaced
            && (tokens[index - 1].end - tokens[index - 1].start == 1 || Abbreviations.isTitle(tokens[index - 1].folded)
                || Abbreviations.isShortening(tokens[index - 1].folded))
            && tokens[index - 1].isCapitalised
    }

    /// Whether a noun phrase can begin with this word: a name, a pronoun, an article or a plain noun.
    private func startsPhrase(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word || token.kind == .tag || token.kind == .number else { return false }
        if token.shape != .lower { return true }
        if pronouns.contains(token.folded) || SpeakerPhrase.determiners.contains(token.folded) { return true }
        return !StopWords.contains(token.folded)
    }

    private var pronouns: WordSet { SpeakerPhrase.pronouns }

    // MARK: Before a quotation

    /// The attribution a quotation follows: "He said:", "X told AFP that", "According to X,", "…, saying".
    func before(_ end: Int, from start: Int) -> Attribution? {
        let start = max(start, end - AttributionReader.reach, 0)
        var index = end - 1
        while index >= start {
            let token = tokens[index]
            if token.isMark(";") || isDenied(index) { return nil }
            if token.kind == .word, token.shape == .lower {
                let word = token.folded
                let isCall = SpeechVerbs.isCalling(word) && !["as", "by"].contains(folded(index + 1))
                if isVerb(index) || isCall, !isNegated(index), let speaker = subject(of: index, from: start),
                    isVerb(index) || isNamed(index - 1) || tokens[speaker.lowerBound].isCapitalised
                        || SpeakerPhrase.determiners.contains(folded(speaker.lowerBound))
                {
                    return Attribution(cue: index..<index + 1, speaker: speaker, end: index + 1)
                }
                if word == "saying", folded(index - 1) == "as",
                    let quoted = quotedPerson(before: index - 1, from: start)
                {
                    return Attribution(cue: index..<index + 1, speaker: quoted, end: index + 1)
                }
                if SpeechVerbs.isParticiple(word), let speaker = firstPhrase(from: start, before: index) {
                    return Attribution(cue: index..<index + 1, speaker: speaker, end: index + 1)
                }
            }
            if token.folded == "according", folded(index + 1) == "to", let speaker = phrase(from: index + 2, limit: end)
            {
                return Attribution(cue: index..<index + 2, speaker: speaker, end: speaker.upperBound)
            }
            index -= 1
        }
        return nil
    }

    /// "Said its chairman, Timo Aho": a role with the bearer's name behind a comma; nil where no name closes it.
    private func named(_ role: Range<Int>, limit: Int) -> Range<Int>? {
        guard tokens[role].allSatisfy({ !$0.isCapitalised || $0.isPossessive || $0.shape == .upper }),
            isMark(role.upperBound, ","), let first = tokens[role].first,
            SpeakerPhrase.determiners.contains(first.folded) || first.isPossessive
        else { return nil }
        var end = role.upperBound + 1
        while end < limit, end - role.upperBound < 6, tokens[end].isCapitalised, !isVerb(end) { end += 1 }
        guard end > role.upperBound + 2, end == tokens.count || tokens[end].kind == .mark else { return nil }
        return role.lowerBound..<end
    }

    /// The person of "quoted General Orlov as saying".
    private func quotedPerson(before end: Int, from start: Int) -> Range<Int>? {
        guard
            let verb = (max(start, end - 20)..<max(start, end)).last(where: { SpeechVerbs.isQuoting(tokens[$0].folded) }
            )
        else { return nil }
        return phrase(from: verb + 1, limit: end)
    }

    // MARK: Phrases

    /// Whether this is a verb of saying and not the noun that is written alike ("the states", "her claims").
    func isVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .lower, SpeechVerbs.isSpeech(token.folded) else { return false }
        guard SpeechVerbs.isDoubtful(token.folded), folded(index + 1) != "that" else {
            return folded(index - 1) != "having"
        }
        return token.folded != "states" && token.folded != "state" && token.folded != "alleged" && isNamed(index - 1)
    }

    /// Whether a name or a pronoun stands here.
    func isNamed(_ index: Int) -> Bool {
        tokens.indices.contains(index)
            && (tokens[index].isCapitalised || pronouns.contains(folded(index)) || folded(index) == "also")
    }

    /// Whether the verb is denied or only wished for: "did not say", "declined to say", "is said to".
    func isNegated(_ verb: Int) -> Bool {
        let before = folded(verb - 1)
        if ["not", "n't", "never", "to", "been", "be", "is", "are", "was", "were", "being", "cannot", "it's"].contains(
            before)
        {
            return true
        }
        if before.hasSuffix("n't") || before.hasSuffix("n’t") { return true }
        // "would say", "could say": nothing was said yet.
        return ["would", "could", "should", "might", "may", "must"].contains(before)
    }

    /// Whether somebody denies the saying: "denied that he had said", "denies saying".
    private func isDenied(_ verb: Int) -> Bool {
        guard SpeechVerbs.isSpeech(folded(verb)) || SpeechVerbs.isParticiple(folded(verb)) else { return false }
        var index = verb - 1
        while ["had", "has", "have", "having", "ever", "once"].contains(folded(index)) { index -= 1 }
        while isNamed(index), verb - index < 8 { index -= 1 }
        if folded(index) == "that" { index -= 1 }
        return index < verb && ["deny", "denies", "denied", "denying"].contains(folded(index))
    }

    /// The noun phrase before a verb.
    func subject(of verb: Int, from start: Int) -> Range<Int>? {
        SpeakerPhrase(tokens: tokens).subject(of: verb, from: start)
    }

    /// The noun phrase that begins here.
    func phrase(from start: Int, limit: Int) -> Range<Int>? {
        SpeakerPhrase(tokens: tokens).phrase(from: start, limit: limit)
    }

    /// The first noun phrase of a sentence: the subject that a later "saying" goes on with.
    private func firstPhrase(from start: Int, before end: Int) -> Range<Int>? {
        var index = start
        while index < end, tokens[index].kind == .mark { index += 1 }
        guard index < end, tokens[index].kind == .word else { return nil }
        if pronouns.contains(tokens[index].folded) { return index..<index + 1 }
        // "In December, Trump announced …, saying": the subject comes after the opening phrase.
        if StopWords.contains(tokens[index].folded), !SpeakerPhrase.determiners.contains(tokens[index].folded) {
            guard let comma = (index..<min(end, index + 8)).first(where: { isMark($0, ",") }) else { return nil }
            index = comma + 1
        }
        guard index < end else { return nil }
        if pronouns.contains(folded(index)) { return index..<index + 1 }
        return SpeakerPhrase(tokens: tokens).names(from: index, limit: end)
    }
}
