import News

/// Which articles have enough rare words and names in common to be about one matter.
///
/// Two quakes in two lands share "earthquake", "killed", "officials" and "Saturday", even "rubble" and "survivors", and their dead may
/// not be set side by side: accounts of one event share its names and its particulars. "The storm" of both counts too: it is one that is
/// known, while "a fire" is any.
struct ArticleKinship: Sendable {
    private let related: [[Bool]]
    private let ofOneEvent: [[Bool]]

    /// The least share of the rare words of the article with fewer of them.
    private static let least = 0.06
    /// The least share of the names of the article with fewer of them, where both name at least `named`.
    private static let leastNames = 0.1
    /// With fewer words of names than this an article may tell of the same matter without naming the same.
    private static let named = 3
    /// Accounts of one event share so many words of names that are no offices and no common nouns, and so much of those of the account with
    /// fewer.
    private static let oneEvent = (names: 2, share: 0.3)

    /// Gathers the rare words and the names of each article.
    init(_ articles: [[SentenceReading]], dated dates: [Dating], _ weights: TermWeights) {
        let rare = articles.map { sentences in
            ArticleKinship.gathered(sentences) { sentence, rare in
                for place in sentence.terms.places where weights.isRare(at: place) { rare.append(place) }
                for (before, word) in zip(sentence.words, sentence.words.dropFirst())
                where before.folded == "the" && CommonEnglish.isKindOfEvent(word.stem) {
                    if let place = weights.place(of: word.stem) { rare.append(place) }
                }
            }
        }
        // Every city has a mayor: an office is no name two articles share.
        let offices = Set(NamedWords.officeStems.compactMap { weights.place(of: $0) })
        let names = articles.map { sentences in
            ArticleKinship.gathered(sentences) { sentence, names in
                for place in sentence.named where weights.isRare(at: place) && !offices.contains(place) {
                    names.append(weights.spelling(at: place))
                }
            }
        }
        let proper = articles.map { sentences in
            ArticleKinship.gathered(sentences) { sentence, names in
                for place in sentence.named
                where weights.isRare(at: place) && !weights.isNoun(at: place) && !offices.contains(place) {
                    names.append(weights.spelling(at: place))
                }
            }
        }
        ofOneEvent = articles.indices.map { a in
            articles.indices.map { b in
                a != b && !Datings.areApart(dates[a], dates[b])
                    && proper[a].sharedAscending(proper[b]) >= ArticleKinship.oneEvent.names
                    && ArticleKinship.share(proper[a], proper[b], ArticleKinship.oneEvent.share)
            }
        }
        related = articles.indices.map { a in
            articles.indices.map { b in
                guard a != b else { return true }
                guard ArticleKinship.share(rare[a], rare[b], ArticleKinship.least) else { return false }
                guard min(names[a].count, names[b].count) >= ArticleKinship.named else { return true }
                return ArticleKinship.share(names[a], names[b], ArticleKinship.leastNames)
            }
        }
    }

    /// Whether they are about one matter; an article always is with itself, and one without rare words with none other.
    func areRelated(_ a: Int, _ b: Int) -> Bool {
        related.indices.contains(a) && related.indices.contains(b) && related[a][b]
    }

    /// Whether they tell one event at one time, by the names they share and the dates they bear.
    func tellOneEvent(_ a: Int, _ b: Int) -> Bool {
        areRelated(a, b) && ofOneEvent.indices.contains(a) && ofOneEvent.indices.contains(b) && ofOneEvent[a][b]
    }

    /// What the sentences of one article give, ascending, each once.
    private static func gathered(
        _ sentences: [SentenceReading], _ gather: (SentenceReading, inout [Int]) -> Void
    ) -> [Int] {
        var all: [Int] = []
        for sentence in sentences { gather(sentence, &all) }
        var unique: [Int] = []
        for place in all.sorted() where place != unique.last { unique.append(place) }
        return unique
    }

    private static func share(_ a: [Int], _ b: [Int], _ least: Double) -> Bool {
        let shared = a.sharedAscending(b)
        return shared > 0 && Double(shared) >= least * Double(min(a.count, b.count))
    }
}
