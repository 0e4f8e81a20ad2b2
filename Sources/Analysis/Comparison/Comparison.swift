import News

/// Two or more articles side by side, and everything found between them, each finding with its evidence.
public struct Comparison: Hashable, Sendable {
    /// The articles, in the order of their keys.
    public var articles: [AnnotatedArticle]
    /// The pairs of sentences that tell the same thing.
    public var alignments: [Alignment]
    /// The table of the pane: every analysed sentence once, in the reading order of the spine (the first article).
    public var rows: [ComparisonRow]
    /// Figures of one thing, side by side; those that differ first.
    public var figures: [FigureGroup]
    /// One person's words, side by side.
    public var quotes: [QuoteGroup]
    /// One name's forms, side by side.
    public var names: [NameGroup]
    /// What the articles call the same thing, side by side.
    public var words: [WordGroup]
    /// Sentences whose content was not found in the other articles.
    public var only: [ArticleKey: [SentenceID]]
    /// Shared wording of every ordered pair that has any, the largest share first.
    public var shared: [SharedWording]
    /// How much of each article is in each other and where it comes from, every ordered pair, the largest share first.
    public var lineage: [Lineage]
    /// Who is cited, and by which articles.
    public var sources: [CitedSource]

    /// What was too much to compare, in words ("a: 8,500 of 10,000 figures not compared"); none for anything that reads as news.
    public var unread: [PlainText] = []
    /// Who is who, kept from the making: learning the names anew takes a third of the time of a comparison.
    var learntSpeakers: SpeakerNames?

    /// Makes a comparison from its findings.
    public init(
        articles: [AnnotatedArticle], alignments: [Alignment], rows: [ComparisonRow], figures: [FigureGroup],
        quotes: [QuoteGroup], names: [NameGroup], only: [ArticleKey: [SentenceID]], shared: [SharedWording],
        sources: [CitedSource], words: [WordGroup] = [], lineage: [Lineage] = []
    ) {
        (self.articles, self.alignments, self.rows, self.figures) = (articles, alignments, rows, figures)
        (self.quotes, self.names, self.only, self.shared, self.sources) = (quotes, names, only, shared, sources)
        (self.words, self.lineage) = (words, lineage)
    }

    /// The keys of the articles, in order.
    public var keys: [ArticleKey] { articles.indices.map { ArticleKey(index: $0) } }

    /// The article of a key, if it is one of this comparison.
    public subscript(key: ArticleKey) -> AnnotatedArticle? {
        articles.indices.contains(key.index) ? articles[key.index] : nil
    }

    /// The sentence of a passage, if it exists.
    public func sentence(_ passage: Passage) -> Sentence? { self[passage.article]?.sentence(passage.sentence) }
}
