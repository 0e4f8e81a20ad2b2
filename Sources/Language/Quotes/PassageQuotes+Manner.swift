import News

/// Whose words quoted words are where no verb of saying tells.
extension PassageQuotes {
    /// Whether words in marks run on as a sentence's own and are somebody's all the same: a phrase in lower case, not one that only
    /// narrows a noun ("a “first come, first served” basis").
    func isPlainPhrase(_ stretch: QuotedStretch) -> Bool {
        guard passage.text.block.role != .headline, let first = stretch.inside.first, stretch.close < tokens.count,
            tokens[first].kind == .word, tokens[first].shape == .lower
        else { return false }
        let isNarrowing =
            SpeakerPhrase.determiners.contains(reader.folded(stretch.open - 1))
            && stretch.close + 1 < tokens.count && tokens[stretch.close + 1].kind == .word
            && tokens[stretch.close + 1].shape == .lower && !StopWords.contains(tokens[stretch.close + 1].folded)
        return !isNarrowing
    }

    /// "In the judge's words, “…”", "in the words of Ana Leal, “…”".
    func ownWords(before open: Int, from start: Int) -> Attribution? {
        var end = open
        if reader.isMark(end - 1, ",:") { end -= 1 }
        guard end > start + 2 else { return nil }
        if reader.folded(end - 1) == "words",
            let possessor = (start..<end - 1).last(where: { reader.folded($0) == "in" }),
            end - possessor < 8, possessor + 1 < end - 1, tokens[end - 2].isPossessive
        {
            return Attribution(cue: end - 1..<end, speaker: possessor + 1..<end - 1, end: end)
        }
        guard let place = (max(start, end - 10)..<end).last(where: { reader.folded($0) == "words" }),
            reader.folded(place - 1) == "the", reader.folded(place - 2) == "in", reader.folded(place + 1) == "of",
            let speaker = reader.phrase(from: place + 2, limit: end), speaker.upperBound == end
        else { return nil }
        return Attribution(cue: place..<place + 1, speaker: speaker, end: end)
    }

    /// "Omar Diaz accused the firm of being “slow and careless”": the subject of the sentence, right before a verb that judges or vows.
    func judging(before open: Int) -> Attribution? {
        let range = passage.ranges[passage.sentence(of: open)]
        let start = range.lowerBound
        let persons = names.within(start..<open).filter { $0.name.kind == .person }
        var end = start
        if let first = persons.first, first.tokens.lowerBound <= start + 3,
            !tokens[first.tokens.upperBound - 1].isPossessive
        {
            end = first.tokens.upperBound
        } else if ["he", "she"].contains(reader.folded(start)) {
            end = start + 1
        } else {
            return nil
        }
        let subject =
            (end == start + 1 && persons.first?.tokens.lowerBound != start ? start : persons.first?.tokens.lowerBound)
        var verb = end
        while ["also", "has", "had", "then", "later", "repeatedly"].contains(reader.folded(verb)) { verb += 1 }
        guard let subject, verb < open, tokens[verb].shape == .lower, tokens[verb].kind == .word,
            SpeechVerbs.isJudging(tokens[verb].folded) || SpeechVerbs.isCalling(tokens[verb].folded),
            // A clause of another's stands between.
            !(verb + 1..<open).contains(where: { ["who", "which", "whose"].contains(reader.folded($0)) })
        else { return nil }
        return Attribution(cue: verb..<verb + 1, speaker: subject..<end, end: verb + 1)
    }

    /// The one person whose deed the sentence before a quotation tells, in the same paragraph: "Ana Leal shook her head. “They lied.”"
    mutating func acting(before stretch: QuotedStretch) -> Voice? {
        let ordinal = passage.sentence(of: stretch.open)
        guard ordinal > 0 else { return nil }
        let range = passage.ranges[ordinal - 1]
        guard range.upperBound <= stretch.open, let last = range.last, tokens[last].isOne(of: ".:") else { return nil }
        let persons = names.within(range).filter { $0.name.kind == .person }
        guard let first = persons.first, Set(persons.map(\.name.canonical)).count == 1,
            first.tokens.lowerBound <= range.lowerBound + 2, first.tokens.upperBound < range.upperBound,
            !tokens[first.tokens.upperBound - 1].isPossessive, !reader.isMark(first.tokens.upperBound, ":")
        else { return nil }
        let tail = tokens[first.tokens.upperBound]
        guard tail.isMark(",") || tail.kind == .word && tail.shape == .lower && !["and", "or"].contains(tail.folded)
        else {
            return nil
        }
        speakers.note(first.name.canonical, phrase: first.tokens, in: place)
        return Voice(
            speaker: first.name.canonical,
            text: PlainText(
                passage.text.string(tokens[first.tokens.lowerBound].start, tokens[first.tokens.upperBound - 1].end)))
    }
}
