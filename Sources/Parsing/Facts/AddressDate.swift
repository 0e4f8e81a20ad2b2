import News

/// The day that a web address names, as most news sites write it into the path of an article.
///
/// "/2019/02/10/", "/2019-02-10-", "/2019/feb/10/", "-20190210.html": only whole dates, year first, from 1994 on (the first newspapers on the web) to
/// the day the article came in. Two different dates are none.
enum AddressDate {
    /// The day, nil where the path names none, several, or one that cannot be.
    static func day(in address: PlainText, before arrival: Instant) -> Day? {
        let path = path(of: address)
        var found: Set<Day> = []
        var pieces = path.split(whereSeparator: { !$0.isLetter && !$0.isNumber })[...]
        while let first = pieces.first {
            if let day = whole(first) ?? parted(pieces.prefix(3)) { found.insert(day) }
            pieces.removeFirst()
        }
        guard let day = found.first, found.count == 1, day <= Moment.instant(arrival).day.adding(1) else { return nil }
        return day
    }

    /// What stands behind the host, without query and fragment: those name other things.
    private static func path(of address: PlainText) -> Substring {
        let text = address.string
        let start = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text[...]
        let behind = start.firstIndex(of: "/").map { start[$0...] } ?? ""
        return behind.prefix { $0 != "?" && $0 != "#" }
    }

    /// "20190210".
    private static func whole(_ piece: Substring) -> Day? {
        guard piece.utf8.count == 8, piece.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return day(piece.prefix(4), month: Int(piece.dropFirst(4).prefix(2)), piece.suffix(2))
    }

    /// "2019", "02" or "feb", "10".
    private static func parted(_ pieces: ArraySlice<Substring>) -> Day? {
        let parts = Array(pieces)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count <= 3, parts[2].utf8.count <= 2 else {
            return nil
        }
        return day(parts[0], month: Int(parts[1]) ?? WrittenDate.month(parts[1]), parts[2])
    }

    private static func day(_ year: Substring, month: Int?, _ day: Substring) -> Day? {
        guard let year = Int(year), year >= 1994, let month, let day = Int(day) else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
