/// Sorts the matches of two articles into those that tell the same thing, those that likely do, and those that come near it.
struct MatchSorter: Sendable {
    /// The sentences that were matched.
    let readings: Readings

    /// Matches that score less are not looked at.
    static let least = 0.26
    /// From this score on two sentences are taken to tell the same thing whatever stands around them.
    ///
    /// Read by hand in pairs of stories of two outlets (MMDS): of about twenty between `telling` and .52 some three of four do.
    private static let sure = 0.46
    /// From this score on two sentences are taken to tell the same thing where each is the other's best, or one holds most of the other.
    private static let telling = 0.42
    /// From this score on they are where each is the other's best and something else speaks for it: a number both give, or a pair of
    /// their neighbours.
    private static let supported = 0.34
    /// From this score on neither is said to be told by one article alone.
    private static let nearing = 0.28
    /// A pair is kept beside a better one only where it reaches this share of the better score.
    private static let nearBest = 0.8
    /// A sentence that holds so much of another's weight tells what it tells.
    private static let holding = 0.6

    /// In accounts of one event at one time a pair that is the best of both its sentences is a likely one from `least` on, and a pair that
    /// is nearly the best of both from this score on, where what they share weighs so much.
    ///
    /// Set on 21 pairs of short articles of one event (ECB+) whose tellings were marked by hand: of 89 they bring those found from 38 to 52,
    /// and the wrong ones from 8 to 11.
    private static let likely = (score: 0.28, shared: 9.0, sharedByBest: 6.0)

    /// A likely pair shares so many words of the deed: accounts of one event are full of the same names and of the words of its matter.
    ///
    /// Held-out score .857, without it .872, with 3 lower by .03; but of 18 pairs this tier found in five accounts of one event 10 fall
    /// away, 9 of them wrong, and about five of the eight left hold.
    private static let leastDeed = 2

    /// Sorts the matches of two articles; those that share names and little else are likely ones at most.
    func sort(_ matches: [SentenceMatch], naming: [SentenceMatch], into found: inout SentenceMatches) {
        let best = BestMatches(matches, readings)
        let bestOfAll = naming.isEmpty ? best : BestMatches(matches + naming, readings)
        var partners: [Int: Set<Int>] = [:]
        for match in matches where match.score >= MatchSorter.telling {
            partners[match.placeA, default: []].insert(match.placeB)
        }
        for match in matches {
            if isTold(match, best.scores(beside: match), partners) {
                found.told.append(match)
            } else if isLikely(match, bestOfAll.scores(beside: match)) {
                found.likely.append(match)
            } else if match.score >= MatchSorter.nearing {
                found.near.append(match)
            }
        }
        found.likely += naming.filter { isLikely($0, bestOfAll.scores(beside: $0)) }
    }

    /// Whether a match tells the same thing, by the best scores of its two sentences.
    private func isTold(
        _ match: SentenceMatch, _ best: (left: Double, right: Double), _ partners: [Int: Set<Int>]
    ) -> Bool {
        let isNearBest = match.score >= min(best.left, best.right) * MatchSorter.nearBest
        if match.score >= MatchSorter.sure { return isNearBest }
        let isBest = match.score >= max(best.left, best.right)
        if match.score >= MatchSorter.telling {
            return isBest || match.containment >= MatchSorter.holding && isNearBest
        }
        guard isBest, match.score >= MatchSorter.supported, isNarrative(match) else { return false }
        return sharesNumber(match) || hasNeighbours(match, partners) || areBuiltAlike(match)
    }

    /// Whether a match of accounts of one event is the best of both its sentences, or nearly.
    private func isLikely(_ match: SentenceMatch, _ best: (left: Double, right: Double)) -> Bool {
        let top = max(best.left, best.right)
        guard match.score >= top * MatchSorter.nearBest, isNarrative(match),
            readings.tellOneEvent(match.a.article, match.b.article)
        else { return false }
        let weighsEnough =
            match.score >= MatchSorter.likely.score && match.shared >= MatchSorter.likely.shared
            || match.score >= top && match.shared >= MatchSorter.likely.sharedByBest
        guard weighsEnough else { return false }
        let (left, right) = sentences(match)
        return NamesAlone.deedWords(left, right, readings) >= MatchSorter.leastDeed
    }

    private func isNarrative(_ match: SentenceMatch) -> Bool {
        let (left, right) = sentences(match)
        return left.role.isNarrative && right.role.isNarrative
    }

    private func sentences(_ match: SentenceMatch) -> (SentenceReading, SentenceReading) {
        (
            readings.articles[match.a.article.index][match.placeA],
            readings.articles[match.b.article.index][match.placeB]
        )
    }

    /// Whether most words of both stand in the same order, as where words were traded for their likes.
    private func areBuiltAlike(_ match: SentenceMatch) -> Bool {
        let (left, right) = sentences(match)
        return left.commonOrder(with: right) >= TextOverlap.alike
    }

    /// Whether both give a number of two digits or more that is no year.
    private func sharesNumber(_ match: SentenceMatch) -> Bool {
        let (left, right) = sentences(match)
        return left.terms.places.contains {
            readings.similarity.weights.isTellingNumber(at: $0) && right.terms.places.holdsAscending($0)
        }
    }

    /// Whether sentences close before or behind both are a pair too.
    private func hasNeighbours(_ match: SentenceMatch, _ partners: [Int: Set<Int>]) -> Bool {
        (-2...2).contains { step in
            guard step != 0 else { return false }
            return partners[match.placeA + step]?.contains { $0 != match.placeB && abs($0 - match.placeB) <= 2 }
                ?? false
        }
    }
}
