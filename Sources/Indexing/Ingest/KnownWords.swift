/// The words met last whose stem the table of words has, by their hashes, so that it is not asked to take them again.
///
/// A place holds the last hash that fell on it: of a fixed size, and a word that was driven out is only offered to the table once more.
struct KnownWords: Sendable {
    /// 2 MB: of 100,000 made articles, with three new names in each, one word in twenty was offered again.
    private static let places = 1 << 18

    private var hashes: [UInt64]

    /// No words yet.
    init() { hashes = [UInt64](repeating: 0, count: KnownWords.places) }

    private init(hashes: [UInt64]) { self.hashes = hashes }

    /// No words, and no room for any: what stands in the place of words that were taken away to be changed.
    static let none = KnownWords(hashes: [])

    /// Takes a word in; answers whether it was not there.
    mutating func insert(_ word: UnsafeRawBufferPointer) -> Bool {
        // FNV-1a, 64 bits.
        let hash = word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (KnownWords.places - 1)
        guard hashes[place] != hash else { return false }
        hashes[place] = hash
        return true
    }
}
