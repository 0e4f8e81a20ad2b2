import News

/// What a JSON line states as its date of publication.
enum StatedDate {
    /// Nothing is stated.
    case none
    /// A date.
    case moment(Moment)
    /// Something that is no date, as people are told.
    case unreadable(PlainText)

    /// The longest that is shown of what is no date, in characters.
    private static let longestShown = 40

    /// Reads ISO 8601 with or without a zone, else a date in words; null and blank text state nothing.
    ///
    /// It is read whole or not at all: "2019-02-10T25:00:00Z" is not the tenth of February.
    init(_ value: JSONValue) {
        switch value {
        case .null: self = .none
        case .string(let text):
            let clean = PlainText(text).trimmed
            if clean.isEmpty {
                self = .none
            } else if let moment = StatedDate.moment(in: clean.string) {
                self = .moment(moment)
            } else {
                let isLong = clean.string.count > StatedDate.longestShown
                self = .unreadable(
                    PlainText("\"\(clean.string.prefix(StatedDate.longestShown))\(isLong ? ".." : "")\""))
            }
        case .integer(let number): self = .unreadable(PlainText(String(number)))
        case .number(let number): self = .unreadable(PlainText("\(number)"))
        case .bool(let truth): self = .unreadable(PlainText("\(truth)"))
        case .array: self = .unreadable("(a list)")
        case .object: self = .unreadable("(an object)")
        }
    }

    /// The date.
    var moment: Moment? { if case .moment(let moment) = self { moment } else { nil } }

    /// What is wrong with it, in words.
    var note: PlainText? { if case .unreadable(let shown) = self { "published \(shown) is no date" } else { nil } }

    /// A time without a zone is left out, since it could be any; one that no clock shows makes the whole no date.
    private static func moment(in text: String) -> Moment? {
        guard text.utf8.count <= 100 else { return nil }
        if let moment = Moment(text) { return moment }
        if let local = Instant(rfc3339: text + "Z") { return .day(local.day) }
        let words = text.split(separator: " ")
        guard !words.contains(where: { $0.utf8.count > 10 && Day(iso: $0.prefix(10)) != nil }),
            let read = WrittenDate.read(words), words.dropFirst(read.count).allSatisfy(mayFollow)
        else { return nil }
        return .day(read.day)
    }

    /// Whether a word can stand behind a date: an hour that exists, a zone, "at", "am"; anything without digits.
    private static func mayFollow(_ word: Substring) -> Bool {
        let bytes = Array(word.utf8)
        guard let first = bytes.first(where: { isDigit($0) }) else { return true }
        if bytes[0] == 0x2B || bytes[0] == 0x2D {
            let digits = bytes.dropFirst().filter { $0 != 0x3A }
            return digits.count == 4 && digits.allSatisfy(isDigit)
        }
        guard bytes[0] == first else {
            return bytes.starts(with: Array("GMT".utf8)) || bytes.starts(with: Array("UTC".utf8))
        }
        let clock = bytes.prefix { isDigit($0) || $0 == 0x3A || $0 == 0x2E }
        let parts = clock.split(omittingEmptySubsequences: false) { $0 == 0x3A || $0 == 0x2E }
        guard parts.count <= 3, parts.allSatisfy({ (1...2).contains($0.count) }) else { return false }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        return numbers[0] < 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
