/// A set of words that says "no" quickly: a word of a text is asked of some thirty tables and stands in hardly any.
///
/// Most words are told by their length and first letter alone, the others in a table of open addresses over `PackedWord`; words of more than
/// fifteen bytes are kept in a `Set`. Words are equal where their UTF-8 bytes are, so they are asked for folded.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var slots: [PackedWord] = Array(repeating: .none, count: 16)
    private var held = 0
    private var holdsEmpty = false
    private var long: Set<String> = []
    /// By length, a bit for the last six bits of each first byte that words of that length have.
    private var openings: [UInt64] = Array(repeating: 0, count: 17)

    /// A set without words.
    public init() {}

    /// The set of these words.
    public init(_ words: some Sequence<String>) {
        for word in words { insert(word) }
    }

    /// The set of these words.
    public init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a word is in it.
    public func contains(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return holdsEmpty }
        guard openings[min(word.utf8.count, 16)] & (1 << UInt64(first & 0x3F)) != 0 else { return false }
        guard let packed = PackedWord(word) else { return long.contains(word) }
        return slots[place(of: packed)] == packed
    }

    /// Whether a word may be in it, by its length and first letter.
    public func mayHold(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return holdsEmpty }
        return openings[min(word.utf8.count, 16)] & (1 << UInt64(first & 0x3F)) != 0
    }

    /// Puts a word in.
    public mutating func insert(_ word: String) {
        guard let first = word.utf8.first else {
            holdsEmpty = true
            return
        }
        openings[min(word.utf8.count, 16)] |= 1 << UInt64(first & 0x3F)
        if let packed = PackedWord(word) { put(packed) } else { long.insert(word) }
    }

    /// The words of both.
    public func union(_ other: WordSet) -> WordSet {
        var both = self
        both.holdsEmpty = holdsEmpty || other.holdsEmpty
        both.long.formUnion(other.long)
        for (length, letters) in other.openings.enumerated() { both.openings[length] |= letters }
        for slot in other.slots where slot != .none { both.put(slot) }
        return both
    }

    /// The place where a word stands, or the free one where it would.
    @inline(__always)
    private func place(of packed: PackedWord) -> Int {
        let mask = slots.count - 1
        var place = packed.place(mask)
        while slots[place] != .none, slots[place] != packed { place = (place + 1) & mask }
        return place
    }

    private mutating func put(_ packed: PackedWord) {
        let place = place(of: packed)
        guard slots[place] == .none else { return }
        slots[place] = packed
        held += 1
        guard 2 * held > slots.count else { return }
        let known = slots.filter { $0 != .none }
        slots = Array(repeating: .none, count: 2 * slots.count)
        for slot in known { slots[self.place(of: slot)] = slot }
    }
}
