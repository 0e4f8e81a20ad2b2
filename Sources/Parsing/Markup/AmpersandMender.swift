import CMarkup

/// Writes every ampersand of XML that begins no reference as one, so that nothing written is lost: feeds forget it often.
///
/// A reference is to a character by its number, or by a name that HTML knows; a document's own entities are never used, and stay as
/// they are written. What stands in CDATA sections is left alone.
struct AmpersandMender {
    private var held: [UInt8] = []
    private var isInSection = false

    private static let opening = Array("<![CDATA[".utf8)
    private static let closing = Array("]]>".utf8)
    /// The longest reference that is looked for, in bytes.
    private static let longest = 34

    /// The mended bytes of the next piece; the last few are held until the piece after it, which is empty at the end.
    mutating func mended(_ piece: [UInt8]) -> [UInt8] {
        let bytes = held + piece
        let isLast = piece.isEmpty
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count + 16)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            let isMark = byte == 0x26 || byte == 0x3C || byte == 0x5D
            if isMark, !isLast, bytes.count - place < AmpersandMender.longest { break }
            if isInSection {
                if byte == 0x5D, bytes[place...].starts(with: AmpersandMender.closing) { isInSection = false }
            } else if byte == 0x3C {
                isInSection = bytes[place...].starts(with: AmpersandMender.opening)
            } else if byte == 0x26, !AmpersandMender.isReference(bytes[(place + 1)...]) {
                written += Array("&amp;".utf8)
                place += 1
                continue
            }
            written.append(byte)
            place += 1
        }
        held = Array(bytes[place...])
        return written
    }

    private static func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        let body = bytes.prefix(longest - 2).prefix { $0 != 0x3B }
        guard body.endIndex < bytes.endIndex, bytes[body.endIndex] == 0x3B, let first = body.first else { return false }
        if first == 0x23 {
            let isHexadecimal = body.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
            let text = String(decoding: body.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
            guard let number = UInt32(text, radix: isHexadecimal ? 16 : 10),
                number >= 0x20 || number == 9 || number == 10 || number == 13
            else { return false }
            return Unicode.Scalar(number) != nil
        }
        guard body.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }) else { return false }
        return bs_markup_knows(String(decoding: body, as: UTF8.self)) == 1
    }
}
