import News

/// Pairs the sentences that tell the same thing, by words, quotes and figures, and says why.
struct Aligner {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Their sentences.
    let readings: Readings
    /// The pairs by words.
    let matches: [SentenceMatch]
    /// The groups of quotes.
    let quotes: [QuoteGroup]
    /// The groups of figures.
    let figures: [FigureGrouping.Found]
    /// The grouping that made them, for the verdict of a pair.
    let grouping: FigureGrouping
    /// Which articles tell two occasions of one kind.
    let occasions: Occasions

    /// How much of the lighter sentence's weight two sentences within one quote share.
    private static let quoted = 0.4
    /// Sentences of one quote that are looked at.
    private static let longestQuote = 8

    private struct Pair: Hashable { let a, b: Passage }

    private struct Evidence {
        var match: SentenceMatch?
        var quote: QuoteGroup.Verdict?
        var figures: [(verdict: FigureGroup.Verdict, words: PlainText)] = []
    }

    /// The alignments, by articles and reading order.
    func alignments() -> [Alignment] {
        var evidence: [Pair: Evidence] = [:]
        for match in matches { evidence[Pair(a: match.a, b: match.b), default: Evidence()].match = match }
        addQuotes(to: &evidence)
        addFigures(to: &evidence)
        var sides: [Passage: ParaphraseSide] = [:]
        for passage in Set(evidence.keys.flatMap { [$0.a, $0.b] }) {
            guard let reading = readings[passage] else { continue }
            sides[passage] = ParaphraseSide(reading.words, reading.terms, readings.similarity.weights)
        }
        return evidence.compactMap { alignment(of: $0, $1, sides) }.sorted {
            ($0.a.article, $0.b.article, $0.a.sentence, $0.b.sentence) < (
                $1.a.article, $1.b.article, $1.a.sentence, $1.b.sentence
            )
        }
    }

    private func addQuotes(to evidence: inout [Pair: Evidence]) {
        for group in quotes where group.verdict != .only && group.verdict != .told {
            for (place, x) in group.versions.enumerated() {
                for y in group.versions[(place + 1)...].prefix(16) where x.passage.article != y.passage.article {
                    let pair =
                        x.passage.article < y.passage.article
                        ? Pair(a: x.passage, b: y.passage) : Pair(a: y.passage, b: x.passage)
                    evidence[pair, default: Evidence()].quote = group.verdict
                    for pair in alsoQuoted(x, y) { evidence[pair, default: Evidence()].quote = group.verdict }
                }
            }
        }
    }

    /// The pairs of later sentences that one shared quote runs through, where they share most of their telling words.
    private func alsoQuoted(_ x: QuoteGroup.Version, _ y: QuoteGroup.Version) -> [Pair] {
        let (left, right) = x.passage.article < y.passage.article ? (x, y) : (y, x)
        let (mine, theirs) = (sentences(of: left), sentences(of: right))
        guard mine.count + theirs.count > 2 else { return [] }
        return mine.flatMap { a in
            theirs.compactMap { b in
                let (x, y) = (a.terms, b.terms)
                let lighter = min(x.total, y.total)
                guard lighter > 0, readings.similarity.sharedWeight(x, y) >= Aligner.quoted * lighter else {
                    return nil
                }
                return Pair(a: a.passage, b: b.passage)
            }
        }
    }

    /// The sentences a quote runs through.
    private func sentences(of version: QuoteGroup.Version) -> [SentenceReading] {
        guard var place = readings.place(of: version.passage) else { return [] }
        let all = readings.articles[version.passage.article.index]
        var sentences: [SentenceReading] = []
        while place < all.count, sentences.count < Aligner.longestQuote,
            all[place].sentence.span.block == version.quote.span.block,
            all[place].sentence.span.start < version.quote.span.end
        {
            sentences.append(all[place])
            place += 1
        }
        return sentences
    }

    private func addFigures(to evidence: inout [Pair: Evidence]) {
        for found in figures {
            for (place, x) in found.members.enumerated() {
                for y in found.members[(place + 1)...] where x.claim.passage.article != y.claim.passage.article {
                    let verdict = grouping.pair(x, y).verdict
                    let pair = Pair(a: x.claim.passage, b: y.claim.passage)
                    let both = x.claim.figure.span.text == y.claim.figure.span.text
                    let text =
                        both ? x.claim.figure.span.text : "\(x.claim.figure.span.text) / \(y.claim.figure.span.text)"
                    let words: PlainText =
                        "\(verdict.relation == .same ? "equal" : verdict.relation.words): \(found.group.about), \(text)"
                    evidence[pair, default: Evidence()].figures.append((verdict, words))
                }
            }
        }
    }

    private func alignment(of pair: Pair, _ evidence: Evidence, _ sides: [Passage: ParaphraseSide]) -> Alignment? {
        let (left, right) = (readings[pair.a], readings[pair.b])
        var match = evidence.match
        if match == nil, let left, let right { match = SentenceMatcher(readings: readings).match(left, right) }
        let words = match?.score ?? 0
        let isSame = left.map { x in right.map(x.says) ?? false } ?? false
        var score = isSame ? 1 : words
        if evidence.quote != nil { score += (1 - score) * 0.4 }
        if !evidence.figures.isEmpty { score += (1 - score) * 0.3 }
        var why: [PlainText] = isSame ? ["same words"] : []
        if let quote = evidence.quote {
            why.append(quote == .distorted ? "shared quote, quoted differently" : "shared quote")
        }
        why += evidence.figures.map(\.words)
        if !isSame, let left, let right, let shared = sharedWords(left, right) { why.append(shared) }
        let worst = evidence.figures.map(\.verdict).max { $0.gravity < $1.gravity }
        let relation = relation(worst, isSame: isSame, match, pair, evidence.quote, sides)
        if [.reworded, .partial].contains(relation), evidence.quote == nil, occasions.tellTwo(pair.a, pair.b) {
            return nil
        }
        return Alignment(a: pair.a, b: pair.b, relation: relation, score: min(1, score), why: why)
    }

    private func relation(
        _ figures: FigureGroup.Verdict?, isSame: Bool, _ match: SentenceMatch?, _ pair: Pair,
        _ quote: QuoteGroup.Verdict?, _ sides: [Passage: ParaphraseSide]
    ) -> Relation {
        if let figures, figures != .agree { return figures.relation }
        if isSame { return .same }
        if quote == nil, areOfAnotherTime(pair) { return .timeShifted }
        guard match != nil, let left = sides[pair.a], let right = sides[pair.b] else { return .partial }
        if left.isContrary(to: right) { return .partial }
        return Paraphrase(left, right, readings.similarity).isLikely ? .reworded : .partial
    }

    /// Whether the accounts are dated apart and both sentences name days, none of them in common.
    ///
    /// Two accounts of different days may well tell the same act: only days that are named show that they do not.
    private func areOfAnotherTime(_ pair: Pair) -> Bool {
        let (x, y) = (articles[pair.a.article.index], articles[pair.b.article.index])
        guard Datings.areApart(x.article.published, y.article.published) else { return false }
        func days(_ passage: Passage) -> [ClosedRange<Day>] {
            guard let place = readings.place(of: passage) else { return [] }
            return readings.annotations[passage.article.index].times[place].compactMap { time in
                guard let from = time.earliest?.day, let to = time.latest?.day, from <= to else { return nil }
                return from...to
            }
        }
        let (left, right) = (days(pair.a), days(pair.b))
        return !left.isEmpty && !right.isEmpty && !left.contains { day in right.contains { $0.overlaps(day) } }
    }

    /// The weightiest words both hold, as the first sentence writes them; nil where those are numbers at most.
    private func sharedWords(_ left: SentenceReading, _ right: SentenceReading) -> PlainText? {
        let weights = readings.similarity.weights
        var shared: [(place: Int, offset: Int)] = []
        for (offset, place) in left.wordPlaces.enumerated() where place >= 0 {
            let place = Int(place)
            guard right.terms.places.holdsAscending(place), !shared.contains(where: { $0.place == place }) else {
                continue
            }
            shared.append((place, offset))
        }
        guard shared.contains(where: { !weights.isNumber(left.words[$0.offset]) }) else { return nil }
        let top = shared.sorted {
            (weights.weight(at: $1.place), $0.offset) < (weights.weight(at: $0.place), $1.offset)
        }.prefix(5)
        let words = top.map(\.offset).sorted().map { left.words[$0].text.string }
        let count = shared.count == 1 ? "1 telling word: " : "\(shared.count) telling words: "
        return PlainText("shares " + count + words.joined(separator: ", "))
    }
}
