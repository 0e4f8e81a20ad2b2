import News

extension Timeline {
    /// Lays articles on one timeline: events from the dated sentences of analysed blocks, merged across articles.
    ///
    /// Words that count from the article's date ("Saturday") date nothing where that date is not known; such sentences are in
    /// `undated`. Captions tell no events. The order of `articles` gives the letters. What the reader `judged` to be one event, or two,
    /// stands against what their words would have.
    public static func of(
        _ articles: [AnnotatedArticle], judged verdicts: ReaderVerdicts = ReaderVerdicts()
    ) -> Timeline {
        var tellings: [Telling] = []
        var undated: [Passage] = []
        for (place, article) in articles.enumerated() {
            let finder = TellingFinder(article, key: ArticleKey(index: place))
            tellings += finder.tellings
            undated += finder.undated
        }
        let texts = SeparateTexts(articles)
        let merged = JudgedEvents(verdicts, articles).applied(to: EventMerger(tellings).events)
        let events = merged.map { event($0, texts, articles) }
        return Timeline(articles: articles, events: events.sorted(by: precedes), undated: undated)
    }

    private static func precedes(_ one: TimelineEvent, _ other: TimelineEvent) -> Bool {
        let (left, right) = (one.start.day, other.start.day)
        if left != right { return left < right }
        if one.end.day != other.end.day { return one.end.day < other.end.day }
        if one.outlets != other.outlets { return one.outlets > other.outlets }
        guard let first = one.reports.first?.passage, let second = other.reports.first?.passage else { return false }
        return (first.article, first.sentence) < (second.article, second.sentence)
    }

    private static func event(
        _ event: EventMerger.Event, _ texts: SeparateTexts, _ articles: [AnnotatedArticle]
    ) -> TimelineEvent {
        let tellings = event.tellings
        let best = BestTelling.of(tellings)
        let ordered = tellings.sorted {
            ($0.passage.article, $0.phrase.block, $0.phrase.start) < (
                $1.passage.article, $1.phrase.block, $1.phrase.start
            )
        }
        let difference = TellingDifference(tellings, articles)
        let isDisputed = difference.isOfFigures || difference.isOfHours || difference.isOfWords
        let isOwn = isDisputed || difference.isOfTelling
        let reports = ordered.map {
            TimelineReport(
                passage: $0.passage, line: $0.sentence.span.line,
                text: isOwn ? DisputedText.words(of: $0) : $0.text,
                phrase: $0.phrase.text, span: $0.phrase,
                basis: $0.basis)
        }
        let keys = Set(tellings.map(\.passage.article))
        return TimelineEvent(
            start: event.datesDiffer ? tellings.map(\.start).min() ?? best.start : best.start,
            end: event.datesDiffer ? tellings.map(\.end).max() ?? best.end : best.end,
            precision: best.precision, certainty: best.certainty,
            text: isOwn ? DisputedText.of(ordered) : best.text,
            isDisputed: event.datesDiffer || isDisputed, datesDiffer: event.datesDiffer,
            hoursDiffer: !event.datesDiffer && difference.isOfHours,
            wordsDiffer: !event.datesDiffer && !difference.isOfHours && !difference.isOfFigures && difference.isOfWords,
            outlets: keys.count, separateTexts: texts.count(of: keys), reports: reports,
            best: ordered.firstIndex { $0.phrase == best.phrase && $0.passage == best.passage } ?? 0)
    }
}
