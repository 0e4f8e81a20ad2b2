import Analysis
import News

/// A comparison with what the pane looks up again and again: which pairs and which figures a sentence takes part in.
struct ComparedArticles: Sendable {
    /// The comparison.
    let comparison: Comparison
    /// Who is who.
    let speakers: SpeakerNames
    /// In which articles no figure was found.
    let untold: UntoldFigures
    private let alignments: [Passage: [Int]]
    private let figures: [Passage: [Int]]
    private let sentences: [ArticleKey: [SentenceID: Sentence]]

    /// Prepares a comparison, its rows in the reading order of one of its articles.
    init(_ comparison: Comparison, spine: ArticleKey = ArticleKey(index: 0)) {
        var ordered = comparison
        ordered.rows = comparison.rows(inOrderOf: spine)
        self.comparison = ordered
        speakers = comparison.speakers
        untold = UntoldFigures(comparison)
        var alignments: [Passage: [Int]] = [:]
        for (place, alignment) in comparison.alignments.enumerated() {
            alignments[alignment.a, default: []].append(place)
            alignments[alignment.b, default: []].append(place)
        }
        var figures: [Passage: [Int]] = [:]
        for (place, group) in comparison.figures.enumerated() {
            for claim in group.claims where figures[claim.passage]?.last != place {
                figures[claim.passage, default: []].append(place)
            }
        }
        (self.alignments, self.figures) = (alignments, figures)
        sentences = Dictionary(
            uniqueKeysWithValues: comparison.keys.map { key in
                (key, Dictionary(comparison[key]?.sentences.map { ($0.id, $0) } ?? []) { first, _ in first })
            })
    }

    /// The sentence of a passage.
    func sentence(_ passage: Passage) -> Sentence? { sentences[passage.article]?[passage.sentence] }

    /// The pairs a passage takes part in.
    func alignments(of passage: Passage) -> [Alignment] {
        (alignments[passage] ?? []).map { comparison.alignments[$0] }
    }

    /// The groups of figures a passage takes part in.
    func figures(of passage: Passage) -> [FigureGroup] { (figures[passage] ?? []).map { comparison.figures[$0] } }

    /// The letter and the line, "b19"; "b.p3" where the source has no lines.
    func label(_ passage: Passage) -> PlainText { passage.label(among: comparison.articles) }

    /// A sentence's part in a finding that the reader keeps a verdict on; `detail` names the words of it that are meant.
    func statement(_ passage: Passage, detail: PlainText = .empty) -> FindingKey.Statement? {
        guard let article = comparison[passage.article]?.article, let sentence = sentence(passage) else { return nil }
        return FindingKey.Statement(article: article.id, words: sentence.span.text, detail: detail)
    }

    /// The outlet of an article, or that it states none.
    func outlet(_ key: ArticleKey) -> PlainText {
        comparison.versionName(key) ?? comparison[key]?.article.outlet?.name ?? "outlet not stated"
    }
}
