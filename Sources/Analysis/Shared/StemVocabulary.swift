import Language

/// The telling stems of some sentences, in the order of their first use, with all of them that does not hang on other sentences.
///
/// Made once for an article, and joined with that of every article it is laid beside.
struct StemVocabulary: Sendable {
    /// One stem; an object, for it is handed over to every article this one is laid beside.
    final class Entry: Sendable {
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

        init(_ stem: String, isName: Bool) {
            self.stem = stem
            base = Derivation.base(of: stem)
            group = (NearSynonyms.group(ofStem: stem) ?? base.flatMap(NearSynonyms.group)).map(Int32.init)
            (sort, rate) = (TermWeights.sort(of: stem), CommonEnglish.rate(ofStem: stem))
            frame = isName ? NameFrame.of(stem) : nil
        }
    }

    /// The stems.
    let entries: [Entry]
    /// How many of the sentences hold each of them.
    let counts: [Int]
    /// How many sentences they are of.
    let sentenceCount: Int
    /// The place of each stem of each sentence among `entries`, in order.
    let places: [[Int32]]

    /// The number of each stem in `table`.
    private(set) var numbers: [Int32]
    /// The numbers of the stems of this article, or of all articles it was numbered with.
    private(set) var table: WordNumbers

    /// Gathers the stems of sentences, given as lists; those that are `names` meet their other spellings ("Baghuz", "Baghouz").
    init(_ sentences: [[String]], names: Set<String> = []) {
        var table = WordNumbers()
        var entries: [Entry] = []
        var counts: [Int] = []
        var lastSeen: [Int] = []
        places = sentences.enumerated().map { number, stems in
            stems.map { stem in
                let place = table.number(for: stem)
                if place == entries.count {
                    entries.append(Entry(stem, isName: names.contains(stem)))
                    counts.append(0)
                    lastSeen.append(-1)
                }
                if lastSeen[Int(place)] != number { counts[Int(place)] += 1 }
                lastSeen[Int(place)] = number
                return place
            }
        }
        (self.entries, self.counts, self.table) = (entries, counts, table)
        numbers = Array(0..<Int32(entries.count))
        sentenceCount = sentences.count
    }

    /// The vocabularies with one table for all of them, so that laying two beside each other compares numbers and no words.
    static func numbered(_ vocabularies: [StemVocabulary]) -> [StemVocabulary] {
        var table = vocabularies.first?.table ?? WordNumbers()
        let numbers = vocabularies.map { $0.entries.map { table.number(for: $0.stem) } }
        return zip(vocabularies, numbers).map { vocabulary, numbers in
            var numbered = vocabulary
            (numbered.numbers, numbered.table) = (numbers, table)
            return numbered
        }
    }
}
