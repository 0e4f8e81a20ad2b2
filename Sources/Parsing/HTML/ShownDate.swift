import News

/// Finds a whole date in the words that a page shows.
///
/// "Tuesday, 12 March 2019, 14:30", "12. März 2019 von A. B.", "12.03.19 | Politik".
struct ShownDate {
    /// The day.
    let day: Day
    /// How many words stand before it.
    let before: Int

    /// Whether figures parted by strokes put the day first; nil where the language of the page leaves it open.
    static func putsDayFirst(_ language: String?) -> Bool? {
        guard let language = language?.lowercased().replacing("_", with: "-") else { return nil }
        if language == "en-us" || language.hasPrefix("en-us-") { return false }
        if language == "en" || language == "en-ca" || language == "en-ph" { return nil }
        return true
    }

    /// The first date in the first words of a text, nil where they have none.
    static func first(in text: String, dayFirst: Bool?) -> ShownDate? {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let spread =
            text.contains("年") || text.contains("년")
            ? String(text.map { "年月년월".contains($0) ? "-" : "日일".contains($0) ? " " : $0 }).replacing("- ", with: "-")
            : text
        let words = spread.split(maxSplits: mostWords) { $0.isWhitespace || "|·•,;()[]–—".contains($0) }
            .prefix(mostWords).map { bare($0) }
        for place in words.indices {
            if let day = figures(words[place], dayFirst) ?? named(words[place...]) {
                return ShownDate(day: day, before: place)
            }
        }
        return nil
    }

    private static let mostWords = 40

    private static func bare(_ word: Substring) -> Substring {
        var bare = word
        while let last = bare.last, ".:!".contains(last) { bare = bare.dropLast() }
        while let first = bare.first, ":.@©".contains(first) { bare = bare.dropFirst() }
        return bare
    }

    /// "2019-02-10", "2019-02-10T14:30", "10.02.2019", "10/2/19", "10-feb-2019".
    private static func figures(_ word: Substring, _ dayFirst: Bool?) -> Day? {
        guard word.utf8.count <= 32, word.utf8.count >= 6 else { return nil }
        let date =
            word.firstIndex { $0 == "T" || $0 == "t" }.flatMap { word[$0...].contains(":") ? word[..<$0] : nil } ?? word
        let parts = date.split(omittingEmptySubsequences: true) { "-./".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.count <= 12 }) else { return nil }
        let mark = date.first { "-./".contains($0) }
        if let year = year(parts[0]), let month = month(parts[1]), let day = dayNumber(parts[2]) {
            return Day(year: year, month: month, day: day)
        }
        guard let year = year(parts[2]) ?? shortYear(parts[2]) else { return nil }
        if let month = MonthName.number(parts[1]), let day = dayNumber(parts[0]) {
            return Day(year: year, month: month, day: day)
        }
        if let month = MonthName.number(parts[0]), let day = dayNumber(parts[1]) {
            return Day(year: year, month: month, day: day)
        }
        guard let first = dayNumber(parts[0]), let second = dayNumber(parts[1]) else { return nil }
        let isFirst = mark == "." || first > 12 || first == second ? true : second > 12 ? false : dayFirst
        guard let isFirst else { return nil }
        return Day(year: year, month: isFirst ? second : first, day: isFirst ? first : second)
    }

    /// "10 February 2019", "10 de febrero de 2019", "February 10 2019", "2019 február 10".
    private static func named(_ words: ArraySlice<Substring>) -> Day? {
        let list = Array(words.prefix(6).filter { !linking.contains($0.lowercased()) }.prefix(3))
        guard list.count == 3 else { return nil }
        if let day = dayNumber(list[0]), let month = MonthName.number(list[1]), let year = year(list[2]) {
            return Day(year: year, month: month, day: day)
        }
        if let month = MonthName.number(list[0]), let day = dayNumber(list[1]), let year = year(list[2]) {
            return Day(year: year, month: month, day: day)
        }
        if let year = year(list[0]), let month = MonthName.number(list[1]), let day = dayNumber(list[2]) {
            return Day(year: year, month: month, day: day)
        }
        return nil
    }

    private static let linking: Set<String> = ["de", "del", "of", "du", "den", "the"]

    private static func month(_ word: Substring) -> Int? {
        Int(word).flatMap { (1...12).contains($0) ? $0 : nil } ?? MonthName.number(word)
    }

    private static func dayNumber(_ word: Substring) -> Int? {
        var digits = word
        for suffix in ["st", "nd", "rd", "th", "er", "º", "°", "ª"] where digits.hasSuffix(suffix) {
            digits = digits.dropLast(suffix.count)
        }
        guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func year(_ word: Substring) -> Int? {
        guard word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word).flatMap { (1800...2199).contains($0) ? $0 : nil }
    }

    private static func shortYear(_ word: Substring) -> Int? {
        guard word.utf8.count == 2, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
    }
}
