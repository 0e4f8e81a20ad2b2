import News

/// The parts of a date that stand in a line of a feed, each told by its own form, in whatever order.
struct FeedDateParts {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var second: Int?
    private var offset: Int?
    private var isAfternoon: Bool?
    private var isSpoilt = false

    /// Takes the parts out of a line.
    init(_ text: String) {
        let spread = text.replacing(",", with: " ")
        for word in spread.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) { take(word) }
    }

    /// The moment, where the parts are one: year, month and day at least, and nothing that contradicts itself.
    var moment: Moment? {
        guard !isSpoilt, let year, let month, let day, let date = Day(year: year, month: month, day: day) else {
            return nil
        }
        guard var second else { return .day(date) }
        if let isAfternoon {
            guard (3600..<13 * 3600).contains(second) else { return nil }
            second = second % (12 * 3600) + (isAfternoon ? 12 * 3600 : 0)
        }
        guard let offset else { return .day(date) }
        return .instant(Instant(seconds: Int64(date.number) * 86_400 + Int64(second) - Int64(offset), offset: offset))
    }

    private mutating func take(_ word: Substring) {
        let folded = word.lowercased().trimmingPrefix("(")[...].prefix { $0 != ")" }
        let bytes = Array(folded.utf8)
        guard let first = bytes.first else { return }
        if (first == 0x2B || first == 0x2D), second != nil {
            offset = FeedDateParts.offset(of: folded)
            if offset == nil { isSpoilt = true }
        } else if bytes.contains(0x3A), FeedDateParts.isDigit(first) {
            takeClock(folded)
        } else if FeedDateParts.isDigit(first) {
            takeNumbers(folded)
        } else {
            takeName(folded)
        }
    }

    /// "14:30", "14:30:05.123Z", "2019-02-10t14:30+01:00".
    private mutating func takeClock(_ word: Substring) {
        var clock = word
        if let mark = word.firstIndex(of: "t"), mark != word.startIndex {
            takeNumbers(word[..<mark])
            clock = word[word.index(after: mark)...]
        }
        let digits = clock.prefix { FeedDateParts.isDigit($0.utf8.first ?? 0) || $0 == ":" || $0 == "." }
        let zone = clock[digits.endIndex...]
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false).map { Int($0.prefix { $0 != "." }) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1], hour < 24, minute < 60,
            let last = parts.count == 3 ? parts[2] : 0, last <= 60, second == nil
        else { return isSpoilt = true }
        second = hour * 3600 + minute * 60 + min(last, 59)
        if zone == "am" || zone == "pm" {
            isAfternoon = zone == "pm"
        } else if !zone.isEmpty {
            offset = zone == "z" ? 0 : FeedDateParts.offset(of: zone) ?? FeedDateParts.zones[String(zone)]
        }
    }

    /// "10", "2019", "2019-02-10", "10.02.2019", "10-feb-2019", "20190210".
    private mutating func takeNumbers(_ word: Substring) {
        let parts = word.split { "-/.".contains($0) }
        if parts.count == 3 {
            if parts[0].utf8.count == 4 {
                (year, month, day) = (Int(parts[0]), number(ofMonth: parts[1]), Int(parts[2]))
            } else if let named = FeedDateParts.months[String(parts[1].prefix(3))] {
                (day, month) = (Int(parts[0]), named)
                takeYear(parts[2])
            } else {
                takeFigures(parts, separator: word.contains(".") ? "." : "/")
            }
        } else if parts.count == 2, parts[0].utf8.count == 4 {
            isSpoilt = true
        } else if parts.count == 1, let number = Int(parts[0].prefix { FeedDateParts.isDigit($0.utf8.first ?? 0) }) {
            switch parts[0].utf8.count {
            case 8: (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
            case 4 where day != nil || month != nil: year = number
            case 1...4 where day == nil && number <= 31: day = number
            case 2 where month != nil && year == nil: takeYear(parts[0])
            default:
                isSpoilt = year != nil || parts[0].utf8.count != 4 || number < 1000
                year = year ?? number
            }
        } else {
            isSpoilt = true
        }
    }

    /// Day, month and year in figures: "13/02/2019" can be read one way alone, "10.02.2019" is written so in lands that put the day first.
    private mutating func takeFigures(_ parts: [Substring], separator: Character) {
        guard let first = Int(parts[0]), let middle = Int(parts[1]) else { return isSpoilt = true }
        takeYear(parts[2])
        if separator == "." || first > 12 || first == middle {
            (day, month) = (first, middle)
        } else if middle > 12 {
            (day, month) = (middle, first)
        } else {
            isSpoilt = true
        }
    }

    /// A year of two figures is of the century that RFC 2822, 4.3 says.
    private mutating func takeYear(_ word: Substring) {
        guard let number = Int(word) else { return isSpoilt = true }
        year =
            word.utf8.count == 2 ? number + (number < 50 ? 2000 : 1900) : word.utf8.count == 3 ? number + 1900 : number
    }

    private func number(ofMonth word: Substring) -> Int? { Int(word) ?? FeedDateParts.months[String(word.prefix(3))] }

    private mutating func takeName(_ word: Substring) {
        let bare = word.prefix { $0.isLetter }
        if bare == "am" || bare == "pm" {
            isAfternoon = bare == "pm"
        } else if second != nil, let zone = FeedDateParts.zones[String(bare)] {
            offset = FeedDateParts.offset(of: word.dropFirst(bare.count)) ?? zone
        } else if month == nil,
            let named = FeedDateParts.months[String(bare.prefix(4))] ?? FeedDateParts.months[String(bare.prefix(3))]
        {
            month = named
        }
    }

    /// "+0100", "-05:00", "+1" in seconds east of UTC.
    private static func offset(of word: Substring) -> Int? {
        guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
        let digits = word.dropFirst().filter { $0 != ":" }
        guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
        let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
        guard hours <= 14, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The months by their first three or four letters, in English and its neighbours; a form that two months share is left out.
    private static let months: [String: Int] = {
        let lists = [
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "janv févr mars avri mai juin juil août sept octo nove déce",
            "ene feb mär abr maj jui juli ago sept okt nov dez", "gen febr mrt avr mag giu lug ago set ott nov dic",
            "sty lut mar kwi mei jun lip sie wrz paź lis gru", "янв фев мар апр май июн июл авг сен окт ноя дек",
        ]
        var found: [String: Int] = [:]
        for list in lists {
            for (place, word) in list.split(separator: " ").enumerated() { found[String(word)] = place + 1 }
        }
        found["jui"] = nil
        return found
    }()

    /// The zones that RFC 822, 5.1 names and those that feeds add, in seconds east of UTC; one that two lands use is left out.
    private static let zones: [String: Int] = {
        var found = ["ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0]
        let hours = [
            "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "hst": -10,
            "cet": 1, "cest": 2,
            "mez": 1, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "kst": 9, "aest": 10, "aedt": 11, "nzst": 12,
            "nzdt": 13,
            "west": 1, "sgt": 8, "hkt": 8, "cst": -6,
        ]
        for (name, hour) in hours { found[name] = hour * 3600 }
        return found
    }()
}
