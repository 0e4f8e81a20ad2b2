/// Runs of equal words that a text has in common with others, word for word.
struct SharedRuns {
    /// The shortest run that counts, in words: names with their offices and stock phrases are shorter.
    static let shortest = 7
    /// Places of one opening of a run that are tried; a text that repeats itself must not cost more than its length.
    private static let tried = 4

    private let words: [Int32]
    /// Words that can stand in a run.
    let length: Int
    private var openings: [Int: [Int32]] = [:]

    /// How much of a text stands in such runs.
    struct Found {
        /// Words of it that stand in them.
        let words: Int
        /// The longest of them, in words.
        let longest: Int
    }

    /// Takes a text of numbered words; no run goes through a negative number.
    init(_ words: [Int32]) {
        self.words = words
        length = words.count { $0 >= 0 }
        guard words.count >= SharedRuns.shortest else { return }
        for place in 0...(words.count - SharedRuns.shortest) {
            guard let key = SharedRuns.key(words, place) else { continue }
            if openings[key]?.count ?? 0 < SharedRuns.tried { openings[key, default: []].append(Int32(place)) }
        }
    }

    /// The runs of this text that stand in another too.
    func found(in other: SharedRuns) -> Found {
        var (held, longest, place) = (0, 0, 0)
        while place + SharedRuns.shortest <= words.count {
            guard let key = SharedRuns.key(words, place), let starts = other.openings[key] else {
                place += 1
                continue
            }
            var length = 0
            for start in starts {
                var (mine, theirs) = (place, Int(start))
                while mine < words.count, theirs < other.words.count, words[mine] >= 0,
                    words[mine] == other.words[theirs]
                {
                    (mine, theirs) = (mine + 1, theirs + 1)
                }
                length = max(length, mine - place)
            }
            if length >= SharedRuns.shortest { (held, longest) = (held + length, max(longest, length)) }
            place += max(1, length)
        }
        return Found(words: held, longest: longest)
    }

    private static func key(_ words: [Int32], _ place: Int) -> Int? {
        var key = 17
        for word in words[place..<(place + shortest)] {
            if word < 0 { return nil }
            key = (key &* 1_000_003) ^ Int(word)
        }
        return key
    }
}
