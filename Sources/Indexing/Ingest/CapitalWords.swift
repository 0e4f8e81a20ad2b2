/// Finds the words that are written with a capital where none is due.
enum CapitalWords {
    /// Capitalised words of three letters and more that do not begin a sentence, in order, as written.
    ///
    /// A word after a full stop, a quotation mark, a colon or nothing may owe its capital to its place and is left out. One pass over the bytes.
    static func of(_ text: String) -> [String] {
        var words: [String] = []
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            var isDue = true
            while index < bytes.count {
                let byte = bytes[index]
                guard isLetter(byte) else {
                    switch byte {
                    case UInt8(ascii: " "): break
                    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\""):
                        isDue = true
                    default: isDue = false
                    }
                    index += 1
                    continue
                }
                let start = index
                while index < bytes.count, isLetter(bytes[index]) { index += 1 }
                if !isDue, isCapital(bytes[start]), index - start >= 3, index - start <= 40 {
                    words.append(String(decoding: bytes[start..<index], as: UTF8.self))
                }
                isDue = false
            }
        }
        return words
    }

    /// Letters of ASCII, and every byte beyond it: curly quotation marks come with the word and are cut off when it is folded.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0xC3...0xC9).contains(byte)
    }
}
