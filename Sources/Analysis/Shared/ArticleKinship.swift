import News

/// Which articles have enough rare words in common to be about one matter.
///
/// Two quakes in two lands share "earthquake", "killed", "officials" and "Saturday", and their dead may not be set side by side: accounts
/// of one event share its names and its particulars. "The storm" of both counts too: it is one that is known, while "a fire" is any.
struct ArticleKinship: Sendable {
    private let rare: [Set<Int>]

    /// The least share of the rare words of the article with fewer of them.
    private static let least = 0.06

    /// Gathers the rare words of each article.
    init(_ articles: [[SentenceReading]], _ weights: TermWeights) {
        rare = articles.map { sentences in
            sentences.reduce(into: Set<Int>()) { rare, sentence in
                for place in sentence.terms.places where weights.isRare(at: place) { rare.insert(place) }
                for (before, word) in zip(sentence.words, sentence.words.dropFirst())
                where before.folded == "the" && CommonEnglish.isKindOfEvent(word.stem) {
                    if let place = weights.place(of: word.stem) { rare.insert(place) }
                }
            }
        }
    }

    /// Whether they are about one matter; an article always is with itself, and one without rare words with none other.
    func areRelated(_ a: Int, _ b: Int) -> Bool {
        guard a != b else { return true }
        guard rare.indices.contains(a), rare.indices.contains(b) else { return false }
        let (few, many) = rare[a].count <= rare[b].count ? (rare[a], rare[b]) : (rare[b], rare[a])
        let shared = few.count { many.contains($0) }
        return shared > 0 && Double(shared) >= ArticleKinship.least * Double(few.count)
    }
}
