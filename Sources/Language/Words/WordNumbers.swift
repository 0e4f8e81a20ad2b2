/// Numbers for words, given in the order in which they are first met: 0, 1, 2.
///
/// A table of open addresses over `PackedWord`; longer words are kept in a dictionary of strings.
public struct WordNumbers: Sendable {
    private var keys: [PackedWord] = Array(repeating: .none, count: 16)
    private var numbers: [Int32] = Array(repeating: -1, count: 16)
    private var long: [String: Int32] = [:]
    private var short = 0

    /// No words.
    public init() {}

    /// How many words have a number.
    public var count: Int { short + long.count }

    /// The number of a word, nil where it has none.
    public func number(of word: String) -> Int32? {
        guard let packed = PackedWord(word) else { return long[word] }
        let number = numbers[place(of: packed)]
        return number < 0 ? nil : number
    }

    /// The number of a word, the next one where it has none yet.
    public mutating func number(for word: String) -> Int32 {
        let next = Int32(count)
        guard let packed = PackedWord(word) else {
            if let known = long[word] { return known }
            long[word] = next
            return next
        }
        let place = place(of: packed)
        if numbers[place] >= 0 { return numbers[place] }
        (keys[place], numbers[place]) = (packed, next)
        short += 1
        if 2 * short > keys.count { grow() }
        return next
    }

    /// The place where a word stands, or the free one where it would.
    @inline(__always)
    private func place(of packed: PackedWord) -> Int {
        let mask = keys.count - 1
        var place = packed.place(mask)
        while numbers[place] >= 0, keys[place] != packed { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let known = zip(keys, numbers).filter { $0.1 >= 0 }
        keys = Array(repeating: .none, count: 2 * keys.count)
        numbers = Array(repeating: -1, count: keys.count)
        for (key, number) in known {
            let place = place(of: key)
            (keys[place], numbers[place]) = (key, number)
        }
    }
}
