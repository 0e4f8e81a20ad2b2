import News

/// One line of a text file, cleaned and trimmed.
struct PhysicalLine {
    /// Place in the file, from 1.
    var number: Int
    /// Columns of white space it began with.
    var indent: Int
    /// The words, without white space at either end.
    var text: PlainText
    /// Unicode scalars of `text`.
    var length: Int

    /// Whether it holds nothing to read.
    var isBlank: Bool { length == 0 }

    /// Cuts a text at LF, CR LF and CR, the line ends that editors count.
    static func lines(of text: String) -> [PhysicalLine] {
        let bytes = Array(text.utf8)
        var lines: [PhysicalLine] = []
        var start = 0
        var place = 0
        func take(_ end: Int) {
            lines.append(PhysicalLine(number: lines.count + 1, bytes: bytes[start..<end]))
        }
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x0A || byte == 0x0D {
                take(place)
                if byte == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
                start = place + 1
            }
            place += 1
        }
        if start < bytes.count { take(bytes.count) }
        return lines
    }

    /// Cleans one line's bytes; they are cut out of valid UTF-8 at ASCII bytes, so they are valid themselves.
    private init(number: Int, bytes: ArraySlice<UInt8>) {
        self.number = number
        indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $1 == 0x09 ? $0 / 8 * 8 + 8 : $0 + 1 }
        text = PlainText(String(decoding: bytes, as: UTF8.self)).trimmed
        length = text.scalarCount
    }
}
