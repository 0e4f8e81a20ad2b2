/// The words of a sentence in their order, laid out for finding the longest common subsequence of two sentences in one pass.
///
/// By bits: one number holds for every word of one sentence whether a longer subsequence ends there, and each word of the other sentence is
/// one step of sums on it (Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004).
struct WordOrder: Sendable {
    /// The words that are there, ascending, each once.
    private let distinct: [UInt64]
    /// For each of them at which places it stands, by bits.
    private let places: [UInt128]
    /// For each place which of them stands there.
    private let words: [UInt8]

    /// Words that are looked at.
    static let longest = 120

    /// How many words it holds.
    var count: Int { words.count }

    /// Lays out words given as numbers.
    init(_ numbers: [UInt64]) {
        let numbers = numbers.prefix(WordOrder.longest)
        var distinct: [UInt64] = []
        for number in numbers.sorted() where number != distinct.last { distinct.append(number) }
        var places = [UInt128](repeating: 0, count: distinct.count)
        words = numbers.enumerated().map { place, number in
            let word = distinct.placeAscending(of: number) ?? 0
            places[word] |= 1 << UInt128(place)
            return UInt8(word)
        }
        (self.distinct, self.places) = (distinct, places)
    }

    /// The length of the longest common subsequence.
    func common(with other: WordOrder) -> Int {
        withUnsafeTemporaryAllocation(of: UInt128.self, capacity: max(1, other.distinct.count)) { found in
            var mine = 0
            for (place, number) in other.distinct.enumerated() {
                while mine < distinct.count, distinct[mine] < number { mine += 1 }
                let isHere = mine < distinct.count && distinct[mine] == number
                found.initializeElement(at: place, to: isHere ? places[mine] : 0)
            }
            // A bit that is off is one more word in common.
            var row = ~UInt128(0)
            for word in other.words {
                let steps = row & found[Int(word)]
                if steps != 0 { row = (row &+ steps) | (row & ~steps) }
            }
            return (~row & ((1 << UInt128(count)) - 1)).nonzeroBitCount
        }
    }

    /// One number for a word, by FNV-1a of its bytes: the same on every machine and run, unlike `hashValue`.
    static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
