import Language

/// The telling stems of some sentences, in the order of their first use, with all of them that does not hang on other sentences.
///
/// Made once for an article, and joined with that of every article it is laid beside.
struct StemVocabulary: Sendable {
    /// One stem.
    struct Entry: Sendable {
        /// The stem.
        let stem: String
        /// What sort of word it is.
        let sort: TermWeights.Sort
        /// The share of English sentences expected to hold it.
        let rate: Double
        /// The group of its near words, or of those of the word it is made of; nil where it has none.
        let group: Int32?
        /// The word it is made of.
        let base: String?
        /// What it and other spellings of one name have in common; nil where it stands in no name.
        let frame: String?
        /// How many of the sentences hold it.
        var sentences: Int
    }

    /// The stems.
    let entries: [Entry]
    /// How many sentences they are of.
    let sentenceCount: Int
    /// The place of each stem of each sentence among `entries`, in order.
    let places: [[Int32]]

    /// Gathers the stems of sentences, given as lists; those that are `names` meet their other spellings ("Baghuz", "Baghouz").
    init(_ sentences: [[String]], names: Set<String> = []) {
        var known: [String: Int32] = [:]
        var entries: [Entry] = []
        var lastSeen: [Int] = []
        places = sentences.enumerated().map { number, stems in
            stems.map { stem in
                let place = known[stem, default: Int32(entries.count)]
                if place == entries.count {
                    known[stem] = place
                    entries.append(StemVocabulary.entry(stem, isName: names.contains(stem)))
                    lastSeen.append(-1)
                }
                if lastSeen[Int(place)] != number { entries[Int(place)].sentences += 1 }
                lastSeen[Int(place)] = number
                return place
            }
        }
        self.entries = entries
        sentenceCount = sentences.count
    }

    private static func entry(_ stem: String, isName: Bool) -> Entry {
        let base = Derivation.base(of: stem)
        let group = NearSynonyms.group(ofStem: stem) ?? base.flatMap(NearSynonyms.group)
        return Entry(
            stem: stem, sort: TermWeights.sort(of: stem), rate: CommonEnglish.rate(ofStem: stem),
            group: group.map(Int32.init), base: base, frame: isName ? NameFrame.of(stem) : nil, sentences: 0)
    }
}
