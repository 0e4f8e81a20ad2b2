/// Tells pairs of sentences that share nobody's deed but only somebody's name and office.
///
/// "Interior Minister Pavel Orsun said 120 buildings had collapsed" and "Interior Minister Pavel Orsun said 512 people were hurt"
/// share four weighty words and tell two things.
enum NamesAlone {
    /// What two sentences share besides names weighs so much of all they share at least.
    private static let least = 0.25
    /// Or it weighs so much, a word of the deed itself, where both tell of one event.
    private static let deed = 2.0

    /// How far what two sentences share is names.
    enum Share {
        /// Less than most of it.
        case some
        /// Most of it, with a word of a deed.
        case most
        /// All, or nearly.
        case all
    }

    /// How far the telling words that both sentences share belong to names and offices.
    static func share(_ left: SentenceReading, _ right: SentenceReading, _ similarity: SentenceSimilarity) -> Share {
        guard left.role != .headline, right.role != .headline else { return .some }
        guard !left.named.isEmpty || !right.named.isEmpty else { return .some }
        let weights = similarity.weights
        var (names, others) = (0.0, 0.0)
        left.terms.places.forEachShared(right.terms.places) { place in
            let isName = left.named.holdsAscending(place) || right.named.holdsAscending(place)
            if isName || weights.isSize(at: place) {
                names += weights.weight(at: place)
            } else {
                others += weights.weight(at: place)
            }
        }
        others += NearSynonyms.worth * similarity.nearWeight(left.terms.groups, right.terms.groups)
        if others >= least * (names + others) { return .some }
        return others >= deed ? .most : .all
    }

    /// How many words that tell one sentence of an article from the others both sentences share, besides names, numbers of size and
    /// standing attributes ("US-backed", "Britain-based"), near words counted: what they share of the deed.
    static func deedWords(_ left: SentenceReading, _ right: SentenceReading, _ readings: Readings) -> Int {
        var count = 0
        let weights = readings.similarity.weights
        func tells(_ place: Int, _ reading: SentenceReading) -> Bool {
            !reading.named.holdsAscending(place) && !readings.attributes.contains(place)
                && readings.isDistinctive(place, in: reading.passage.article)
        }
        left.terms.places.forEachShared(right.terms.places) { place in
            if tells(place, left), tells(place, right), !weights.isSize(at: place) { count += 1 }
        }
        readings.similarity.forEachNear(left.terms.groups, right.terms.groups) { mine, theirs in
            if tells(mine.place, left), tells(theirs.place, right) { count += 1 }
        }
        return count
    }

    /// The stems of standing attributes.
    static let attributes = ["back", "led", "base", "held", "control", "run", "own"]
}
