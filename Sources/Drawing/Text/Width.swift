/// Columns a scalar takes on a terminal, by our own table.
///
/// Terminals, C libraries and Unicode versions disagree; this table (Unicode 15.0.0) is the one this program counts with, and the
/// terminal side replaces the few scalars that the C library measures otherwise.
public enum Width {
    /// 0 for marks and invisible scalars, 2 for East Asian wide and emoji, else 1.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == softHyphen ? 0 : 1 }
        if zero.contains(scalar) { return 0 }
        return wide.contains(scalar) ? 2 : 1
    }

    /// Columns of a whole text.
    public static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return Clusters.width(of: text.unicodeScalars)
    }

    /// Joiners, variation selectors, skin tones and other scalars that show nothing of their own.
    public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case softHyphen, 0x034F, 0x061C, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E: true
        case 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF: true
        default: false
        }
    }

    private static let softHyphen: UInt32 = 0xAD
}
