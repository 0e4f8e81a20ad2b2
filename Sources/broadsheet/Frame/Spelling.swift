/// Words that were probably meant.
enum Spelling {
    /// No command is as long: a longer word is not compared.
    private static let longest = 24

    /// The word of a set that takes the fewest changes, two at most and fewer than half of its letters; nil where none or two are as near.
    static func nearest(to word: String, of words: Set<String>) -> String? {
        guard word.utf8.count <= longest else { return nil }
        let typed = Array(word.lowercased().utf8)
        let near = words.map { (word: $0, changes: changes(from: typed, to: Array($0.utf8))) }
            .filter { $0.changes <= 2 && 2 * $0.changes < $0.word.utf8.count }
        guard let best = near.min(by: { $0.changes < $1.changes }),
            near.count(where: { $0.changes == best.changes }) == 1
        else { return nil }
        return best.word
    }

    /// How many letters to put in, take out, replace or exchange with the next (optimal string alignment).
    static func changes(from one: [UInt8], to other: [UInt8]) -> Int {
        var rows = [Array(0...other.count)]
        for place in one.indices {
            var row = [place + 1]
            for across in other.indices {
                let isSame = one[place] == other[across]
                var least = min(rows[place][across] + (isSame ? 0 : 1), rows[place][across + 1] + 1, row[across] + 1)
                if place > 0, across > 0, one[place] == other[across - 1], one[place - 1] == other[across] {
                    least = min(least, rows[place - 1][across - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[one.count][other.count]
    }
}
