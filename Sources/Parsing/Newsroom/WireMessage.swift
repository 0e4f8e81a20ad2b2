import News

/// One message of a wire, taken apart.
struct WireMessage {
    /// What it holds.
    private(set) var item = NewsItem()
    /// What was guessed or repaired of its letters, in words.
    private(set) var note: PlainText?

    /// Reads the three parts of a message.
    init(header: ArraySlice<UInt8>, text: ArraySlice<UInt8>, trailer: ArraySlice<UInt8>) {
        let decoded = DecodedText(Array(text.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 ? 0x20 : $0 }))
        note = decoded.note
        readHeader(DecodedText(Array(header)).text)
        readTrailer(DecodedText(Array(trailer)).text)
        readText(decoded.text)
    }

    /// "dpa0123 4 pl 312 Politics/Bridge": the source and number, the priority, the category, the words, what it is about.
    private mutating func readHeader(_ header: String) {
        let words = PlainText(header).string.split(separator: " ")
        guard let first = words.first else { return }
        let source = first.prefix { $0.isLetter }
        let digits = first.dropFirst(source.count).prefix { $0.isNumber }
        if source.utf8.count >= 2, digits.utf8.count >= 3 {
            item.credits = [PlainText(source.uppercased())]
            item.provider = KnownOutlet.name(source) ?? Agency.short(source.uppercased())
        }
        guard words.count >= 3, words[1].utf8.count == 1, words[1].first?.isNumber == true else { return }
        let rest = words.dropFirst(3).drop { $0.allSatisfy(\.isNumber) }
        let about = rest.joined(separator: " ")
        item.categories = about.split(separator: "/").map { PlainText($0).trimmed }.filter {
            !$0.isEmpty && $0.scalarCount <= 40
        }
    }

    /// "101430 gmt feb 19": the day and time of sending; without a zone the day alone.
    private mutating func readTrailer(_ trailer: String) {
        let words = PlainText(trailer).string.uppercased().split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
        for (place, word) in words.enumerated() {
            if let date = WireMessage.american(word, words.dropFirst(place + 1).first) {
                return item.published = .moment(date)
            }
            guard word.utf8.count == 6, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
            let rest = words.dropFirst(place + 1).prefix(3)
            let zone = rest.first.flatMap { ["GMT", "UTC", "Z"].contains($0) ? $0 : nil }
            let named = zone == nil ? rest.prefix(2) : rest.dropFirst().prefix(2)
            guard named.count == 2, let month = named.first, let year = named.last else { continue }
            let digits = Array(word)
            let (day, hour, minute) = (String(digits[0...1]), String(digits[2...3]), String(digits[4...5]))
            let stated = "\(day) \(month) \(year) \(hour):\(minute)" + (zone == nil ? "" : " GMT")
            if let moment = FeedDate.moment(in: stated) { return item.published = .moment(moment) }
        }
    }

    /// "AP-NY-02-10-19 1430EST": month, day and year, then the hour and its zone.
    private static func american(_ word: String, _ clock: String?) -> Moment? {
        let parts = word.split(separator: "-")
        guard parts.count >= 5, parts.suffix(3).allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) }) else {
            return nil
        }
        let (month, day, year) = (parts[parts.count - 3], parts[parts.count - 2], parts[parts.count - 1])
        guard let number = Int(month), (1...12).contains(number) else { return nil }
        let named = "\(day) \(Day.shortMonths[number - 1]) \(year)"
        guard let clock, clock.prefix(4).allSatisfy(\.isNumber), clock.count > 4 else {
            return FeedDate.moment(in: named)
        }
        return FeedDate.moment(in: "\(named) \(clock.prefix(2)):\(clock.dropFirst(2).prefix(2)) \(clock.dropFirst(4))")
            ?? FeedDate.moment(in: named)
    }

    /// The text: a caret begins a headline and a less-than sign ends a line of ANPA's; its underscore is a dash; paragraphs are indented.
    private mutating func readText(_ text: String) {
        var paragraphs: [[String]] = []
        var isOpen = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let isHeadline = line.drop { $0 == " " }.first == "^"
            let isIndented = line.hasPrefix("  ") || line.hasPrefix("\t")
            let bare = line.drop { $0 == "^" || $0 == " " || $0 == "\t" }
            let endsLine = bare.last == "<" || bare.last == "="
            var words = PlainText(endsLine ? bare.dropLast() : bare).trimmed.string.replacing(" _ ", with: " - ")
            if words.hasPrefix("BC-") || WireMessage.isSlug(words), item.headline == nil, paragraphs.isEmpty {
                words = ""
            }
            if words.isEmpty {
                isOpen = false
                continue
            }
            if isHeadline, item.headline == nil, paragraphs.isEmpty {
                item.headline = PlainText(words)
                continue
            }
            if words.lowercased().hasPrefix("by "), words.utf8.count <= 80, paragraphs.isEmpty {
                item.readByline(PlainText(words))
                isOpen = false
                continue
            }
            if isOpen, !isIndented, let last = paragraphs.indices.last {
                paragraphs[last].append(words)
            } else {
                paragraphs.append([words])
            }
            isOpen = !endsLine
        }
        let lines = paragraphs.map { $0.joined(separator: " ") }
        item.body = HTMLFragment(plain: lines.joined(separator: "\n\n"))
    }

    /// Whether a first line is no headline but the codes or the keyword of the message: "r i", "BC-Bridge", "bridge-repairs".
    private static func isSlug(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        if parts.allSatisfy({ $0.utf8.count == 1 }) || words.hasPrefix("BC-") || words.hasPrefix("AM-")
            || words.hasPrefix("PM-")
        {
            return true
        }
        return parts.count == 1 && words.contains { $0 == "-" || $0 == "/" } && words.utf8.count <= 60
    }
}
