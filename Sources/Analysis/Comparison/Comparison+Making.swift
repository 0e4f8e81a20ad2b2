import News

extension Comparison {
    /// Lays articles side by side; the first is the spine.
    ///
    /// Words, quotes and figures are matched across the articles regardless of their order. The same articles in the same order always give
    /// the same comparison: no clock and no chance take part.
    public static func of(_ articles: [AnnotatedArticle]) -> Comparison {
        let readings = Readings(articles)
        let speakers = SpeakerNames(articles)
        let matches = SentenceMatcher(readings: readings).matches()
        let quotes = QuoteGrouping(articles: articles, readings: readings, speakers: speakers).groups()
        let grouping = FigureGrouping(articles: articles, readings: readings, speakers: speakers)
        let (figures, unread) = grouping.groups()
        let pairs = Aligner(
            articles: articles, readings: readings, matches: matches.told, quotes: quotes, figures: figures,
            grouping: grouping
        ).alignments()
        let alignments = UnchangedSentences.settled(pairs, of: articles)
        let lineage = LineageReader(articles: articles, overlaps: TextOverlaps(readings, matches: matches.told))
            .lineage()
        var comparison = Comparison(
            articles: articles, alignments: alignments,
            rows: RowBuilder(readings: readings, alignments: alignments, near: matches.near).rows(),
            figures: figures.map(\.group), quotes: quotes,
            names: NameGrouping(articles: articles, forms: speakers.forms).groups(),
            only: alone(readings, alignments, near: matches.near), shared: SharedWording.of(lineage),
            sources: SourceGathering(articles: articles, speakers: speakers).sources(),
            words: WordGrouping(
                readings: readings, speakers: speakers, alignments: alignments, figures: figures.map(\.group)
            ).groups(),
            lineage: lineage)
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
