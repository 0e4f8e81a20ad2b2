import News

extension Comparison {
    /// Lays articles side by side; the first is the spine.
    ///
    /// Words, quotes and figures are matched across the articles regardless of their order. The same articles in the same order always give
    /// the same comparison: no clock and no chance take part.
    public static func of(_ articles: [AnnotatedArticle]) -> Comparison {
        let words = WordedArticle.all(articles)
        let ((readings, pairs), speakers) = Both.of(
            { (Readings(of: words), ArticlePairs(words)) }, { SpeakerNames(articles) })
        let near = pairs.all.flatMap(\.matches.near)
        let grouping = FigureGrouping(articles: articles, readings: readings, pairs: pairs, speakers: speakers)
        let (quotes, (figures, unread)) = Both.of(
            { QuoteGrouping(articles: articles, readings: readings, speakers: speakers).groups() },
            { grouping.groups() })
        let found = Aligner(
            articles: articles, readings: readings, pairs: pairs, quotes: quotes, figures: figures, grouping: grouping
        ).alignments()
        let alignments = UnchangedSentences.settled(found, of: articles)
        let told = figures.map(\.group)
        let ((terms, rows, only), (lineage, names, sources)) = Both.of(
            {
                (
                    WordGrouping(
                        readings: readings, speakers: speakers, alignments: alignments, figures: told
                    ).groups(),
                    RowBuilder(readings: readings, alignments: alignments, near: near).rows(),
                    alone(readings, alignments, near: near)
                )
            },
            {
                let overlaps = TextOverlaps(readings, matches: agreeing(pairs.shared, alignments))
                return (
                    LineageReader(
                        articles: articles, overlaps: overlaps, beside: besides(readings, alignments)
                    ).lineage(),
                    NameGrouping(articles: articles, forms: speakers.forms).groups(),
                    SourceGathering(articles: articles, speakers: speakers).sources()
                )
            })
        var comparison = Comparison(
            articles: articles, alignments: alignments, rows: rows, figures: told, quotes: quotes, names: names,
            only: only, shared: SharedWording.of(lineage), sources: sources, words: terms, lineage: lineage)
        comparison.unread = unread
        comparison.learntSpeakers = speakers
        return comparison
    }

    /// How many sentences of the text of each article stand beside one of each other.
    private static func besides(_ readings: Readings, _ alignments: [Alignment]) -> [[Int]] {
        let count = readings.articles.count
        var found = [[Set<SentenceID>]](repeating: Array(repeating: [], count: count), count: count)
        for pair in alignments
        where readings[pair.a]?.role.isNarrative == true && readings[pair.b]?.role.isNarrative == true {
            found[pair.a.article.index][pair.b.article.index].insert(pair.a.sentence)
            found[pair.b.article.index][pair.a.article.index].insert(pair.b.sentence)
        }
        return found.map { $0.map(\.count) }
    }

    /// The matches without those that give another figure for the same thing: such a sentence was not copied.
    private static func agreeing(_ matches: [SentenceMatch], _ alignments: [Alignment]) -> [SentenceMatch] {
        struct Pair: Hashable { let a, b: Passage }
        let differing = Set(alignments.lazy.filter { $0.relation == .conflict }.map { Pair(a: $0.a, b: $0.b) })
        return differing.isEmpty ? matches : matches.filter { !differing.contains(Pair(a: $0.a, b: $0.b)) }
    }

    /// The sentences that no other tells, in whole or in part: where another comes near, it is not said that they stand alone.
    private static func alone(
        _ readings: Readings, _ alignments: [Alignment], near: [SentenceMatch]
    ) -> [ArticleKey: [SentenceID]] {
        var isMatched = [Bool](repeating: false, count: readings.all.count)
        for pair in alignments {
            for passage in [pair.a, pair.b] {
                if let number = readings.number(of: passage) { isMatched[number] = true }
            }
        }
        for match in near {
            isMatched[readings.number(at: match.placeA, of: match.a.article)] = true
            isMatched[readings.number(at: match.placeB, of: match.b.article)] = true
        }
        var alone: [ArticleKey: [SentenceID]] = [:]
        for (index, sentences) in readings.articles.enumerated() {
            alone[ArticleKey(index: index)] = sentences.lazy.filter { !isMatched[readings.number(of: $0)] }
                .map(\.sentence.id)
        }
        return alone
    }

    /// Who is who among the speakers of these articles.
    public var speakers: SpeakerNames { learntSpeakers ?? SpeakerNames(articles) }

    /// Which of the articles are one text.
    public var separateTexts: SeparateTexts { SeparateTexts(lineage: lineage, of: articles.count) }
}
