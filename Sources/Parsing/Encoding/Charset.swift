import CEncoding

/// Guesses at the character set of bytes that are not valid UTF-8.
enum Charset {
    /// Whether most of what is not ASCII is well-formed UTF-8: such a text was UTF-8 and was damaged.
    ///
    /// In legacy 8-bit text well-formed multi-byte sequences are rare accidents, so a majority of three to one is plenty.
    static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var (good, bad, place) = (0, 0, 0)
        while place < bytes.count {
            let lead = bytes[place]
            if lead < 0x80 {
                place += 1
                continue
            }
            let length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
            let tail = bytes[min(place + 1, bytes.count)..<min(place + max(length, 1), bytes.count)]
            if length > 0, lead < 0xF5, tail.count == length - 1, tail.allSatisfy({ $0 & 0xC0 == 0x80 }) {
                good += 1
                place += length
            } else {
                bad += 1
                place += 1
            }
        }
        return good >= bad * 3
    }

    /// The character set's name for iconv.
    ///
    /// Statistics of letters say little about a text that is nearly all ASCII, so there windows-1252 is taken, the superset of
    /// Latin-1 that the WHATWG Encoding Standard reads in its place; elsewhere uchardet decides.
    static func guess(_ bytes: [UInt8]) -> String {
        let high = bytes.count { $0 >= 0x80 }
        if high * 33 <= bytes.count { return "WINDOWS-1252" }
        var name = [CChar](repeating: 0, count: 64)
        guard bs_encoding_detect(bytes, min(bytes.count, 1 << 18), &name, name.count) == 1 else {
            return "WINDOWS-1252"
        }
        let length = name.firstIndex(of: 0) ?? 0
        let detected = String(decoding: name[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        switch detected.uppercased() {
        case "ASCII", "UTF-8", "ISO-8859-1", "ISO-8859-15": return "WINDOWS-1252"
        default: return detected
        }
    }
}
