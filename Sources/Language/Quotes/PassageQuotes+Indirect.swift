import News

/// Speech that is reported without quotation marks: "Bali said heavy fighting was ongoing".
extension PassageQuotes {
    /// The indirect quote of one sentence, or nil where nobody is said to say it.
    mutating func indirect(_ range: Range<Int>, taken: [Range<Int>]) -> Quote? {
        // A sentence that begins inside a quotation is somebody's own words.
        if taken.contains(where: { $0.contains(range.lowerBound) && $0.lowerBound < range.lowerBound }) { return nil }
        guard range.count > 4, hasCue(range, taken), let found = reported(range) else { return nil }
        let opening = max(found.content.lowerBound, datelineEnd(range))
        guard opening < found.content.upperBound else { return nil }
        var content = opening..<found.content.upperBound
        while let last = content.last, tokens[last].isOne(of: ".,;:") {
            content.removeLast()
        }
        while let first = content.first, tokens[first].isOne(of: ",:") {
            content.removeFirst()
        }
        guard content.count >= 2 else { return nil }
        if ["told", "tells"].contains(tokens[found.attribution.cue.lowerBound].folded), !isClause(content) {
            return nil
        }
        let covered = taken.reduce(0) { $0 + $1.clamped(to: content).count }
        guard covered * 2 < content.count, !taken.contains(where: { $0.contains(found.attribution.cue.lowerBound) })
        else { return nil }
        let voice = self.voice(found.attribution, in: place)
        guard voice.text != nil else { return nil }
        return Quote(
            span: passage.text.span(tokens[content.lowerBound].start, tokens[content.upperBound - 1].bareEnd),
            isDirect: false,
            speaker: voice.speaker, speakerText: voice.text, cue: voice.cue, agency: voice.agency)
    }

    /// Whether words have a verb of their own: what follows "told reporters" may only say where they stood.
    private func isClause(_ content: Range<Int>) -> Bool {
        content.contains { place in
            let token = tokens[place]
            guard token.kind == .word, token.shape == .lower else { return false }
            return PassageQuotes.auxiliaries.contains(token.folded)
                || place > content.lowerBound && token.folded.utf8.count > 3 && token.folded.hasSuffix("ed")
                || place == content.lowerBound && SpeakerPhrase.pronouns.contains(token.folded)
        }
    }

    /// One past the dash of "LONDON, March 4 (Reuters) - " and "MARLOW, 12 May 2025 - ", else the start of the sentence.
    private func datelineEnd(_ range: Range<Int>) -> Int {
        guard range.lowerBound == 0 else { return range.lowerBound }
        for place in range.prefix(18) where tokens[place].isOne(of: "-–—") {
            guard place > 1, tokens[place].isSpaced, place + 1 < range.upperBound else { continue }
            let isTown =
                tokens[0].shape == .upper && !tokens[..<place].contains { $0.kind == .word && $0.shape == .lower }
            guard isTown || tokens[place - 1].isMark(")") else { continue }
            return place + 1
        }
        return range.lowerBound
    }

    /// Whether any word of the sentence could report speech: most have none, and are done with here.
    private func hasCue(_ range: Range<Int>, _ taken: [Range<Int>]) -> Bool {
        tokens[range].contains(where: PassageQuotes.isCue)
    }

    /// Whether a word could report speech.
    static func isCue(_ token: Token) -> Bool {
        token.kind == .word && token.folded.utf8.count > 2
            && (token.shape == .lower && SpeechVerbs.isReporting(token.folded)
                || token.folded == "say" || token.folded == "according")
    }

    /// Whether the sentence opens with words of time or place, which alone say nothing ("In a speech last July, he said").
    private func opensAside(_ index: Int) -> Bool {
        let word = tokens[index].folded
        return SpeakerPhrase.prepositions.contains(word)
            || ["when", "while", "earlier", "later", "asked", "of"].contains(word)
    }

    /// Whether the words of saying can close a reported clause: "heavy fighting continued" says nothing of anybody.
    private func isReport(_ found: Attribution) -> Bool {
        let cue = tokens[found.cue.lowerBound].folded
        return found.cue.count > 1 || SpeechVerbs.isReporting(cue) || cue == "say"
    }

    private func reported(_ range: Range<Int>) -> (content: Range<Int>, attribution: Attribution)? {
        if let found = atEnd(range), isReport(found) {
            let start = min(found.cue.lowerBound, found.speaker?.lowerBound ?? .max)
            if start - range.lowerBound >= 6 || !opensAside(range.lowerBound), start - range.lowerBound >= 4 {
                return (range.lowerBound..<start, found)
            }
        }
        if tokens[range.lowerBound].folded == "according", reader.folded(range.lowerBound + 1) == "to",
            let speaker = reader.phrase(from: range.lowerBound + 2, limit: range.upperBound),
            let comma = (speaker.upperBound..<range.upperBound).first(where: { tokens[$0].isMark(",") })
        {
            let found = Attribution(cue: range.lowerBound..<range.lowerBound + 2, speaker: speaker, end: comma)
            return (comma + 1..<range.upperBound, found)
        }
        var tried = 0
        for verb in range where tokens[verb].kind == .word && tokens[verb].shape == .lower {
            let word = tokens[verb].folded
            guard SpeechVerbs.isReporting(word) || word == "say", reader.isVerb(verb), !reader.isNegated(verb) else {
                continue
            }
            // A sentence has one or two verbs of saying; hostile text has thousands.
            tried += 1
            guard tried <= 3 else { return nil }
            guard let speaker = reader.subject(of: verb, from: max(range.lowerBound, verb - AttributionReader.reach))
            else { continue }
            guard let start = contentStart(after: verb, range), start < range.upperBound else { continue }
            return (start..<range.upperBound, Attribution(cue: verb..<verb + 1, speaker: speaker, end: verb + 1))
        }
        return nil
    }

    /// Where the reported clause begins: after "that", or after the listener and the day; nil where no clause follows.
    private func contentStart(after verb: Int, _ range: Range<Int>) -> Int? {
        let word = tokens[verb].folded
        for index in verb + 1..<min(range.upperBound, verb + 10) {
            if tokens[index].folded == "that" { return index + 1 }
            if tokens[index].kind == .mark, !tokens[index].isMark(",") || index == verb + 1 { break }
        }
        var start = verb + 1
        if word == "told" || word == "tells" || word == "tell" {
            if reader.folded(start) == "the" || reader.folded(start) == "a" { start += 1 }
            if let listener = names.at(start) { start = listener.tokens.upperBound } else { start += 1 }
            while ["news", "agency", "conference", "newspaper"].contains(reader.folded(start)) { start += 1 }
        }
        start = dayEnd(start, range)
        guard start < range.upperBound, tokens[start].kind != .mark || isOpening(start) else { return nil }
        let first = tokens[start].folded
        if tokens[start].shape == .lower, reader.folded(start + 1) != "least",
            [
                "in", "to", "of", "by", "for", "with", "on", "at", "from", "so", "as", "how", "what", "into",
                "against", "after", "before", "during", "amid", "following", "until", "outside", "inside",
            ].contains(first)
        {
            return nil
        }
        if ["said", "says", "say", "told", "tells"].contains(word) || SpeechVerbs.isEstimating(word) { return start }
        return hasFiniteVerb(start, range) ? start : nil
    }

    private func isOpening(_ index: Int) -> Bool { tokens[index].isOne(of: "“\"‘'($£€#") }

    /// Steps over the day and the occasion: "late on Saturday", "last week", "in a statement".
    private func dayEnd(_ start: Int, _ range: Range<Int>) -> Int {
        var index = start
        while index < range.upperBound, index - start < 8 {
            let word = tokens[index].folded
            if NameWords.calendar.contains(word), tokens[index].isCapitalised {
                index += 1
                if reader.isMark(index, ".") { index += 1 }
                if index < range.upperBound, tokens[index].kind == .number { index += 1 }
            } else if word == "late" || word == "early" || word == "yesterday" || word == "today" {
                index += 1
            } else if word == "last" || word == "this",
                ["week", "month", "year", "night", "morning", "evening"].contains(reader.folded(index + 1))
            {
                index += 2
            } else if word == "on", NameWords.calendar.contains(reader.folded(index + 1)) {
                index += 1
            } else if word == "in", reader.folded(index + 1) == "a" || reader.folded(index + 1) == "an",
                [
                    "statement", "tweet", "interview", "letter", "report", "post", "speech", "briefing", "email",
                    "update",
                ].contains(reader.folded(index + 2))
            {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    /// Whether an auxiliary or a modal stands within reach, before the clause is over: a noun phrase alone has none.
    private func hasFiniteVerb(_ start: Int, _ range: Range<Int>) -> Bool {
        for index in start..<min(range.upperBound, start + 12) {
            if tokens[index].isMark(",") || tokens[index].isMark(";") { return false }
            if PassageQuotes.auxiliaries.contains(tokens[index].folded), tokens[index].shape == .lower { return true }
        }
        return false
    }

    static let auxiliaries = NameWords.set(
        "is are was were has have had will would can could may might must should did does do won't can't didn't isn't aren't wasn't weren't hasn't haven't wouldn't it's he's she's they're we're there's"
    )
}

extension Reading.Passage {
    /// The sentence a token belongs to, by its place; the last one for what lies behind.
    func sentence(of token: Int) -> Int {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return min(low, ranges.count - 1)
    }
}
