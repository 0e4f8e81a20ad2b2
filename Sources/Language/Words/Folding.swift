import Foundation

/// Brings words to the form they are compared in.
enum Folding {
    /// Lower case, diacritics off, apostrophes straight, dots of abbreviations ("U.S.") gone; "ß" and its like spelt out.
    static func fold(_ word: some StringProtocol) -> String {
        var (isWide, isFolded) = (false, true)
        for byte in word.utf8 {
            isWide = isWide || byte >= 0x80
            isFolded = isFolded && byte != 0x2E && !(0x41...0x5A).contains(byte)
        }
        if isWide { return foldWide(String(word)) }
        if isFolded { return String(word) }
        return String(unsafeUninitializedCapacity: word.utf8.count) { buffer in
            var count = 0
            for byte in word.utf8 where byte != 0x2E {
                buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }

    /// The canonical decomposition, made in pieces: Foundation moves the rest of a string at each letter it takes apart,
    /// which is quadratic on a word without end.
    private static func decomposed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        stride(from: 0, to: scalars.count, by: 64).flatMap { start in
            let piece = String(String.UnicodeScalarView(scalars[start..<min(start + 64, scalars.count)]))
            return Array(piece.decomposedStringWithCanonicalMapping.unicodeScalars)
        }
    }

    /// A word that has curly apostrophes and else only ASCII, as most words have that are not ASCII: nothing of it comes apart.
    private static func foldCurly(_ word: String) -> String? {
        guard word.unicodeScalars.allSatisfy({ $0.value < 0x80 || $0.value == 0x2019 }) else { return nil }
        var folded = String.UnicodeScalarView()
        for scalar in word.unicodeScalars where scalar != "." {
            switch scalar.value {
            case 0x2019: folded.append("'")
            case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static func foldWide(_ word: String) -> String {
        if let folded = foldCurly(word) { return folded }
        var folded = String.UnicodeScalarView()
        for scalar in decomposed(Array(word.lowercased().unicodeScalars)) {
            switch scalar.value {
            case 0x2E, 0x300...0x36F, 0x591...0x5BD, 0x64B...0x65F: continue
            case 0x2019, 0x2BC: folded.append("'")
            case 0xDF: folded.append(contentsOf: "ss".unicodeScalars)
            case 0xE6: folded.append(contentsOf: "ae".unicodeScalars)
            case 0x153: folded.append(contentsOf: "oe".unicodeScalars)
            case 0xF8: folded.append("o")
            case 0x111, 0xF0: folded.append("d")
            case 0x142: folded.append("l")
            case 0x131: folded.append("i")
            case 0xFE: folded.append(contentsOf: "th".unicodeScalars)
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }
}
