import News

/// The head of a record: what stands before its content.
struct ArchiveHead {
    /// The record, still without content.
    var record: ArchiveRecord
    /// Bytes of its content; nil where what is stated is no length.
    var length: Int?
    /// Whether the crawler itself cut the content short, and why ("length", "time").
    var truncated: String?

    /// The most fields that are read of one head.
    static let mostFields = 200
    /// The longest line of a head, in bytes.
    static let longestLine = 1 << 16

    /// Reads the fields of a WARC record, whose first line was read (ISO 28500, 4).
    init(warc fields: [(name: String, value: String)], number: Int) {
        var found: [String: String] = [:]
        for (name, value) in fields { found[name] = found[name] ?? value }
        record = ArchiveRecord(number: number, type: found["warc-type"]?.lowercased() ?? "")
        record.address = found["warc-target-uri"].map { uri in
            // Some writers set it in angle brackets, as version 1.0 of the format said and its examples did not.
            uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
        }
        record.captured = found["warc-date"].flatMap { Instant(rfc3339: $0) }
        record.mediaType = found["content-type"].map { ArchiveHead.bareType($0) }
        length = found["content-length"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
        truncated = found["warc-truncated"]
    }

    /// Reads the one line that heads an ARC record: address, host, date, type, length, in version 2 four more between type and length
    /// (archive.org/web/researcher/ArcFileFormat.php); nil for any other line.
    ///
    /// Addresses may hold blanks, so the fields are counted from the end.
    init?(arc line: ArraySlice<UInt8>, number: Int) {
        let words = String(decoding: line, as: UTF8.self).split {
            $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\r\n"
        }
        for trailing in [4, 9] where words.count > trailing {
            let fields = words.suffix(trailing).map(String.init)
            guard fields[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), (8...20).contains(fields[1].utf8.count),
                let colon = words[0].firstIndex(of: ":"), colon > words[0].startIndex
            else { continue }
            let address = words.dropLast(trailing).joined(separator: " ")
            record = ArchiveRecord(number: number, type: address.hasPrefix("filedesc:") ? "arc_header" : "response")
            record.address = address
            record.captured = ArchiveHead.instant(fields[1])
            record.mediaType = ArchiveHead.bareType(fields[2])
            length = Int(fields[trailing - 1]).flatMap { $0 >= 0 ? $0 : nil }
            return
        }
        return nil
    }

    /// A media type in lower case, without its parameters.
    static func bareType(_ type: String) -> String {
        String(type.lowercased().prefix { $0 != ";" }.filter { $0 != " " })
    }

    /// "20140216050221", in UTC.
    private static func instant(_ digits: String) -> Instant? {
        let numbers = digits.utf8.map { Int($0 - 0x30) }
        guard numbers.count >= 14 else { return nil }
        func number(_ start: Int, _ count: Int) -> Int { numbers[start..<start + count].reduce(0) { $0 * 10 + $1 } }
        guard let day = Day(year: number(0, 4), month: number(4, 2), day: number(6, 2)), number(8, 2) < 24,
            number(10, 2) < 60, number(12, 2) < 60
        else { return nil }
        let second = number(8, 2) * 3600 + number(10, 2) * 60 + number(12, 2)
        return Instant(seconds: Int64(day.number) * 86_400 + Int64(second))
    }
}
