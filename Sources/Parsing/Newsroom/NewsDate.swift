import News

/// Reads dates as newsrooms' formats write them: ISO 8601 in its basic form too ("20190210T143000+0100").
enum NewsDate {
    /// The date, or the words that are none; a time without a zone could be any, so its day alone is taken.
    static func stated(_ text: String?) -> StatedDate {
        guard let text else { return .none }
        let clean = PlainText(text).trimmed.string
        return FeedDate.stated(extended(clean) ?? clean)
    }

    /// The date; nil for none.
    static func moment(_ text: String?) -> Moment? { stated(text).moment }

    /// The extended form of the basic one; nil for anything else.
    private static func extended(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 8, bytes.prefix(8).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        func piece(_ start: Int, _ count: Int) -> String {
            String(decoding: bytes[start..<start + count], as: UTF8.self)
        }
        let day = "\(piece(0, 4))-\(piece(4, 2))-\(piece(6, 2))"
        guard bytes.count > 8 else { return day }
        guard bytes[8] == 0x54 || bytes[8] == 0x74 || bytes[8] == 0x20 else { return nil }
        let digits = bytes[9...].prefix { (0x30...0x39).contains($0) }
        guard digits.count == 4 || digits.count == 6 else { return nil }
        let clock = "\(piece(9, 2)):\(piece(11, 2)):\(digits.count == 6 ? piece(13, 2) : "00")"
        var zone = bytes[digits.endIndex...]
        if zone.first == 0x2E || zone.first == 0x2C { zone = zone.dropFirst().drop { (0x30...0x39).contains($0) } }
        let rest = String(decoding: zone, as: UTF8.self).filter { $0 != ":" }
        guard let sign = rest.first, sign == "+" || sign == "-", rest.utf8.count == 5 else {
            return rest.uppercased() == "Z" ? "\(day)T\(clock)Z" : "\(day)T\(clock)"
        }
        return "\(day)T\(clock)\(rest.prefix(3)):\(rest.suffix(2))"
    }
}
