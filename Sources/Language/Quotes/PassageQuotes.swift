import News

/// Reads the quotes of one paragraph.
struct PassageQuotes {
    let passage: Reading.Passage
    let place: Int
    let names: PassageNames
    let stretches: [QuotedStretch]
    let previous: Reading.Passage?
    var speakers: Speakers
    var state: QuoteState
    /// Who said a quotation that goes on from the paragraph before.
    private(set) var voiceOfContinued: Voice?

    var tokens: [Token] { passage.tokens }
    var reader: AttributionReader { AttributionReader(tokens: passage.tokens) }

    init(
        passage: Reading.Passage, place: Int, names: PassageNames, stretches: [QuotedStretch],
        previous: Reading.Passage?,
        speakers: Speakers, state: QuoteState
    ) {
        (self.passage, self.place, self.names, self.stretches) = (passage, place, names, stretches)
        (self.previous, self.speakers, self.state) = (previous, speakers, state)
    }

    /// The quotes, in order; updates speakers and state.
    mutating func read() -> [Quote] {
        var quotes: [Quote] = []
        var sentence = 0
        var index = 0
        var voice: Voice?
        var attributed: Int?
        while sentence < passage.ranges.count {
            let range = passage.ranges[sentence]
            var taken: [Range<Int>] = []
            if index > 0, stretches[index - 1].close > range.lowerBound { taken.append(stretches[index - 1].inside) }
            while index < stretches.count, stretches[index].open < range.upperBound {
                let stretch = stretches[index]
                if let found = direct(stretch, at: index, last: voice) {
                    quotes.append(found.quote)
                    voice = found.voice
                    taken.append(stretch.inside)
                    if stretch.isContinued { voiceOfContinued = found.voice }
                    attributed = passage.sentence(of: min(stretch.close, tokens.count - 1))
                }
                index += 1
            }
            if let quote = indirect(range, taken: taken) { quotes.append(quote) }
            sentence += 1
        }
        state.voice = attributed == passage.ranges.count - 1 ? voice : nil
        return quotes.sorted { $0.span.start < $1.span.start }
    }

    // MARK: Direct speech

    private mutating func direct(_ stretch: QuotedStretch, at index: Int, last: Voice?) -> (
        quote: Quote, voice: Voice?
    )? {
        let inside = stretch.inside
        guard !inside.isEmpty else { return nil }
        if isTitle(stretch) || isName(stretch) { return nil }
        let words = inside.prefix(12).count { tokens[$0].kind != .mark }
        let isWhole = standsAlone(stretch)
        let isSentence = isSentenceLike(stretch, words: words) || isWhole && words >= 2
        var voice: Voice?
        if let found = attribution(of: stretch, at: index, isSentence: isSentence, words: words) {
            voice = self.voice(found, in: place)
        } else if stretch.isContinued {
            voice = state.voice
        } else if isSentence
            || (index > 0 && last != nil && sameSentence(stretches[index - 1].close, stretch.open) && words > 2)
        {
            // Words of the sentence that name nobody known still say that somebody else may speak.
            if isWhole || index > 0 && sameSentence(stretches[index - 1].close, stretch.open) {
                voice = index > 0 ? last : introduced() ?? state.voice ?? acting(before: stretch)
            }
        }
        let isPhrase = words >= 4 && isPlainPhrase(stretch)
        guard voice?.text != nil || isSentence || stretch.isContinued || isPhrase else { return nil }
        if index == 0, voice == nil, !isSentence, !stretch.isContinued, !isPhrase { return nil }
        let quote = Quote(
            span: passage.text.span(tokens[inside.lowerBound].start, tokens[inside.upperBound - 1].end), isDirect: true,
            speaker: voice?.speaker, speakerText: voice?.text, cue: voice?.cue, agency: voice?.agency)
        return (quote, voice)
    }

    /// Whether the stretch is what a thing is called ("a book called “Women Who Work”").
    private func isTitle(_ stretch: QuotedStretch) -> Bool {
        guard
            ["called", "titled", "entitled", "named", "nicknamed", "headlined", "dubbed"].contains(
                reader.folded(stretch.open - 1))
        else { return false }
        return !reader.isNamed(stretch.open - 2)
            && !["has", "have", "had", "then", "once", "later"].contains(reader.folded(stretch.open - 2))
    }

    /// Whether the stretch is a work's or a programme's name: capitals throughout, and no word of saying beside it.
    private func isName(_ stretch: QuotedStretch) -> Bool {
        guard passage.text.block.role != .headline else { return false }
        let words = stretch.inside.filter { tokens[$0].kind == .word }
        guard words.count <= 12, let first = words.first, tokens[first].isCapitalised else { return false }
        let capitals = words.filter { tokens[$0].isCapitalised }.count
        let small = words.filter { StopWords.contains(tokens[$0].folded) && !tokens[$0].isCapitalised }.count
        guard capitals >= 2, capitals + small == words.count else { return false }
        if stretch.inside.contains(where: { tokens[$0].isOne(of: "!?;—") }) { return false }
        if reader.isMark(stretch.open - 1, ":,") { return false }
        // "“Mr Speaker,” he said": the comma hands over to who speaks.
        if let last = stretch.inside.last, tokens[last].isMark(","),
            reader.after(stretch.close + 1, limit: tokens.count) != nil
        {
            return false
        }
        // "That would be Hillary Clinton": a sentence, whatever its capitals.
        let speaks = words.contains {
            SpeakerPhrase.pronouns.contains(tokens[$0].folded) || PassageQuotes.auxiliaries.contains(tokens[$0].folded)
                || tokens[$0].folded == "be"
        }
        return !speaks && !standsAlone(stretch)
    }

    /// Whether nothing else stands in the sentences the marks enclose.
    private func standsAlone(_ stretch: QuotedStretch) -> Bool {
        guard let last = stretch.inside.last else { return false }
        let opening = passage.ranges[passage.sentence(of: stretch.open)].lowerBound
        guard (opening..<stretch.open).allSatisfy({ tokens[$0].kind == .mark }) else { return false }
        if stretch.runsOn { return true }
        let next = stretch.close + 1
        if tokens[last].isOne(of: ".?!…") || isNested(last) { return next >= tokens.count || startsSentence(next) }
        return next < tokens.count && tokens[next].isOne(of: ".?!…")
    }

    private func startsSentence(_ index: Int) -> Bool {
        tokens[index].kind == .mark
            ? !tokens[index].isOne(of: ",;:—–-")
            : tokens[index].isCapitalised
                && passage.ranges[passage.sentence(of: index)].lowerBound >= index - 1
    }

    /// Whether the mark closes a quotation within the quotation, with the stop inside it.
    private func isNested(_ index: Int) -> Bool {
        index > 0 && tokens[index].isOne(of: "'’\"”") && tokens[index - 1].isOne(of: ".,?!…")
    }

    private func sameSentence(_ one: Int, _ other: Int) -> Bool {
        passage.sentence(of: min(one, tokens.count - 1)) == passage.sentence(of: min(other, tokens.count - 1))
    }

    /// Whether the words between the marks are whole sentences: a capital first, a stop last, four words at least.
    private func isSentenceLike(_ stretch: QuotedStretch, words: Int) -> Bool {
        let inside = stretch.inside
        guard words >= 4, let first = inside.first(where: { tokens[$0].kind != .mark }) else { return false }
        guard tokens[first].shape != .lower || tokens[first].kind != .word else { return false }
        if stretch.runsOn { return true }
        let last = tokens[inside.upperBound - 1]
        if last.isOne(of: ".?!…,—-") { return true }
        guard stretch.close + 1 < tokens.count else { return false }
        return tokens[stretch.close + 1].isOne(of: ".?!,") && words >= 5 || tokens[stretch.close + 1].isOne(of: "–—")
    }

    private func isCall(_ found: Attribution) -> Bool {
        SpeechVerbs.isCalling(tokens[found.cue.lowerBound].folded)
    }

    private func attribution(of stretch: QuotedStretch, at index: Int, isSentence: Bool, words: Int) -> Attribution? {
        let (open, close) = (stretch.open, stretch.close)
        let start = max(
            passage.ranges[passage.sentence(of: open)].lowerBound, index > 0 ? stretches[index - 1].close + 1 : 0)
        let left = reader.before(open, from: start)
        var right: Attribution?
        if close < tokens.count {
            var limit = passage.ranges[passage.sentence(of: close)].upperBound
            if index + 1 < stretches.count { limit = min(limit, stretches[index + 1].open) }
            let ends = close > open && (tokens[close - 1].isOne(of: ",?!…—") || isNested(close - 1))
            let comma = reader.isMark(close + 1, ",—–")
            if ends || comma || reader.folded(close + 1) == "according" || isSentence {
                right = reader.after(close + 1, limit: limit)
            }
            let isPhrase = words == 2 && tokens[open + 1].shape == .lower
            if right == nil, !isSentence, left == nil, words > 2 || isPhrase { right = atEnd(close + 1..<limit) }
        }
        if let left {
            // "He said: “…”" and "told AFP, “…”" are sure; further off, words after the quotation come first.
            let isNear = open - left.end <= 3 || reader.isMark(open - 1, ":,")
            if right == nil
                || isNear && !(reader.isMark(open - 1, ",") && isSentence && right != nil && open - left.end > 3)
            {
                let isFar = open - left.end > (words == 2 && tokens[open + 1].shape == .lower || isCall(left) ? 14 : 3)
                if isSentence || words > 2 || !isFar { return left }
            }
        }
        return right ?? label(of: open, from: start) ?? ownWords(before: open, from: start)
            ?? (words > 2 ? judging(before: open) : nil)
    }

    /// "Trump: ‘I will win’": a name, a colon and the words.
    private func label(of open: Int, from start: Int) -> Attribution? {
        guard open > start + 1, open - start < 12, tokens[open - 1].isMark(":") else { return nil }
        let named = names.within(start..<open - 1)
        guard let last = named.last else { return nil }
        if last.tokens.upperBound == open - 1 {
            return Attribution(cue: open - 1..<open, speaker: last.tokens, end: open)
        }
        // "Captain Joe Tully was blunter: “…”": the one person the sentence opens with.
        guard named.count == 1, last.name.kind == .person, last.tokens.lowerBound <= start + 2,
            !reader.isMark(last.tokens.upperBound, ","), !tokens[last.tokens.upperBound - 1].isPossessive,
            reader.isMark(open - 1, ":")
        else { return nil }
        return Attribution(cue: open - 1..<open, speaker: last.tokens, end: open)
    }

    /// An attribution that closes the sentence, as in "the war is over, Bali said on Friday".
    func atEnd(_ range: Range<Int>) -> Attribution? {
        var commas = 0
        var index = range.upperBound - 1
        while index >= range.lowerBound, commas < 4, range.upperBound - index < AttributionReader.reach {
            if tokens[index].isMark(",") {
                commas += 1
                if let found = reader.after(index + 1, limit: range.upperBound), closes(found, range) { return found }
            } else if tokens[index].folded == "according", let found = reader.after(index, limit: range.upperBound),
                range.upperBound - found.end <= 14
            {
                return found
            }
            index -= 1
        }
        return nil
    }

    /// Whether only days, places and listeners follow an attribution up to the end of the sentence.
    private func closes(_ found: Attribution, _ range: Range<Int>) -> Bool {
        let rest = found.end..<range.upperBound
        guard rest.count <= 16 else { return false }
        guard let next = rest.first else { return true }
        if tokens[next].kind == .mark { return true }
        let word = tokens[next].folded
        if [
            "in", "on", "at", "during", "after", "late", "last", "early", "via", "earlier", "yesterday", "today", "to",
            "when", "as",
        ].contains(word) {
            return true
        }
        if NameWords.calendar.contains(word) { return true }
        let cue = tokens[found.cue.lowerBound].folded
        return (cue == "told" || cue == "tells")
            && (names.at(next) != nil || names.at(next + 1) != nil || rest.count <= 3)
    }

    /// The speaker a paragraph's end announces with a colon: "Joel Pollak observed:".
    private mutating func introduced() -> Voice? {
        guard let previous, let range = previous.ranges.last, let last = range.last, previous.tokens[last].isMark(":")
        else { return nil }
        let before = AttributionReader(tokens: previous.tokens)
        guard let found = before.before(last, from: range.lowerBound) else { return nil }
        return voice(found, in: place - 1, passage: previous, names: nil)
    }

    // MARK: Voices

    mutating func voice(_ found: Attribution, in place: Int) -> Voice {
        voice(found, in: place, passage: passage, names: names)
    }

    private mutating func voice(_ found: Attribution, in place: Int, passage: Reading.Passage, names: PassageNames?)
        -> Voice
    {
        let tokens = passage.tokens
        func text(_ range: Range<Int>) -> PlainText {
            PlainText(passage.text.string(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end))
        }
        var voice = Voice(cue: tokens[found.cue.lowerBound].kind == .mark ? nil : text(found.cue))
        if let phrase = found.speaker {
            voice.text = text(phrase)
            voice.speaker = speakers.resolve(phrase, in: place)
            speakers.note(voice.speaker, phrase: phrase, in: place)
        }
        if let names { voice.agency = agency(found, tokens, names) }
        return voice
    }

    /// The agency or outlet of "told AFP", "told The Associated Press", "told the Interfax news agency".
    private func agency(_ found: Attribution, _ tokens: [Token], _ names: PassageNames) -> PlainText? {
        guard found.cue.count == 1, ["told", "tells", "telling"].contains(tokens[found.cue.lowerBound].folded) else {
            return nil
        }
        var next = found.cue.upperBound
        if let speaker = found.speaker, speaker.lowerBound >= next { next = speaker.upperBound }
        if next < tokens.count, tokens[next].folded == "the" { next += 1 }
        guard let placed = names.at(next) else { return nil }
        let after = placed.tokens.upperBound
        let isAgency = (after..<min(tokens.count, after + 3)).contains {
            ["agency", "newspaper", "magazine", "television", "tv", "radio", "broadcaster", "channel"].contains(
                tokens[$0].folded)
        }
        return placed.name.kind == .organisation || isAgency ? placed.name.canonical : nil
    }
}
