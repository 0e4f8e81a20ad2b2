import News

/// Reads newsletters and other letters as articles: one message (RFC 5322), or the many of a mailbox, one held at a time.
///
/// A mailbox is told by its first line; each message begins after a blank line with one that begins "From " and ends in a year, as
/// RFC 4155 has it. Lines that were quoted so as not to look like one (">From ") get their own form back.
struct MailReader {
    let file: InputFile
    let options: IntakeOptions

    /// Whether bytes begin as a message or a mailbox does: fields alone up to the first blank line, with a sender's address among them.
    static func isMail(_ head: [UInt8]) -> Bool {
        var lines = head.split(separator: 0x0A, maxSplits: 400, omittingEmptySubsequences: false)[...]
        if let first = lines.first, isSeparator(first) { lines = lines.dropFirst() }
        var fields = HeaderFields()
        var isEnded = false
        for line in lines {
            let bare = line.last == 0x0D ? line.dropLast() : line
            if bare.isEmpty {
                isEnded = true
                break
            }
            fields.add(bare)
            if fields.isSpoilt { return false }
        }
        guard isEnded || head.count >= ContentKind.sample, fields.all.allSatisfy({ !$0.name.contains(" ") }) else {
            return false
        }
        let hasSender = ["from", "return-path", "sender"].contains { fields[$0]?.contains("@") == true }
        return hasSender
            && ["date", "message-id", "mime-version", "received", "delivered-to"].contains { fields[$0] != nil }
    }

    /// Gives every message, or why it is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let reader = ByteReader(file)
        let isMailbox = reader.stands(Array("From ".utf8))
        var message: [UInt8] = []
        var (number, isTooLong, isAfterBlank, isLineStart) = (0, false, true, true)
        func end() throws(Failure) {
            guard number > 0 else { return }
            try take(isTooLong ? .failure(tooLong(number, isMailbox)) : result(message, number, isMailbox))
            (message, isTooLong) = ([], false)
        }
        if !isMailbox { number = 1 }
        while true {
            let line: ArraySlice<UInt8>
            do throws(Refusal) { line = try reader.line(atMost: 1 << 16) } catch {
                return try take(.failure(error))
            }
            if line.isEmpty { break }
            let bare = line.prefix { $0 != 0x0A && $0 != 0x0D }
            if isMailbox, isLineStart, isAfterBlank, MailReader.isSeparator(bare) {
                try end()
                number += 1
            } else {
                let isQuoted = isMailbox && isLineStart && bare.drop { $0 == 0x3E }.starts(with: Array("From ".utf8))
                let kept = isQuoted && bare.first == 0x3E ? line.dropFirst() : line
                if message.count + kept.count > Intake.longestArticle { isTooLong = true }
                if isTooLong { message = [] } else { message += kept }
            }
            isAfterBlank = isLineStart && bare.isEmpty
            isLineStart = line.last == 0x0A
        }
        try end()
    }

    /// "From ada@crier.example Sun Feb 10 14:30:00 2019".
    private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: Array("From ".utf8)), line.count < 300 else { return false }
        let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\r" || $0 == "\r\n" }
        return words.count >= 4 && words.contains { $0.contains(":") && $0.first?.isNumber == true }
            && words.contains { $0.utf8.count == 4 && $0.allSatisfy(\.isNumber) }
    }

    private func tooLong(_ number: Int, _ isMailbox: Bool) -> Refusal {
        var refusal = Refusal.tooLong(file.path)
        refusal.part = isMailbox ? "message \(number)" : nil
        refusal.reason = "a letter longer than \(Intake.longestArticle >> 20) MB: take its attachments away"
        return refusal
    }

    private func result(_ bytes: [UInt8], _ number: Int, _ isMailbox: Bool) -> Result<Article, Refusal> {
        let message = MailMessage(bytes)
        let maker = NewsItemArticle(file: file, options: options, mediaType: "message/rfc822")
        var part: PlainText? = isMailbox ? "message \(number)" : nil
        if isMailbox, let subject = message.item.headline { part = "message \(number) (\(subject.slice(0, 100)))" }
        let result = maker.article(message.item, part: part, bozo: message.note)
        guard case .failure(var refusal) = result else { return result }
        refusal.part = part
        refusal.reason = "no text in the letter, neither plain nor HTML: save the text itself"
        return .failure(refusal)
    }
}
