import Language
import News

/// Reads the age of the one person of a clause whose age is told: "a man aged 23", "a 44-year-old woman".
enum PersonAge {
    /// Years that two outlets' ages of one person may lie apart.
    static let near = 2

    /// The age; nil where none or several are told.
    static func of(_ clause: PlainText) -> Int? {
        let words = Words.of(clause)
        let ages = words.indices.compactMap { place -> Int? in
            let word = words[place].folded
            if word == "aged", place + 1 < words.count { return Int(words[place + 1].folded) }
            let head = word.prefix { $0.isNumber }
            if !head.isEmpty, word.dropFirst(head.count).hasPrefix("-year-old") { return Int(head) }
            guard word == "old", place > 1, words[place - 1].folded == "year" else { return nil }
            return Int(words[place - 2].folded)
        }
        return ages.count == 1 && (1...120).contains(ages[0]) ? ages[0] : nil
    }

    /// Whether the ages are of two people.
    static func areApart(_ one: Int?, _ other: Int?) -> Bool {
        guard let one, let other else { return false }
        return abs(one - other) > near
    }
}
