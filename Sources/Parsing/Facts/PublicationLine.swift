import News

/// A line that says when the article appeared or was changed, and nothing else: "Published 10 Feb 2019", "10 Feb 2019 14:30 GMT".
struct PublicationLine {
    /// The day of first publication.
    var published: Day?
    /// The day of the last change.
    var modified: Day?

    /// Reads such a line; nil where the line says anything more.
    init?(_ text: PlainText) {
        guard text.string.utf8.count <= 120 else { return nil }
        var words = text.string.split { " \u{A0}".contains($0) }[...]
        var isUpdate = false
        var found = false
        while !words.isEmpty {
            if let date = WrittenDate.read(words) {
                if isUpdate { modified = modified ?? date.day } else { published = published ?? date.day }
                found = true
                words = words.dropFirst(date.count)
                continue
            }
            guard let word = words.popFirst().map({ Phrases.normal(PlainText($0)) }) else { break }
            if Self.updates.contains(word) {
                isUpdate = true
            } else if Self.publications.contains(word) {
                isUpdate = false
            } else if !Self.isClock(word) {
                return nil
            }
        }
        guard found else { return nil }
    }

    /// Times of day, zones and the small words between them; an empty word was punctuation.
    private static func isClock(_ word: String) -> Bool {
        if word.isEmpty || fillers.contains(word) { return true }
        guard let first = word.utf8.first, (0x30...0x39).contains(first), word.utf8.count <= 8 else { return false }
        let halves = word.utf8.split(separator: 0x2E)
        let isDotted =
            halves.count == 2 && halves.allSatisfy { $0.count <= 2 && $0.allSatisfy { (0x30...0x39).contains($0) } }
        return isDotted || word.utf8.contains(0x3A) || word.hasSuffix("am") || word.hasSuffix("pm")
            || word.hasSuffix("gmt")
            || word.hasSuffix("h") || word.hasSuffix("z")
    }

    private static let updates: Set<String> = ["updated", "update", "modified", "changed", "edited", "revised"]
    private static let publications: Set<String> = [
        "published", "posted", "created", "date", "first", "issued", "released", "publication",
    ]
    private static let fillers: Set<String> = [
        "last", "on", "at", "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "et", "cst", "cdt", "pst", "pdt",
        "bst",
        "cet", "cest", "ist", "aest", "eat", "wat", "pkt", "sgt", "hkt", "jst", "hrs", "hours", "local", "time", "of",
        "the",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday",
    ]
}
