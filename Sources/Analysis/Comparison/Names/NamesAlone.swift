/// Tells pairs of sentences that share nobody's deed but only somebody's name and office.
///
/// "Interior Minister Pavel Orsun said 120 buildings had collapsed" and "Interior Minister Pavel Orsun said 512 people were hurt"
/// share four weighty words and tell two things.
enum NamesAlone {
    /// What two sentences share besides names weighs so much of all they share at least.
    private static let least = 0.25

    /// Whether the telling words that both sentences share belong to names and offices, all or nearly.
    static func rests(_ left: SentenceReading, _ right: SentenceReading, _ similarity: SentenceSimilarity) -> Bool {
        guard left.role != .headline, right.role != .headline else { return false }
        guard !left.named.isEmpty || !right.named.isEmpty else { return false }
        let weights = similarity.weights
        var (names, others) = (0.0, 0.0)
        var (i, j) = (0, 0)
        while i < left.terms.places.count, j < right.terms.places.count {
            let (a, b) = (left.terms.places[i], right.terms.places[j])
            if a == b {
                if left.named.holdsAscending(a) || right.named.holdsAscending(a) || weights.isSize(at: a) {
                    names += weights.weight(at: a)
                } else {
                    others += weights.weight(at: a)
                }
                i += 1
                j += 1
            } else if a < b {
                i += 1
            } else {
                j += 1
            }
        }
        others += NearSynonyms.worth * similarity.nearWeight(left.terms.groups, right.terms.groups)
        return others < least * (names + others)
    }
}
