import News

/// Reads articles from JSON Lines, one object a line, holding one line at a time.
///
/// Keys read: `id`, `title`, `text`, `published`, `outlet`, `url`, `author` (a string or a list of strings); others are passed
/// over. A line that is no article is one refusal with its number, and the rest go on.
struct JSONLinesReader {
    let file: InputFile
    let options: IntakeOptions

    /// Bytes read at a time.
    static let chunk = 1 << 18

    /// Gives every article, or why a line is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        var line: [UInt8] = []
        var number = 0
        var isOverlong = false
        while true {
            let chunk: [UInt8]
            do throws(Refusal) { chunk = try file.read(JSONLinesReader.chunk) } catch {
                return try take(.failure(error))
            }
            for piece in chunk.split(separator: 0x0A, omittingEmptySubsequences: false) {
                if piece.startIndex > 0 {
                    number += 1
                    if let result = result(line, number, isOverlong) { try take(result) }
                    line.removeAll(keepingCapacity: line.capacity <= 1 << 20)
                    isOverlong = false
                }
                if line.count + piece.count > Intake.longestArticle { isOverlong = true }
                if isOverlong { line = [] } else { line += piece }
            }
            if chunk.isEmpty { break }
        }
        if let result = result(line, number + 1, isOverlong) { try take(result) }
    }

    /// What a line gives; nil for a blank one.
    private func result(_ line: [UInt8], _ number: Int, _ isOverlong: Bool) -> Result<Article, Refusal>? {
        if isOverlong {
            return .failure(refusal(number, "longer than \(Intake.longestArticle >> 20) MB: cut it into articles"))
        }
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
        return Result { () throws(Refusal) in try article(line[...], number) }
    }

    private func refusal(_ line: Int, _ reason: PlainText) -> Refusal {
        Refusal(path: file.path, line: line, reason: reason, kind: .badData)
    }

    private func article(_ bytes: ArraySlice<UInt8>, _ number: Int) throws(Refusal) -> Article {
        let bytes = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        let value: JSONValue
        do { value = try JSONReader.value(of: bytes) } catch {
            throw refusal(number, "broken JSON (\(PlainText(error.what)), byte \(error.place + 1)): correct the line")
        }
        if let members = JSONMembers(value), NewsItem.isNinjs(members) || NewsItem.isSchema(members) {
            let result = NewsObjectReader.result(members, part: nil, file, options)
            do { return try result.get() } catch {
                var error = error
                error.line = number
                throw error
            }
        }
        guard let record = JSONRecord(value) else { throw refusal(number, "not a JSON object: one article a line") }
        guard let article = record.article(file: file, options: options) else {
            throw refusal(number, "no article in it: \"title\" or \"text\" must hold words")
        }
        return article
    }
}
