import Foundation
import News

/// Finds typed words in texts, whatever their case and accents; in time linear in the text (Knuth, Morris and Pratt 1977).
struct WordFinder {
    private let needle: [Unicode.Scalar]
    private let fallback: [Int]

    /// Looks for these words; an empty line finds nothing.
    init(_ words: String) {
        let needle = PlainText(words).string.unicodeScalars.map(WordFinder.folded)
        var fallback = [Int](repeating: 0, count: needle.count)
        var matched = 0
        for place in needle.indices.dropFirst() {
            while matched > 0, needle[place] != needle[matched] { matched = fallback[matched - 1] }
            if needle[place] == needle[matched] { matched += 1 }
            fallback[place] = matched
        }
        (self.needle, self.fallback) = (needle, fallback)
    }

    /// Where the words stand: Unicode scalars of the text, half open, one not overlapping the next.
    func places(in text: PlainText) -> [Range<Int>] {
        guard !needle.isEmpty else { return [] }
        var found: [Range<Int>] = []
        var matched = 0
        for (place, scalar) in text.string.unicodeScalars.enumerated() {
            let scalar = WordFinder.folded(scalar)
            while matched > 0, scalar != needle[matched] { matched = fallback[matched - 1] }
            if scalar == needle[matched] { matched += 1 }
            guard matched == needle.count else { continue }
            found.append((place + 1 - needle.count)..<(place + 1))
            matched = 0
        }
        return found
    }

    /// One scalar for one, so that places stay true: lower case, accents of composed letters off, curly quotes straight.
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value) + 32)
        case 0..<0x80: return scalar
        case 0x2018, 0x2019, 0x201B: return "'"
        case 0x201C, 0x201D, 0x201F: return "\""
        case 0xA0, 0x202F: return " "
        case 0x2010...0x2014: return "-"
        default: break
        }
        let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
        return base.properties.lowercaseMapping.unicodeScalars.first ?? base
    }
}
