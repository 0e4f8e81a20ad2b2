import News

/// Finds the agencies that a text names as a source of copy: "told AFP", "according to Reuters", "Xinhua reported".
///
/// A name alone proves nothing (an agency can be what the story is about), so one of the words that go with a source must stand
/// right beside it.
struct AgencyFinder {
    /// The agencies found, each once, in order of first mention.
    private(set) var found: [PlainText] = []

    /// Notes an agency that a credit names.
    mutating func note(_ agencies: [PlainText]) {
        for agency in agencies where !found.contains(agency) { found.append(agency) }
    }

    /// Looks through one paragraph.
    mutating func search(_ text: PlainText) {
        guard AgencyFinder.mentions.occurs(in: text.string) else { return }
        let plain = text.string.split { " \u{A0}".contains($0) }
        let bare = plain.map { AgencyFinder.bare($0) }
        for place in plain.indices where Agency.firstWords.contains(bare[place].lowercased()) {
            for count in stride(from: min(Agency.longestName, plain.count - place), through: 1, by: -1) {
                let name = bare[place..<place + count].joined(separator: " ")
                guard let agency = Agency.short(name), AgencyFinder.isWritten(name) else { continue }
                if isSource(plain, bare, place, count) { note([agency]) }
                break
            }
        }
    }

    /// Short names are written in capitals, long ones begin with one.
    private static func isWritten(_ name: String) -> Bool {
        name.first?.isUppercase == true && (name.count > 4 || !name.contains { $0.isLowercase }) || name == "dpa"
    }

    private func isSource(_ plain: [Substring], _ bare: [String], _ place: Int, _ count: Int) -> Bool {
        // "… he said. (AFP)": wire copy signs its end.
        if place + count == plain.count, plain[place].hasPrefix("("), plain[place + count - 1].contains(")") {
            return true
        }
        var before = place - 1
        while before >= 0, AgencyFinder.articles.contains(bare[before].lowercased()) { before -= 1 }
        // "told Reuters", "told the news agency AFP"
        if before >= 0, place - before <= 4, AgencyFinder.tellings.contains(bare[before].lowercased()) {
            let follows = place + count < bare.count ? bare[place + count].lowercased() : ""
            return !AgencyFinder.workers.contains(follows) || bare[before].lowercased() == "told"
        }
        if before > 0, bare[before].lowercased() == "to" {
            let verb = bare[before - 1].lowercased()
            if verb == "according" || verb == "spoke" || verb == "speaking" || verb == "statement" { return true }
        }
        guard place + count < bare.count, !plain[place + count - 1].hasSuffix(".") else { return false }
        return AgencyFinder.reports.contains(bare[place + count].lowercased())
    }

    /// The words agencies' names begin with, as they are written: a text without any of them need not be cut into words.
    private static let mentions = PhraseSearch(Agency.writtenFirstWords)

    /// A word without the punctuation around it; over scalars, for the last character of a run of flags can only be told
    /// from where the run begins.
    private static func bare(_ word: Substring) -> String {
        let scalars = word.unicodeScalars
        guard let first = scalars.firstIndex(where: isInside), let last = scalars.lastIndex(where: isInside) else {
            return ""
        }
        var slice = Substring(scalars[first...last])
        if slice.hasSuffix("'s") || slice.hasSuffix("’s") { slice = slice.dropLast(2) }
        return String(slice)
    }

    /// Whether a scalar is part of a word: a letter with its marks, or a digit.
    private static func isInside(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static let articles: Set<String> = [
        "the", "news", "agency", "agencies", "state", "french", "german", "official",
    ]
    private static let tellings: Set<String> = ["told", "tells", "telling", "via", "by", "quoted"]
    private static let workers: Set<String> = ["reporter", "reporters", "journalist", "journalists", "photographer"]
    private static let reports: Set<String> = [
        "reported", "reports", "reporting", "said", "says", "quoted", "cited", "quotes", "wrote", "learned",
        "understands",
    ]
}
