import News

/// How alike two sentences are by the weight of the words they share.
///
/// The score is the mean of Dice's coefficient (shared weight against both sentences) and the overlap coefficient (shared weight against
/// the lighter sentence), so that a sentence that tells part of another is found too. Both are 0 to 1.
public struct SentenceSimilarity: Sendable {
    /// The weights the scores rest on.
    public let weights: TermWeights

    /// Measures by these weights.
    public init(_ weights: TermWeights) { self.weights = weights }

    /// Measures by the weights of these articles' sentences.
    public init(_ articles: [AnnotatedArticle]) { self.init(TermWeights(articles)) }

    /// How alike two texts are, 0 to 1.
    public func score(_ left: PlainText, _ right: PlainText) -> Double {
        score(weights.terms(of: left), weights.terms(of: right))
    }

    /// How alike two sentences are, 0 to 1; 0 where either has no telling word.
    public func score(_ left: SentenceTerms, _ right: SentenceTerms) -> Double {
        score(shared: sharedWeight(left, right), left.total, right.total)
    }

    /// The score of two sentences whose shared and whole weights are known.
    func score(shared: Double, _ left: Double, _ right: Double) -> Double {
        let lighter = min(left, right)
        guard lighter > 0 else { return 0 }
        return min(1, (2 * shared / (left + right) + shared / max(lighter, lightest)) / 2)
    }

    /// The weight of the words both hold, near words ("blaze", "fire") for a part of theirs; 0 where all they share is numbers and stock
    /// words of news ("officials said", "people", "killed", "Saturday"), which any two stories may hold by chance: a name, a place or
    /// an uncommon word has to be among them.
    public func sharedWeight(_ left: SentenceTerms, _ right: SentenceTerms) -> Double {
        var shared = 0.0
        var sharesWord = left == right
        left.places.forEachShared(right.places) { place in
            shared += weights.weight(at: place)
            sharesWord = sharesWord || !weights.isStock(at: place)
        }
        return sharesWord ? shared + NearSynonyms.worth * nearWeight(left.groups, right.groups) : 0
    }

    /// The weight of words that stand in one group and are not the same word.
    func nearWeight(_ left: [GroupedTerm], _ right: [GroupedTerm]) -> Double {
        var weight = 0.0
        forEachNear(left, right) { mine, theirs in
            weight += min(weights.weight(at: mine.place), weights.weight(at: theirs.place))
        }
        return weight
    }

    /// Calls a closure with each two words that stand in one group and are not the same word.
    func forEachNear(
        _ left: [GroupedTerm], _ right: [GroupedTerm], _ body: (GroupedTerm, GroupedTerm) -> Void
    ) {
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            let (a, b) = (left[i], right[j])
            if a.group < b.group {
                i += 1
            } else if a.group > b.group {
                j += 1
            } else {
                // Members of one group stand together, ascending; those both hold have been counted as shared words.
                let (x, y) = (SentenceSimilarity.run(left, from: i), SentenceSimilarity.run(right, from: j))
                if let mine = x.first(where: { !y.contains($0) }), let theirs = y.first(where: { !x.contains($0) }) {
                    body(mine, theirs)
                }
                (i, j) = (x.endIndex, y.endIndex)
            }
        }
    }

    private static func run(_ terms: [GroupedTerm], from start: Int) -> ArraySlice<GroupedTerm> {
        var end = start
        while end < terms.count, terms[end].group == terms[start].group { end += 1 }
        return terms[start..<end]
    }

    /// A sentence lighter than this is measured as if it weighed so much: two or three words in common are no proof of a common content.
    private var lightest: Double { 18 }
}
