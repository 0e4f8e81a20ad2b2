/// A body that was sent in chunks (RFC 9112, 7.1).
enum Chunks {
    /// What such a body turned out to be.
    enum Outcome {
        /// The chunks put together.
        case joined([UInt8])
        /// It does not begin with a chunk at all.
        case none
        /// A later chunk is missing, cut off or no chunk.
        case broken
    }

    /// The most digits of a chunk's length: longer ones are longer than any archive.
    private static let mostDigits = 12

    /// Puts the chunks together.
    static func joined(_ bytes: ArraySlice<UInt8>) -> Outcome {
        var rest = bytes
        var whole: [UInt8] = []
        var isFirst = true
        while true {
            guard let end = rest.prefix(1024).firstIndex(of: 0x0A), let length = length(rest[..<end]) else {
                return isFirst ? .none : .broken
            }
            rest = rest[(end + 1)...]
            if length == 0 { return .joined(whole) }
            guard rest.count >= length else { return isFirst && rest.isEmpty ? .none : .broken }
            whole += rest.prefix(length)
            rest = rest.dropFirst(length)
            if rest.first == 0x0D { rest = rest.dropFirst() }
            if rest.first == 0x0A { rest = rest.dropFirst() }
            isFirst = false
        }
    }

    /// The length that a chunk begins with, in hexadecimal; extensions after a semicolon are passed over.
    private static func length(_ line: ArraySlice<UInt8>) -> Int? {
        let digits = line.prefix { $0 != 0x3B && $0 != 0x0D && $0 != 0x20 }
        guard (1...mostDigits).contains(digits.count) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 >= 0 ? $0 : nil }
    }
}
