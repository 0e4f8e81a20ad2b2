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

    /// From this score on two sentences are taken to tell the same thing whatever stands around them.
    ///
    /// Read by hand in pairs of stories of two outlets (MMDS): of about twenty between `telling` and .52 some three of four do.
    private static let sure = 0.46
    /// From this score on two sentences are taken to tell the same thing where each is the other's best, or one holds most of the other.
    static let telling = 0.42
    /// From this score on they are where each is the other's best and something else speaks for it: a number both give, or a pair of
    /// their neighbours.
    private static let supported = 0.34
    /// A pair is kept beside a better one only where it reaches this share of the better score.
    private static let nearBest = 0.8
    /// A sentence that holds so much of another's weight tells what it tells.
    private static let holding = 0.6

    /// The pairs that tell the same thing by their words and those that come near it, articles in order, sentences in reading order.
    ///
    /// Each is the best, or nearly, for one of its two sentences at least: a sentence that another text splits keeps both parts.
    func matches() -> SentenceMatches {
        var found = SentenceMatches()
        for later in readings.articles.indices.dropFirst() {
            let index = postings(of: readings.articles[later])
            for earlier in 0..<later {
                var pairs: [SentenceMatch] = []
                matches(of: readings.articles[earlier], in: later, by: index, to: &pairs)
                sort(pairs, into: &found)
            }
        }
        return found
    }

    /// The best score of a sentence among the sentences of the other article, headlines apart: they sum up what the text tells.
    private struct Side: Hashable {
        let passage: Passage
        let besideHeadline: Bool
    }

    private func sort(_ matches: [SentenceMatch], into found: inout SentenceMatches) {
        var top: [Side: Double] = [:]
        var partners: [Passage: Set<Int>] = [:]
        func isHeadline(_ passage: Passage) -> Bool { readings[passage].map { !$0.role.isNarrative } ?? false }
        for match in matches {
            let sides = [
                Side(passage: match.a, besideHeadline: isHeadline(match.b)),
                Side(passage: match.b, besideHeadline: isHeadline(match.a)),
            ]
            for side in sides { top[side] = max(top[side] ?? 0, match.score) }
            guard match.score >= SentenceMatcher.telling, let other = readings.place(of: match.b) else { continue }
            partners[match.a, default: []].insert(other)
        }
        for match in matches {
            let left = top[Side(passage: match.a, besideHeadline: isHeadline(match.b))] ?? 0
            let right = top[Side(passage: match.b, besideHeadline: isHeadline(match.a))] ?? 0
            if isTold(match, left, right, partners) { found.told.append(match) } else { found.near.append(match) }
        }
    }

    /// Whether a match tells the same thing, by the best scores of its two sentences.
    private func isTold(
        _ match: SentenceMatch, _ left: Double, _ right: Double, _ partners: [Passage: Set<Int>]
    ) -> Bool {
        let isNearBest = match.score >= min(left, right) * SentenceMatcher.nearBest
        if match.score >= SentenceMatcher.sure { return isNearBest }
        let isBest = match.score >= max(left, right)
        if match.score >= SentenceMatcher.telling {
            return isBest || match.containment >= SentenceMatcher.holding && isNearBest
        }
        guard isBest, readings[match.a]?.role.isNarrative == true, readings[match.b]?.role.isNarrative == true else {
            return false
        }
        return sharesNumber(match) || hasNeighbours(match, partners)
    }

    /// Whether both give a number of two digits or more that is no year.
    private func sharesNumber(_ match: SentenceMatch) -> Bool {
        guard let left = readings[match.a], let right = readings[match.b] else { return false }
        return left.terms.places.contains {
            readings.similarity.weights.isTellingNumber(at: $0) && right.terms.places.holdsAscending($0)
        }
    }

    /// Whether sentences close before or behind both are a pair too.
    private func hasNeighbours(_ match: SentenceMatch, _ partners: [Passage: Set<Int>]) -> Bool {
        guard let i = readings.place(of: match.a), let j = readings.place(of: match.b) else { return false }
        let sentences = readings.articles[match.a.article.index]
        return (-2...2).contains { step in
            guard step != 0, sentences.indices.contains(i + step) else { return false }
            return partners[sentences[i + step].passage]?.contains { $0 != j && abs($0 - j) <= 2 } ?? false
        }
    }

    private func postings(of sentences: [SentenceReading]) -> [[Int32]] {
        var lists = [[Int32]](repeating: [], count: readings.similarity.weights.vocabulary)
        for (place, sentence) in sentences.enumerated() {
            for term in sentence.terms.places { lists[term].append(Int32(place)) }
        }
        return lists
    }

    private func matches(
        of sentences: [SentenceReading], in later: Int, by index: [[Int32]], to found: inout [SentenceMatch]
    ) {
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
                if let match = match(sentence, others[place]), match.score >= SentenceMatcher.supported,
                    !NamesAlone.rests(sentence, others[place], readings.similarity)
                {
                    found.append(match)
                }
            }
            for place in touched { shared[place] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
    }

    /// The match of two sentences, nil where they share no telling word or are of two matters.
    func match(_ left: SentenceReading, _ right: SentenceReading) -> SentenceMatch? {
        let weight = readings.similarity.sharedWeight(left.terms, right.terms)
        guard weight > 0, readings.areRelated(left.passage.article, right.passage.article) || left.terms == right.terms
        else { return nil }
        let words = readings.similarity.score(shared: weight, left.terms.total, right.terms.total)
        let order = SentenceMatcher.overlap(left.pairs, right.pairs)
        return SentenceMatch(
            a: left.passage, b: right.passage, score: words + (1 - words) * 0.3 * order,
            containment: min(1, weight / max(1e-9, min(left.terms.total, right.terms.total))))
    }

    /// Shared members of two ascending lists against the shorter, 0 to 1.
    private static func overlap(_ left: [UInt64], _ right: [UInt64]) -> Double {
        var (i, j, shared) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                (i, j, shared) = (i + 1, j + 1, shared + 1)
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return Double(shared) / Double(max(4, min(left.count, right.count)))
    }
}
