/// Inputs damaged by chance that is the same each time: what a parser must outlive.
struct DamagedInput {
    private var state: UInt64

    /// Begins from a seed, which a failing test names.
    init(seed: UInt64) { state = seed }

    /// The next number of xorshift64* (Vigna, 2016), below a limit.
    mutating func number(below limit: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(1, limit)
    }

    /// A copy with up to eight faults: bytes changed, taken out, doubled, cut off, or put in from `words`.
    mutating func damaged(_ bytes: [UInt8], words: [String] = []) -> [UInt8] {
        var bytes = bytes
        for _ in 0...number(below: 8) where !bytes.isEmpty {
            let place = number(below: bytes.count)
            let length = min(bytes.count - place, number(below: 40))
            switch number(below: 7) {
            case 0: bytes[place] = UInt8(number(below: 256))
            case 1: bytes.removeSubrange(place..<place + length)
            case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
            case 3:
                bytes.insert(
                    contentsOf: [[0], [0xFF, 0xFE], [0x0A], [0x0D, 0x0A, 0x0D, 0x0A]][number(below: 4)], at: place)
            case 4 where !words.isEmpty:
                bytes.insert(contentsOf: Array(words[number(below: words.count)].utf8), at: place)
            case 5 where number(below: 8) == 0: bytes.removeSubrange(place...)
            default: bytes[place] ^= 1 << UInt8(number(below: 8))
            }
        }
        return bytes
    }
}
