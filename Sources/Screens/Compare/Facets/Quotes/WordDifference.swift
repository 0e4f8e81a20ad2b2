import News

/// Which words of several versions of one utterance differ, found by the longest run of words they have in common, in order.
struct WordDifference {
    /// A word of a version and where it stands, in Unicode scalars.
    private struct Word {
        let folded: String
        let range: Range<Int>
    }

    /// Words of one version that are compared; nobody is quoted at greater length, and hostile texts must not cost more.
    private static let longest = 160
    /// Versions that are compared.
    private static let most = 30

    /// The stretches of each version that differ: of the first from any other, of each other from the first.
    let stretches: [[Range<Int>]]
    /// How many words each version has in common with the first, and how many words it has.
    let common: [(shared: Int, of: Int)]

    /// Compares versions with the first of them.
    init(_ versions: [PlainText]) {
        let texts = versions.prefix(WordDifference.most).map { WordDifference.words(of: $0) }
        guard let first = texts.first else {
            (stretches, common) = ([], [])
            return
        }
        var stays = Array(repeating: true, count: first.count)
        var stretches: [[Range<Int>]] = []
        var common: [(shared: Int, of: Int)] = [(first.count, first.count)]
        for other in texts.dropFirst() {
            let pairs = WordDifference.matches(first.map(\.folded), other.map(\.folded))
            let (mine, theirs) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
            for place in first.indices where !mine.contains(place) { stays[place] = false }
            stretches.append(WordDifference.runs(of: other, staying: other.indices.map { theirs.contains($0) }))
            common.append((pairs.count, other.count))
        }
        stretches.insert(WordDifference.runs(of: first, staying: stays), at: 0)
        self.stretches = stretches + Array(repeating: [], count: versions.count - texts.count)
        self.common = common
    }

    private static func words(of text: PlainText) -> [Word] {
        var words: [Word] = []
        var start: Int?
        var end = 0
        var folded = ""
        var place = 0
        func close() {
            if let from = start { words.append(Word(folded: folded, range: from..<end)) }
            (start, folded) = (nil, "")
        }
        for scalar in text.string.unicodeScalars {
            if scalar == " " || scalar == "\u{A0}" {
                close()
                if words.count >= longest { return words }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                start = start ?? place
                end = place + 1
                folded.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
            place += 1
        }
        close()
        return words
    }

    /// The places of the words both have, in the order of both.
    private static func matches(_ a: [String], _ b: [String]) -> [(Int, Int)] {
        let width = b.count + 1
        var table = [Int](repeating: 0, count: (a.count + 1) * width)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                table[i * width + j] =
                    a[i] == b[j]
                    ? table[(i + 1) * width + j + 1] + 1
                    : max(table[(i + 1) * width + j], table[i * width + j + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }

    /// The stretches of words that do not stay; one short word that stays between two of them is taken in, so that they read as one.
    private static func runs(of words: [Word], staying: [Bool]) -> [Range<Int>] {
        var runs: [(words: Range<Int>, scalars: Range<Int>)] = []
        for place in words.indices where !staying[place] {
            if let last = runs.last, place - last.words.upperBound <= 1,
                place == last.words.upperBound || words[place - 1].folded.count <= 3
            {
                runs[runs.count - 1] = (
                    last.words.lowerBound..<(place + 1), last.scalars.lowerBound..<words[place].range.upperBound
                )
            } else {
                runs.append((place..<(place + 1), words[place].range))
            }
        }
        return runs.map(\.scalars)
    }
}
