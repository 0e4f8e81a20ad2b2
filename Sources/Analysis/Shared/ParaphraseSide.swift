import Language

/// One sentence as `Paraphrase` looks at it, taken apart once however many others it is laid beside.
struct ParaphraseSide: Sendable {
    /// Its telling words.
    private(set) var terms: SentenceTerms
    /// Its words in order, by their stems.
    let order: WordOrder
    /// Stems, then runs of two and of three, each ascending.
    let runs: [[UInt64]]
    /// Letters of its words by threes, ascending, each once.
    let letters: [UInt64]
    /// Its numbers, ascending, each once.
    let numbers: [UInt64]
    /// How often it denies something.
    let denials: Int
    /// How often it denies something or somebody refuses something.
    let refusals: Int

    /// Takes apart a sentence whose telling words are known.
    init(_ words: [Word], _ terms: SentenceTerms, _ weights: TermWeights) {
        let words = words.prefix(WordOrder.longest)
        self.terms = terms
        let stems = words.map { WordOrder.number($0.stem.utf8) }
        order = WordOrder(stems)
        runs = (1...3).map { size in
            guard stems.count >= size else { return [] }
            return (0...(stems.count - size)).map { stems[$0..<($0 + size)].reduce(7) { ($0 &* 1_000_003) ^ $1 } }
                .sorted()
        }
        var letters: [UInt64] = []
        for word in words {
            let bytes = Array(word.folded.utf8.prefix(20))
            if bytes.count < 3 { letters.append(WordOrder.number(bytes)) }
            for place in bytes.indices.dropLast(2) { letters.append(WordOrder.number(bytes[place..<(place + 3)])) }
        }
        self.letters = ParaphraseSide.unique(letters)
        numbers = ParaphraseSide.unique(
            words.filter { weights.isNumber($0) }.map { WordOrder.number($0.stem.utf8) })
        denials = words.count { ParaphraseSide.isDenial($0.folded) }
        refusals = ParaphraseSide.refusals(words)
    }

    /// The same sentence with its words weighed by other articles.
    func weighed(by terms: SentenceTerms) -> ParaphraseSide {
        var side = self
        side.terms = terms
        return side
    }

    /// Whether the two say contrary things or give other numbers, however alike their words: "blamed" and "refused to blame", "on November 3"
    /// and "on November 5".
    func isContrary(to other: ParaphraseSide) -> Bool {
        if refusals % 2 != other.refusals % 2 { return true }
        let shared = numbers.sharedAscending(other.numbers)
        return shared < min(numbers.count, other.numbers.count)
    }

    /// How often words deny something, or say that somebody refuses it.
    static func refusals(_ words: some Collection<Word>) -> Int {
        words.count { refuses($0) }
    }

    /// Whether a word denies something, or says that somebody refuses it.
    static func refuses(_ word: Word) -> Bool { isDenial(word.folded) || refusing.contains(word.stem) }

    private static func unique(_ numbers: [UInt64]) -> [UInt64] {
        var unique: [UInt64] = []
        for number in numbers.sorted() where number != unique.last { unique.append(number) }
        return unique
    }

    /// Whether a word turns a sentence into its contrary.
    static func isDenial(_ folded: String) -> Bool {
        negatives.contains(folded) || folded.utf8.count > 3 && folded.hasSuffix("n't")
    }

    private static let refusing = WordSet(
        ["refuse", "deny", "reject", "decline", "fail", "stop", "cancel", "dismiss", "oppose"].map(Stemmer.stem))

    private static let negatives: WordSet = [
        "not", "no", "never", "none", "nor", "neither", "without", "nobody", "nothing",
    ]
}
