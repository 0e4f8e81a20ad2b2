import Language
import News

/// Two articles laid beside each other as if there were no others: their words are weighed by the two of them alone.
///
/// What is said of two articles must not change when a third joins them. Which of the two is read first is settled by their texts, so that
/// the order they are given in changes nothing either.
struct ArticlePair: Sendable {
    /// The sentences of both, under the keys 0 and 1.
    let readings: Readings
    /// Which of them tell two occasions of one kind.
    let occasions: Occasions
    /// The pairs of sentences found by their words, under the keys of all articles.
    let matches: SentenceMatches
    /// The keys that 0 and 1 stand for.
    let keys: [ArticleKey]

    /// Lays two articles beside each other.
    init(_ a: WordedArticle, _ keyA: ArticleKey, _ b: WordedArticle, _ keyB: ArticleKey) {
        let isFirst = ArticlePair.reads(a.article, before: b.article)
        let both = isFirst ? [a, b] : [b, a]
        let keys = isFirst ? [keyA, keyB] : [keyB, keyA]
        let readings = Readings(of: both)
        let found = SentenceMatcher(readings: readings).matches()
        let occasions = Occasions(readings, matches: found, of: both.map(\.article))
        var settled = occasions.settled
        let inStep = SentencesInStep(readings: readings, occasions: occasions).found(besides: settled.told)
        let pairs = Set(inStep.map { [$0.placeA, $0.placeB] })
        settled.told += inStep
        settled.likely.removeAll { pairs.contains([$0.placeA, $0.placeB]) }
        // A likely pair that differs in a decisive point is hardly one.
        let isClear = settled.likely.map { match in
            readings.contrast(readings.articles[0][match.placeA], readings.articles[1][match.placeB]) == nil
        }
        settled.near += zip(settled.likely, isClear).filter { !$1 }.map(\.0)
        settled.likely = zip(settled.likely, isClear).filter(\.1).map(\.0)
        settled.near.removeAll { pairs.contains([$0.placeA, $0.placeB]) }
        (self.readings, self.occasions, self.keys) = (readings, occasions, keys)
        func named(_ matches: [SentenceMatch]) -> [SentenceMatch] {
            matches.map { $0.under(keys) }.sorted { ($0.placeA, $0.placeB) < ($1.placeA, $1.placeB) }
        }
        matches = SentenceMatches(
            told: named(settled.told), likely: named(settled.likely), near: named(settled.near))
    }

    /// Whether both have enough rare words in common to be about one matter.
    var areRelated: Bool { readings.areRelated(ArticleKey(index: 0), ArticleKey(index: 1)) }

    /// A passage under the keys of this pair.
    func local(_ passage: Passage) -> Passage {
        Passage(article: ArticleKey(index: passage.article == keys[0] ? 0 : 1), sentence: passage.sentence)
    }

    /// The reading of a passage by the weights of the two.
    subscript(passage: Passage) -> SentenceReading? { readings[local(passage)] }

    /// How much two sentences have in common, nil where it is no telling word.
    func match(_ a: Passage, _ b: Passage) -> SentenceMatch? {
        let isFirst = a.article == keys[0]
        guard let left = self[isFirst ? a : b], let right = self[isFirst ? b : a] else { return nil }
        return SentenceMatcher(readings: readings).match(left, right)?.under(keys)
    }

    /// The point on which two sentences differ, however alike their words.
    func contrast(_ a: Passage, _ b: Passage, comparesNumbers: Bool = true) -> SentenceContrast? {
        guard let left = self[a], let right = self[b] else { return nil }
        return readings.contrast(left, right, comparesNumbers: comparesNumbers)
    }

    /// The shorter one, or the one whose words come first by the alphabet.
    private static func reads(_ a: AnnotatedArticle, before b: AnnotatedArticle) -> Bool {
        if a.sentences.count != b.sentences.count { return a.sentences.count < b.sentences.count }
        for (mine, theirs) in zip(a.sentences, b.sentences) where mine.span.text != theirs.span.text {
            return mine.span.text.string < theirs.span.text.string
        }
        return a.article.id.rawValue <= b.article.id.rawValue
    }
}

extension SentenceMatch {
    /// The match of passages 0 and 1 under the keys these stand for, the earlier article first.
    fileprivate func under(_ keys: [ArticleKey]) -> SentenceMatch {
        let left = Passage(article: keys[a.article.index], sentence: a.sentence)
        let right = Passage(article: keys[b.article.index], sentence: b.sentence)
        return left.article <= right.article
            ? SentenceMatch(
                a: left, b: right, placeA: placeA, placeB: placeB, score: score, containment: containment,
                shared: shared)
            : SentenceMatch(
                a: right, b: left, placeA: placeB, placeB: placeA, score: score, containment: containment,
                shared: shared)
    }
}
