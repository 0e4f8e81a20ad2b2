/// The Unicode encoding a text states by its first bytes (The Unicode Standard, 2.6), or shows by its zero bytes.
enum ByteOrderMark {
    case utf8, utf16Little, utf16Big, utf32Little, utf32Big

    /// Reads the mark; nil where there is none.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
            self = .utf32Little
        } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32Big
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16Little
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16Big
        } else {
            return nil
        }
    }

    /// UTF-16 without a mark: in text of mostly Latin letters nearly every second byte is zero, always on the same side.
    static func unmarkedWide(_ bytes: [UInt8]) -> ByteOrderMark? {
        guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
        var zeros = [0, 0]
        let sample = min(bytes.count, 4096)
        for place in 0..<sample where bytes[place] == 0 { zeros[place % 2] += 1 }
        let half = sample / 2
        if zeros[1] * 10 >= half * 6, zeros[0] * 50 <= half { return .utf16Little }
        if zeros[0] * 10 >= half * 6, zeros[1] * 50 <= half { return .utf16Big }
        return nil
    }

    /// Bytes of the mark itself.
    var length: Int {
        switch self {
        case .utf8: 3
        case .utf16Little, .utf16Big: 2
        case .utf32Little, .utf32Big: 4
        }
    }

    /// Bytes of one code unit.
    var unit: Int { self == .utf8 ? 1 : length }

    /// The name iconv knows it by.
    var charset: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16Little: "UTF-16LE"
        case .utf16Big: "UTF-16BE"
        case .utf32Little: "UTF-32LE"
        case .utf32Big: "UTF-32BE"
        }
    }
}
