import News

/// Reads one date with a year as news writes it.
///
/// "10 Feb 2019", "February 10, 2019", "Sunday, Feb. 10, 2019", "2019-02-10".
enum WrittenDate {
    /// The day, and how many words it took from the start of `words`; nil where they do not begin with such a date.
    ///
    /// All-figure dates other than ISO 8601 are not read: 02/10/2019 is two days on two sides of an ocean.
    static func read(_ words: some Collection<Substring>) -> (day: Day, count: Int)? {
        var list = words.prefix(7).map { Self.bare($0) }
        var skipped = 0
        while let first = list.first, weekdays.contains(first) || first == "on" || first == "at" || first.isEmpty,
            skipped < 3
        {
            list.removeFirst()
            skipped += 1
        }
        guard let first = list.first else { return nil }
        if let day = Day(iso: first.prefix(10)), first.utf8.count == 10 || first.dropFirst(10).hasPrefix("t") {
            return (day, skipped + 1)
        }
        guard list.count >= 3 else { return nil }
        if let month = month(list[0]), let day = dayNumber(list[1]), let year = year(list[2]) {
            return Day(year: year, month: month, day: day).map { ($0, skipped + 3) }
        }
        if let day = dayNumber(list[0]), let month = month(list[1]), let year = year(list[2]) {
            return Day(year: year, month: month, day: day).map { ($0, skipped + 3) }
        }
        return nil
    }

    /// Whether the word is the name of a month, full or short.
    static func month(_ word: some StringProtocol) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let folded = word.lowercased()
        if folded == "sept" { return 9 }
        guard let place = months.firstIndex(where: { $0 == folded || $0.prefix(3) == folded }) else { return nil }
        return place + 1
    }

    /// A day of a month, "10", "10th".
    static func dayNumber(_ word: some StringProtocol) -> Int? {
        var digits = word[...]
        for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) { digits = digits.dropLast(2) }
        guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word).flatMap { (1800...2199).contains($0) ? $0 : nil }
    }

    private static func bare(_ word: Substring) -> String {
        var slice = word
        while let last = slice.last, ",.;:()|·•".contains(last) { slice = slice.dropLast() }
        while let first = slice.first, "(|·•".contains(first) { slice = slice.dropFirst() }
        return slice.lowercased()
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun",
    ]
}
