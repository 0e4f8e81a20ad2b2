import News

/// The fields at the head of a message or record: "Name: value", one a line, a line that begins with a blank going on with the one
/// before it (RFC 5322, 2.2; ISO 28500, 4).
struct HeaderFields {
    /// The fields in order, names in lower case, values without white space at either end.
    private(set) var all: [(name: String, value: String)] = []
    /// Whether there was a line that is no field.
    private(set) var isSpoilt = false

    /// Adds one line, without its end.
    mutating func add(_ line: ArraySlice<UInt8>) {
        let bare = line.last == 0x0D ? line.dropLast() : line
        if let first = bare.first, first == 0x20 || first == 0x09, let last = all.indices.last {
            all[last].value += " " + HeaderFields.text(bare)
            return
        }
        guard let colon = bare.firstIndex(of: 0x3A), colon > bare.startIndex else { return isSpoilt = true }
        let name = HeaderFields.text(bare[..<colon]).lowercased()
        all.append((name, HeaderFields.text(bare[(colon + 1)...])))
    }

    /// The first value of a name.
    subscript(name: String) -> String? { all.first { $0.name == name }?.value }

    /// Bytes as text, without white space at either end; what is not UTF-8 is windows-1252, so that no letter is lost.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D || last == 0x0A {
            bytes = bytes.dropLast()
        }
        if let valid = String(validating: bytes, as: UTF8.self) { return valid }
        return DecodedText(Array(bytes), declared: "ISO-8859-1").text
    }
}
