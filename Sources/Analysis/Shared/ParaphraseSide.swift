import Language

/// One sentence as `Paraphrase` looks at it, taken apart once however many others it is laid beside.
struct ParaphraseSide: Sendable {
    /// Its telling words.
    let terms: SentenceTerms
    /// Stems, in order, as numbers.
    let stems: [UInt64]
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

    /// Words that are looked at; real sentences are shorter.
    private static let longest = 120

    /// Takes apart a sentence whose telling words are known.
    init(_ words: [Word], _ terms: SentenceTerms, _ weights: TermWeights) {
        let words = words.prefix(ParaphraseSide.longest)
        self.terms = terms
        let stems = words.map { ParaphraseSide.number($0.stem.utf8) }
        self.stems = stems
        runs = (1...3).map { size in
            guard stems.count >= size else { return [] }
            return (0...(stems.count - size)).map { stems[$0..<($0 + size)].reduce(7) { ($0 &* 1_000_003) ^ $1 } }
                .sorted()
        }
        var letters: [UInt64] = []
        for word in words {
            let bytes = Array(word.folded.utf8.prefix(20))
            if bytes.count < 3 { letters.append(ParaphraseSide.number(bytes)) }
            for place in bytes.indices.dropLast(2) { letters.append(ParaphraseSide.number(bytes[place..<(place + 3)])) }
        }
        self.letters = ParaphraseSide.unique(letters)
        numbers = ParaphraseSide.unique(
            words.filter { weights.isNumber($0) }.map { ParaphraseSide.number($0.stem.utf8) })
        denials = words.count { ParaphraseSide.isDenial($0.folded) }
        refusals = ParaphraseSide.refusals(words)
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
        words.count { isDenial($0.folded) || refusing.contains($0.stem) }
    }

    /// FNV-1a of some bytes: the same on every machine and run, unlike `hashValue`.
    private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }

    private static func unique(_ numbers: [UInt64]) -> [UInt64] {
        var unique: [UInt64] = []
        for number in numbers.sorted() where number != unique.last { unique.append(number) }
        return unique
    }

    private static func isDenial(_ folded: String) -> Bool {
        negatives.contains(folded) || folded.utf8.count > 3 && folded.hasSuffix("n't")
    }

    private static let refusing: Set<String> = Set(
        ["refuse", "deny", "reject", "decline", "fail", "stop", "cancel", "dismiss", "oppose"].map(Stemmer.stem))

    private static let negatives: Set<String> = [
        "not", "no", "never", "none", "nor", "neither", "without", "nobody", "nothing",
    ]
}
