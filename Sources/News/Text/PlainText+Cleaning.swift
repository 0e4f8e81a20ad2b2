extension PlainText {
    /// The longest run of combining marks that is kept: UAX #15, stream-safe text format.
    static let longestMarkRun = 30

    /// Applies the rules of the type's documentation, scalar by scalar.
    static func cleaned(_ raw: some StringProtocol) -> String {
        var kept = String.UnicodeScalarView()
        var marks = 0
        var previousWasReturn = false
        for scalar in EscapeSequences.removed(from: String(raw)).unicodeScalars {
            defer { previousWasReturn = scalar == "\r" }
            switch fate(of: scalar) {
            case .drop:
                continue
            case .space:
                if scalar == "\n", previousWasReturn { continue }
                kept.append(" ")
                marks = 0
            case .keep:
                if isMark(scalar) {
                    marks += 1
                    if marks > longestMarkRun { continue }
                } else {
                    marks = 0
                }
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    private enum Fate { case drop, space, keep }

    private static func fate(of scalar: Unicode.Scalar) -> Fate {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
        case 0x00...0x1F, 0x7F...0x9F, 0xAD: .drop
        case 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E: .drop
        case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: .drop
        // Hangul fillers: letters by name that leave a blank nobody can see.
        case 0x115F...0x1160, 0x3164, 0xFFA0: .drop
        // Invisible format controls of notation, noncharacters, tags and the variation selectors beside them.
        case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF: .drop
        case 0xE0000...0xE0FFF: .drop
        default: .keep
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return true
        default: return false
        }
    }
}
