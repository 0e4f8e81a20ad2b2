import News

/// Reads the messages of a wire as IPTC 7901 and ANPA 1312 send them, one at a time, as they come off the line.
///
/// A message stands between start-of-header (1) and end-of-text (3): a header line, start-of-text (2), the text. Synchronising bytes
/// and what stands between messages is passed over, and the line after end-of-text dates the message
/// (https://www.iptc.org/std/IPTC7901/1.0/specification/7901V5.pdf).
struct WireReader {
    let file: InputFile
    let options: IntakeOptions

    /// The most that is held of one message, in bytes: wires cut their messages at a few thousand words.
    static let longest = 1 << 20

    /// Whether bytes begin as a message does.
    static func isWire(_ head: [UInt8]) -> Bool {
        let start = head.drop { $0 == 0x16 || $0 == 0x00 || $0 == 0x7F || $0 == 0x0D || $0 == 0x0A || $0 == 0x20 }
        guard start.first == 0x01 else { return false }
        return start.prefix(400).contains(0x02)
    }

    /// Gives every message, or why it is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let reader = ByteReader(file)
        var message: [UInt8] = []
        var (number, given, isTooLong) = (0, 0, false)
        func end() throws(Failure) {
            guard message.first == 0x01 else { return }
            number += 1
            given += 1
            try take(
                isTooLong
                    ? .failure(refusal(number, "longer than any message of a wire: what follows it was read"))
                    : result(message, number))
        }
        while true {
            let line: ArraySlice<UInt8>
            do throws(Refusal) { line = try reader.line(atMost: 1 << 16) } catch {
                return try take(.failure(error))
            }
            if line.isEmpty { break }
            var rest = line
            while let start = rest.firstIndex(of: 0x01) {
                if !isTooLong { message += rest[..<start] }
                try end()
                (message, isTooLong) = ([0x01], false)
                rest = rest[(start + 1)...]
            }
            if message.count + rest.count > WireReader.longest { isTooLong = true }
            if !isTooLong { message += rest }
        }
        try end()
        if given == 0 {
            try take(
                .failure(
                    Refusal(
                        path: file.path, reason: "no message of a wire in it: check where it comes from", kind: .badData
                    )))
        }
    }

    private func refusal(_ number: Int, _ reason: PlainText) -> Refusal {
        Refusal(path: file.path, part: "message \(number)", reason: reason, kind: .badData)
    }

    private func result(_ bytes: [UInt8], _ number: Int) -> Result<Article, Refusal> {
        guard let start = bytes.firstIndex(of: 0x02) else {
            return .failure(refusal(number, "no text begins in it: fetch it again"))
        }
        let end = bytes[start...].firstIndex { $0 == 0x03 || $0 == 0x04 }
        let message = WireMessage(
            header: bytes[1..<start], text: bytes[(start + 1)..<(end ?? bytes.endIndex)],
            trailer: end.map { bytes[$0...] } ?? [])
        var item = message.item
        if end == nil { item.notes.append("the message ends inside its text") }
        let maker = NewsItemArticle(file: file, options: options, mediaType: "text/vnd.iptc.7901")
        return maker.article(item, part: "message \(number)", bozo: message.note)
    }
}
