import News

/// Finds the sentences of different articles that share words, through an inverted index, never by trying all pairs.
///
/// Words that stand in very many sentences of an article open no candidates, and each sentence keeps only its best few in every other
/// article: work grows with the length of the articles even where one sentence is repeated thousands of times.
struct SentenceMatcher: Sendable {
    /// The sentences to match.
    let readings: Readings

    /// Sentences of one article that may share a word before the word stops opening candidates.
    private static let widest = 60
    /// Candidates kept for one sentence in one other article.
    private static let kept = 10

    /// The pairs that tell the same thing by their words and those that come near it, articles in order, sentences in reading order.
    ///
    /// Each is the best, or nearly, for one of its two sentences at least: a sentence that another text splits keeps both parts.
    func matches() -> SentenceMatches {
        let sorter = MatchSorter(readings: readings)
        let found = Both.map(Array(readings.articles.indices.dropFirst()), by: 1) { later in
            var found = SentenceMatches()
            let index = postings(of: readings.articles[later])
            for earlier in 0..<later {
                let pairs = matches(of: readings.articles[earlier], in: later, by: index)
                sorter.sort(pairs.telling, naming: pairs.naming, into: &found)
            }
            return found
        }
        return SentenceMatches(
            told: found.flatMap(\.told), likely: found.flatMap(\.likely), near: found.flatMap(\.near))
    }

    private func postings(of sentences: [SentenceReading]) -> [[Int32]] {
        var lists = [[Int32]](repeating: [], count: readings.similarity.weights.vocabulary)
        for (place, sentence) in sentences.enumerated() {
            for term in sentence.terms.places { lists[term].append(Int32(place)) }
        }
        return lists
    }

    private func matches(
        of sentences: [SentenceReading], in later: Int, by index: [[Int32]]
    ) -> (telling: [SentenceMatch], naming: [SentenceMatch]) {
        var (telling, naming): ([SentenceMatch], [SentenceMatch]) = ([], [])
        let others = readings.articles[later]
        var shared = [Double](repeating: 0, count: others.count)
        var touched: [Int] = []
        for sentence in sentences {
            for term in sentence.terms.places where index[term].count <= SentenceMatcher.widest {
                let weight = readings.similarity.weights.weight(at: term)
                for place in index[term] {
                    if shared[Int(place)] == 0 { touched.append(Int(place)) }
                    shared[Int(place)] += weight
                }
            }
            touched.sort { (-shared[$0], $0) < (-shared[$1], $1) }
            let best = touched.prefix(SentenceMatcher.kept).sorted()
            for place in best {
                guard let match = match(sentence, others[place]), match.score >= MatchSorter.least else { continue }
                switch NamesAlone.share(sentence, others[place], readings.similarity) {
                case .some: telling.append(match)
                case .most: naming.append(match)
                case .all: break
                }
            }
            for place in touched { shared[place] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        return (telling, naming)
    }

    /// The match of two sentences, nil where they share no telling word or are of two matters.
    func match(_ left: SentenceReading, _ right: SentenceReading) -> SentenceMatch? {
        let weight = readings.similarity.sharedWeight(left.terms, right.terms)
        guard weight > 0, readings.areRelated(left.passage.article, right.passage.article) || left.terms == right.terms
        else { return nil }
        let words = readings.similarity.score(shared: weight, left.terms.total, right.terms.total)
        let order =
            Double(left.pairs.sharedAscending(right.pairs)) / Double(max(4, min(left.pairs.count, right.pairs.count)))
        return SentenceMatch(
            a: left.passage, b: right.passage, placeA: left.place, placeB: right.place,
            score: words + (1 - words) * 0.3 * order,
            containment: min(1, weight / max(1e-9, min(left.terms.total, right.terms.total))), shared: weight)
    }
}
