import News

/// Finds the names in an article, tells what bears them where the text shows it, and counts their forms together.
public struct NameFinder {
    private let reading: Reading

    /// The names of the sentences, in reading order; none overlaps another.
    ///
    /// A name is a run of capitalised words away from where capitals are due anyhow (beginnings of sentences, title case);
    /// its kind is taken from titles, roles, the nouns beside it and well-known names, and is `other` without such a
    /// cue. `canonical` is the full name, or an acronym's long form, where the article gives exactly one.
    public static func names(in sentences: [Sentence], blocks: [Block]) -> [Name] {
        NameFinder(reading: Reading(sentences: sentences, blocks: blocks)).names()
    }

    init(reading: Reading) { self.reading = reading }

    /// The names of all passages.
    func names() -> [Name] {
        guard reading.isEnglish else { return [] }
        let evidence = CapitalEvidence(reading)
        let acronyms = Acronyms(reading)
        let runs = NameRuns(reading: reading, evidence: evidence, proven: acronyms.proven)
        var mentions: [NameMention] = []
        for (place, passage) in reading.passages.enumerated() {
            for (ordinal, range) in passage.ranges.enumerated()
            where !evidence.titleCased.contains(TokenPlace(place, ordinal)) {
                mentions += runs.mentions(passage: place, range: range)
            }
        }
        let book = NameBook(mentions: mentions, acronyms: acronyms, reading: reading)
        mentions += known(book, evidence, runs)
        mentions.sort { ($0.passage, $0.start) < ($1.passage, $1.start) }
        var namesakes = Namesakes(mentions, book, reading)
        return mentions.compactMap { name($0, book, namesakes.bearer(of: $0)) }
    }

    /// Mentions of names that are known from elsewhere in the article: in title case, and as hashtags.
    private func known(_ book: NameBook, _ evidence: CapitalEvidence, _ runs: NameRuns) -> [NameMention] {
        var mentions: [NameMention] = []
        for (place, passage) in reading.passages.enumerated() {
            for (ordinal, range) in passage.ranges.enumerated() {
                let isTitleCase = evidence.titleCased.contains(TokenPlace(place, ordinal))
                var index = range.lowerBound
                while index < range.upperBound {
                    let token = passage.tokens[index]
                    var end = index + 1
                    if token.kind == .tag {
                        if book.bearer(of: token.folded) != nil {
                            mentions.append(runs.mention(place, index, end, passage.tokens, cue: nil))
                        }
                    } else if isTitleCase, token.isCapitalised {
                        let longest = (1...6).reversed().first { length in
                            guard index + length <= range.upperBound, passage.tokens[index + length - 1].kind == .word
                            else { return false }
                            let mention = runs.mention(place, index, index + length, passage.tokens, cue: nil)
                            return book.knows(mention.key) || book.bearer(of: mention.key) != nil
                                || (KnownNames.isPlace(mention.key) && (length > 1 || token.shape != .lower))
                        }
                        if let longest {
                            end = index + longest
                            mentions.append(runs.mention(place, index, end, passage.tokens, cue: nil))
                        }
                    }
                    index = end
                }
            }
        }
        return mentions
    }

    /// "Washington state", "Governor Ray Pell of Washington": the state that bears a city's name.
    private func isState(_ mention: NameMention, _ tokens: [Token]) -> Bool {
        guard mention.key == "washington" || mention.key == "new york" else { return false }
        if mention.end < tokens.count, tokens[mention.end].folded == "state", tokens[mention.end].shape == .lower {
            return true
        }
        guard mention.start > 1, tokens[mention.start - 1].folded == "of" else { return false }
        if tokens[mention.start - 2].folded == "state" { return true }
        let before = tokens[max(0, mention.start - 6)..<mention.start - 1]
        return before.contains { ["governor", "gov", "senator", "sen", "representative"].contains($0.folded) }
    }

    private func name(_ mention: NameMention, _ book: NameBook, _ full: String?) -> Name? {
        let passage = reading.passages[mention.passage]
        let span = passage.text.span(passage.tokens[mention.start].start, passage.tokens[mention.end - 1].bareEnd)
        if isState(mention, passage.tokens) {
            return Name(span: span, kind: .place, canonical: PlainText("\(span.text) state"))
        }
        if let bearer = full.flatMap({ book.bearer(of: $0) }) ?? book.bearer(of: mention.key) {
            return Name(span: span, kind: bearer.kind, canonical: PlainText(bearer.canonical))
        }
        guard KnownNames.isPlace(mention.key) else { return nil }
        return Name(span: span, kind: .place, canonical: PlainText(KnownNames.usual(mention.key) ?? span.text.string))
    }
}
