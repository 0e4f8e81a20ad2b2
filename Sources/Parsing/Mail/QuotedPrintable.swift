/// Text in which letters that might not survive the journey are written as "=E9" (RFC 2045, 6.7).
enum QuotedPrintable {
    /// The bytes; what is no such writing stays as it is.
    static func bytes(of text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            place += 1
            guard byte == 0x3D else {
                bytes.append(byte)
                continue
            }
            // White space after the sign at the end of a line came on the way.
            let after = text[place...].prefix(80).drop { $0 == 0x20 || $0 == 0x09 }
            if after.first == 0x0A {
                place = after.startIndex + 1
            } else if after.starts(with: [0x0D, 0x0A]) {
                place = after.startIndex + 2
            } else if let value = value(text[place...].prefix(2)) {
                bytes.append(value)
                place += 2
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// The byte that two hexadecimal digits are.
    static func value(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF) })
        else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
