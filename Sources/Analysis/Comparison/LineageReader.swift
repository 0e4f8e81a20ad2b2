import News

/// Reads from what each two articles share how much of one is in the other, and from their credits what that shows.
struct LineageReader {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// How much of each is in each other.
    let overlaps: TextOverlaps
    /// How many sentences of the text of each stand beside one of each other, where that is known.
    var beside: [[Int]] = []

    /// From this share of an article's sentences on, most of its text is found in the other.
    private static let wholly = 0.7
    /// From these shares on a good part of it is: of all its sentences, and of those that match closely.
    ///
    /// Measured on 5,297 ordered pairs of articles of one event (ECB+, MMDS) that have hardly a run of seven words in common, and 326 copies
    /// of such articles with a quarter of the sentences dropped, others merged or moved, and words traded (a table of 170, every
    /// seventh to every second further word for a wrong one): 1.0 % of the ones called derived, 98.8 % of the others. An independent account
    /// of the same event has .07 of its sentences in common in the median, .36 at the 95th percentile; of the copies that are spun most, 98 in 100 have .55.
    private static let partly = (share: 0.4, close: 0.25)
    /// Or from this share of its words on in runs of seven or more that the other has too, quotations left out.
    private static let runs = 0.2
    /// Sentences that have to match before a text is called derived at all.
    private static let fewest = 2
    /// Of its matched sentences so many have to be built like their partners, word after word, where equal runs do not show it: two
    /// accounts of one event name the same people, places and counts, and so match sentence by sentence without either having seen the
    /// other.
    ///
    /// Set on five texts spun by hand and the seeds (.75 to 1), and eleven pairs of accounts written apart (0 to .5). Of 481 pairs
    /// of one event (ECB+) 54 were called one text before, 23 now.
    private static let built = 0.6
    private static let thin = (matched: 8, built: 0.8)
    /// From this share of its words on in such runs the text is the other's for the most part, however its sentences were cut.
    private static let half = 0.5
    /// Texts of fewer sentences in their own words have to share a run of equal words besides, or every one of those sentences.
    private static let short = 5
    /// Or so many words in the same order: two notes of a few plain sentences tell the same facts in the same words by themselves.
    private static let enough = 30
    /// Where so many stand in the same order the sentences need not match closely: most of their telling words were traded.
    private static let many = 45

    /// One finding for every ordered pair, the largest share first.
    func lineage() -> [Lineage] {
        let keys = articles.indices.map { ArticleKey(index: $0) }
        let credits = articles.map { Credits($0.article) }
        let pairs = keys.flatMap { a in keys.filter { $0 != a }.map { (a, $0) } }
        return pairs.map { lineage($0, $1, credits) }.sorted {
            ($1.shared, $0.a, $0.b) < ($0.shared, $1.a, $1.b)
        }
    }

    /// Whether the matched sentences are for the most part built like their partners; where few are matched and none share a run of equal
    /// words, nearly all have to be.
    private static func isBuilt(_ overlap: TextOverlap) -> Bool {
        let isThin = overlap.matched < thin.matched && overlap.runs.longest < SharedRuns.shortest
        return overlap.builtShare >= (isThin ? thin.built : built)
    }

    /// Whether so few words stand in the same order that the plain facts of a short note account for them.
    private static func isShort(_ overlap: TextOverlap) -> Bool {
        overlap.ordered < enough && overlap.runs.words < enough
    }

    /// The label of an overlap.
    static func label(_ overlap: TextOverlap) -> Lineage.Label {
        guard overlap.matched >= fewest else { return .none }
        let isBuilt = isBuilt(overlap)
        if isShort(overlap) { return .none }
        if overlap.own < short {
            let isWhole = overlap.built >= 3 && overlap.built == overlap.own
            guard isWhole || isBuilt && overlap.runs.longest >= SharedRuns.shortest else { return .none }
        }
        let isStepwise = overlap.builtShare >= thin.built && overlap.ordered >= many
        let isClose = isBuilt && (overlap.closeShare >= partly.close || isStepwise)
        if overlap.share >= wholly, overlap.ownShare >= partly.share, isClose { return .wholly }
        return overlap.share >= partly.share && overlap.ownShare >= partly.close && isClose || overlap.runShare >= runs
            ? .partly : .none
    }

    private func lineage(_ a: ArticleKey, _ b: ArticleKey, _ credits: [Credits]) -> Lineage {
        let overlap = overlaps[a, b]
        let label = LineageReader.label(overlap)
        let (mine, theirs) = (credits[a.index], credits[b.index])
        let agencies = mine.agencies.filter { theirs.agencies.contains($0) }
        var why: [PlainText] = []
        if overlap.matched == 0 {
            why.append("no shared wording found")
        } else {
            let order: PlainText = overlap.reordered > 0 ? ", \(overlap.reordered) of them in another order" : ""
            why.append("\(overlap.matched) of \(overlap.of) sentences of \(a) match \(b)\(order)")
        }
        let others = beside.isEmpty ? 0 : beside[a.index][b.index] - overlap.matched
        if others > 0 {
            why.append(
                "\(others) more \(others == 1 ? "stands" : "stand") beside one of \(b), with less in common or another fact"
            )
        }
        if label == .none, overlap.share >= LineageReader.partly.share, LineageReader.isShort(overlap) {
            why.append("too short to tell whether one was made of the other")
        }
        if overlap.runs.longest > 0 {
            why.append(
                "\(overlap.runs.words) of \(overlap.words) words stand in runs of equal words, the longest of \(overlap.runs.longest)"
            )
        }
        var from = Lineage.Origin.unknown
        if label != .none {
            if let told = origin(a, b, mine, theirs) {
                (from, why) = (told.from, why + [told.why])
            } else if !agencies.isEmpty {
                from = .common
                why.append(PlainText("both credit " + agencies.map(\.string).joined(separator: ", ")))
            } else {
                why.append("no hour, held version or credit shows which was first")
            }
        }
        return Lineage(
            a: a, b: b, label: label, from: from, shared: overlap.share, matched: overlap.matched, of: overlap.of,
            reordered: overlap.reordered, agencies: agencies,
            isBuiltAlike: LineageReader.isBuilt(overlap) || overlap.runShare >= LineageReader.half, why: why)
    }

    /// The article of the two that the text was in first, where a held version or a credit line shows it.
    private func origin(
        _ a: ArticleKey, _ b: ArticleKey, _ mine: Credits, _ theirs: Credits
    ) -> (from: Lineage.Origin, why: PlainText)? {
        let (x, y) = (articles[a.index].article, articles[b.index].article)
        if x.id == y.id, let first = x.version, let second = y.version, first != second {
            let older = first < second ? a : b
            return (.article(older), "\(older) is the older version of one article")
        }
        if let line = mine.line(crediting: y.outlet?.name), x.outlet?.name != y.outlet?.name {
            return (.article(b), "\(a) credits it: \(line)")
        }
        if let line = theirs.line(crediting: x.outlet?.name), x.outlet?.name != y.outlet?.name {
            return (.article(a), "\(b) credits it: \(line)")
        }
        return nil
    }
}
