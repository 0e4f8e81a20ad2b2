import News

extension Comparison {
    /// Lays articles side by side; the first is the spine.
    ///
    /// Words, quotes and figures are matched across the articles regardless of their order. The same articles in the same order always give
    /// the same comparison: no clock and no chance take part.
    public static func of(_ articles: [AnnotatedArticle]) -> Comparison {
        let (readings, speakers) = Both.of({ Readings(articles) }, { SpeakerNames(articles) })
        let found = SentenceMatcher(readings: readings).matches()
        let occasions = Occasions(readings, matches: found, of: articles)
        let matches = occasions.settled(found)
        let grouping = FigureGrouping(articles: articles, readings: readings, speakers: speakers)
        let (quotes, (figures, unread)) = Both.of(
            { QuoteGrouping(articles: articles, readings: readings, speakers: speakers).groups() },
            { grouping.groups() })
        let pairs = Aligner(
            articles: articles, readings: readings, matches: matches.told + matches.likely, quotes: quotes,
            figures: figures, grouping: grouping, occasions: occasions
        ).alignments()
        let alignments = UnchangedSentences.settled(pairs, of: articles)
        let told = figures.map(\.group)
        // A sentence that gives another figure for the same thing was not copied.
        let differing = Set(alignments.filter { $0.relation == .conflict }.map { [$0.a, $0.b] })
        let (words, (lineage, names, sources)) = Both.of(
            { WordGrouping(readings: readings, speakers: speakers, alignments: alignments, figures: told).groups() },
            {
                let overlaps = TextOverlaps(
                    readings, matches: matches.told.filter { !differing.contains([$0.a, $0.b]) })
                return (
                    LineageReader(articles: articles, overlaps: overlaps).lineage(),
                    NameGrouping(articles: articles, forms: speakers.forms).groups(),
                    SourceGathering(articles: articles, speakers: speakers).sources()
                )
            })
        var comparison = Comparison(
            articles: articles, alignments: alignments,
            rows: RowBuilder(readings: readings, alignments: alignments, near: matches.near).rows(), figures: told,
            quotes: quotes, names: names, only: alone(readings, alignments, near: matches.near),
            shared: SharedWording.of(lineage), sources: sources, words: words, lineage: lineage)
        comparison.unread = unread
        comparison.learntSpeakers = speakers
        return comparison
    }

    /// The sentences that no other tells, in whole or in part: where another comes near, it is not said that they stand alone.
    private static func alone(
        _ readings: Readings, _ alignments: [Alignment], near: [SentenceMatch]
    ) -> [ArticleKey: [SentenceID]] {
        let matched = Set(alignments.flatMap { [$0.a, $0.b] } + near.flatMap { [$0.a, $0.b] })
        var alone: [ArticleKey: [SentenceID]] = [:]
        for (index, sentences) in readings.articles.enumerated() {
            alone[ArticleKey(index: index)] = sentences.filter { !matched.contains($0.passage) }.map(\.sentence.id)
        }
        return alone
    }

    /// Who is who among the speakers of these articles.
    public var speakers: SpeakerNames { learntSpeakers ?? SpeakerNames(articles) }

    /// Which of the articles are one text.
    public var separateTexts: SeparateTexts { SeparateTexts(lineage: lineage, of: articles.count) }
}
