/// A word of up to fifteen bytes as two numbers: compared and hashed several times as quickly as a string.
struct PackedWord: Equatable, Sendable {
    /// Its first eight bytes.
    private let low: UInt64
    /// The others, and its length in the topmost byte.
    private let high: UInt64

    /// Packs a word; nil for one that is too long.
    @inline(__always)
    init?(_ word: String) {
        let length = word.utf8.count
        guard length <= 15 else { return nil }
        var bytes: (UInt64, UInt64) = (0, 0)
        word.utf8.withContiguousStorageIfAvailable { source in
            withUnsafeMutableBytes(of: &bytes) { $0.copyMemory(from: UnsafeRawBufferPointer(source)) }
        }
        (low, high) = (bytes.0, bytes.1 | UInt64(length) << 56)
    }

    private init() { (low, high) = (0, 0) }

    /// The empty word, which also marks a free place of a table.
    static let none = PackedWord()

    /// Where a table looks for it first; `mask` is one less than the table's size, a power of two.
    ///
    /// The factors are those of SplitMix64 (Steele, Lea and Flood 2014). Words of a text go into such tables too, so the seed is drawn anew in
    /// every run: nobody can write words that all fall on one place.
    @inline(__always)
    func place(_ mask: Int) -> Int {
        let mixed = ((low ^ PackedWord.seed) &* 0xBF58_476D_1CE4_E5B9) ^ (high &* 0x94D0_49BB_1331_11EB)
        return Int(truncatingIfNeeded: ((mixed ^ (mixed >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }

    private static let seed = UInt64.random(in: .min ... .max)
}
