/// Finds the control sequences that programs write to a terminal (ECMA-48): colours, titles, the clipboard, resets.
///
/// Text copied from a terminal holds them. Dropping their first scalar alone would leave "[31m" standing as words and numbers.
struct EscapeSequences {
    /// The longest text of a title or a clipboard that is taken for one; beyond it the words are somebody's.
    static let longestString = 4096

    private let scalars: String.UnicodeScalarView
    /// Up to here a search for the end of a string found none: it is not made again.
    private var fruitless: String.Index

    private init(_ scalars: String.UnicodeScalarView) {
        self.scalars = scalars
        fruitless = scalars.startIndex
    }

    /// The text without its sequences; most texts have none, which a look at their bytes tells.
    static func removed(from text: String) -> String {
        var text = text
        let mayHold = text.withUTF8 { bytes in
            bytes.indices.contains { place in
                bytes[place] == 0x1B
                    || bytes[place] == 0xC2 && place + 1 < bytes.count && (0x90...0x9D).contains(bytes[place + 1])
            }
        }
        guard mayHold else { return text }
        var sequences = EscapeSequences(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        var place = text.unicodeScalars.startIndex
        while place < text.unicodeScalars.endIndex {
            if let end = sequences.end(from: place) {
                place = end
            } else {
                kept.append(text.unicodeScalars[place])
                place = text.unicodeScalars.index(after: place)
            }
        }
        return String(kept)
    }

    /// One past the sequence that begins at a place; nil where none does.
    ///
    /// What is no well-formed sequence loses its first scalar, and "[" or "]" behind an escape, and keeps its words.
    private mutating func end(from start: String.Index) -> String.Index? {
        let next = scalars.index(after: start)
        switch scalars[start].value {
        case 0x1B: return escapeEnd(next)
        // The one-byte forms are also what is left of quotation marks in a wrong encoding: only the plainest are believed.
        case 0x9B: return controlEnd(next, isBare: true)
        case 0x90, 0x9D: return stringEnd(next)
        default: return nil
        }
    }

    private mutating func escapeEnd(_ place: String.Index) -> String.Index {
        guard place < scalars.endIndex else { return place }
        let next = scalars.index(after: place)
        switch scalars[place].value {
        case 0x5B: return controlEnd(next, isBare: false) ?? next
        // OSC, DCS, SOS, PM, APC and tmux's title run to a terminator.
        case 0x5D: return stringEnd(next) ?? next
        case 0x50, 0x58, 0x5E, 0x5F, 0x6B: return stringEnd(next) ?? shortEnd(place)
        case 0x20...0x2F: return shortEnd(after: place)
        case 0x37, 0x38, 0x3D, 0x3E, 0x44...0x4F, 0x56...0x5A, 0x5C, 0x63, 0x6C...0x6F: return shortEnd(place)
        default: return place
        }
    }

    /// "ESC c", "ESC 7" and their like: one sign, unless a word or a number begins with it.
    private func shortEnd(_ place: String.Index) -> String.Index {
        let next = scalars.index(after: place)
        guard next < scalars.endIndex else { return next }
        let follower = scalars[next].properties
        return follower.isAlphabetic || follower.numericType != nil ? place : next
    }

    /// "ESC ( B": marks and one sign.
    private func shortEnd(after place: String.Index) -> String.Index {
        let final = scalars.index(after: place)
        guard scalars[place].value != 0x20, final < scalars.endIndex, (0x30...0x7E).contains(scalars[final].value)
        else { return place }
        return scalars.index(after: final)
    }

    /// CSI: parameters, marks, one sign; most are of a few scalars.
    private func controlEnd(_ start: String.Index, isBare: Bool) -> String.Index? {
        var place = start
        func run(_ signs: ClosedRange<UInt32>) -> Int {
            var count = 0
            while place < scalars.endIndex, count < 64, signs.contains(scalars[place].value) {
                place = scalars.index(after: place)
                count += 1
            }
            return count
        }
        let parameters = run(0x30...0x3F)
        let marks = run(0x20...0x2F)
        guard place < scalars.endIndex, (0x40...0x7E).contains(scalars[place].value) else { return nil }
        // "ESC[ people" and "ESC[3, many" are a stray sign before somebody's words.
        guard marks == 0 || marks == 1 && parameters > 0 && scalars[scalars.index(before: place)] != "," else {
            return nil
        }
        return isBare && (parameters == 0 || marks > 0) ? nil : scalars.index(after: place)
    }

    /// The end of a string behind its terminator (BEL, ST), on the same line and within reach; nil where there is none.
    private mutating func stringEnd(_ start: String.Index) -> String.Index? {
        guard start >= fruitless else { return nil }
        var place = start
        var count = 0
        while place < scalars.endIndex, count < EscapeSequences.longestString {
            let next = scalars.index(after: place)
            switch scalars[place].value {
            case 0x07, 0x9C: return next
            case 0x1B where next < scalars.endIndex && scalars[next] == "\\": return scalars.index(after: next)
            case 0x0A, 0x0D: count = EscapeSequences.longestString
            default: break
            }
            place = next
            count += 1
        }
        fruitless = place
        return nil
    }
}
