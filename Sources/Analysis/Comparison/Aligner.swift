import News

/// Pairs the sentences that tell the same thing, by words, quotes and figures, and says why.
struct Aligner: Sendable {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Their sentences.
    let readings: Readings
    /// Every two of them, with the pairs by words.
    let pairs: ArticlePairs
    /// The groups of quotes.
    let quotes: [QuoteGroup]
    /// The groups of figures.
    let figures: [FigureGrouping.Found]
    /// The grouping that made them, for the verdict of a pair.
    let grouping: FigureGrouping

    /// The alignments, by articles and reading order.
    func alignments() -> [Alignment] {
        let pairs = evidence()
        var isAsked = [Bool](repeating: false, count: readings.all.count)
        for pair in pairs {
            isAsked[readings.number(of: pair.a)] = true
            isAsked[readings.number(of: pair.b)] = true
        }
        let weights = readings.similarity.weights
        let sides = Both.map(Array(zip(readings.all, isAsked)), by: 64) { reading, isAsked in
            isAsked ? ParaphraseSide(reading.words, reading.terms, weights) : nil
        }
        return Both.map(pairs, by: 128) { alignment(of: $0, sides) }.compactMap(\.self)
    }

    private func alignment(of pair: PairEvidence, _ sides: [ParaphraseSide?]) -> Alignment? {
        guard let beside = pairs[pair.a.passage.article, pair.b.passage.article],
            let left = beside[pair.a.passage], let right = beside[pair.b.passage]
        else { return nil }
        let match = pair.match ?? beside.match(pair.a.passage, pair.b.passage)
        let isSame = left.says(right)
        let contrast = beside.contrast(pair.a.passage, pair.b.passage, comparesNumbers: pair.figures.isEmpty)
        var score = isSame ? 1 : match?.score ?? 0
        if pair.quote != nil { score += (1 - score) * 0.4 }
        if !pair.figures.isEmpty { score += (1 - score) * 0.3 }
        let worst = pair.figures.map(\.verdict).max { $0.gravity < $1.gravity }
        let relation = relation(worst, isSame: isSame, isMatched: match != nil && contrast == nil, pair, beside, sides)
        // Pairs by words that tell of two occasions are no pairs any more.
        if pair.match == nil, [.reworded, .partial].contains(relation), pair.quote == nil,
            beside.occasions.tellTwo(left, right)
        {
            return nil
        }
        var why: [PlainText] = isSame ? ["same words"] : []
        if let quote = pair.quote {
            why.append(quote == .distorted ? "shared quote, quoted differently" : "shared quote")
        }
        why += pair.figures.map(\.words)
        if let contrast { why.append(contrast.words) }
        if !isSame, let shared = sharedWords(left, right, beside.readings.similarity.weights) { why.append(shared) }
        return Alignment(
            a: pair.a.passage, b: pair.b.passage, relation: relation, score: min(1, score),
            contrast: contrast?.words, why: why)
    }

    private func relation(
        _ figures: FigureGroup.Verdict?, isSame: Bool, isMatched: Bool, _ pair: PairEvidence,
        _ beside: ArticlePair, _ sides: [ParaphraseSide?]
    ) -> Relation {
        if let figures, figures != .agree { return figures.relation }
        if isSame { return .same }
        if pair.quote == nil, areOfAnotherTime(pair.a, pair.b) { return .timeShifted }
        guard isMatched, let left = sides[readings.number(of: pair.a)], let right = sides[readings.number(of: pair.b)],
            !left.isContrary(to: right), let mine = beside[pair.a.passage], let theirs = beside[pair.b.passage]
        else { return .partial }
        return Paraphrase(left.weighed(by: mine.terms), right.weighed(by: theirs.terms), beside.readings.similarity)
            .isLikely ? .reworded : .partial
    }

    /// Whether the accounts are dated apart and both sentences name days, none of them in common.
    ///
    /// Two accounts of different days may well tell the same act: only days that are named show that they do not.
    private func areOfAnotherTime(_ left: SentenceReading, _ right: SentenceReading) -> Bool {
        let (x, y) = (articles[left.passage.article.index], articles[right.passage.article.index])
        guard Datings.areApart(x.article.published, y.article.published) else { return false }
        func days(_ reading: SentenceReading) -> [ClosedRange<Day>] {
            readings.annotations[reading.passage.article.index].times[reading.place].compactMap { time in
                guard let from = time.earliest?.day, let to = time.latest?.day, from <= to else { return nil }
                return from...to
            }
        }
        let (mine, theirs) = (days(left), days(right))
        return !mine.isEmpty && !theirs.isEmpty && !mine.contains { day in theirs.contains { $0.overlaps(day) } }
    }

    /// The weightiest words both hold, as the first sentence writes them; nil where those are numbers at most.
    private func sharedWords(_ left: SentenceReading, _ right: SentenceReading, _ weights: TermWeights) -> PlainText? {
        var shared: [(weight: Double, offset: Int)] = []
        var tells = false
        left.terms.places.forEachSharedPlace(right.terms.places) { term in
            let place = left.terms.places[term]
            tells = tells || !weights.isNumber(at: place)
            shared.append((weights.weight(at: place), Int(left.firsts[term])))
        }
        guard tells else { return nil }
        let top = shared.sorted { ($1.weight, $0.offset) < ($0.weight, $1.offset) }.prefix(5)
        let words = top.map(\.offset).sorted().map { left.words[$0].text.string }
        let count = shared.count == 1 ? "1 telling word: " : "\(shared.count) telling words: "
        return PlainText("shares " + count + words.joined(separator: ", "))
    }
}
