import News

/// Finds patterns in lines, each line in one pass however many patterns there are.
struct PatternFinder {
    /// Where a pattern stands: its place among the patterns, and the first and last of its words in the line.
    struct Match: Hashable {
        /// Which pattern.
        var pattern: Int
        /// Its first word.
        var first: Int
        /// Its last word.
        var last: Int
    }

    private let patterns: [TextPattern]
    private var byStem: [String: [Int]] = [:]
    private var byWord: [String: [Int]] = [:]
    private var byBeginning: [(beginning: String, pattern: Int)] = []

    /// Prepares patterns by their first words.
    init(_ patterns: [TextPattern]) {
        self.patterns = patterns
        for (place, pattern) in patterns.enumerated() {
            switch pattern.tests.first {
            case .stem(let stem): byStem[stem, default: []].append(place)
            case .anyStem(let stems): for stem in Set(stems) { byStem[stem, default: []].append(place) }
            case .word(let word): byWord[word, default: []].append(place)
            case .prefix(let beginning): byBeginning.append((beginning, place))
            case nil: break
            }
        }
    }

    /// The matches in a line, in reading order.
    func matches(in line: SearchedText.Line) -> [Match] {
        var found: [Match] = []
        for place in line.words.indices {
            let word = line.words[place]
            for pattern in byStem[word.stem] ?? [] { add(pattern, at: place, of: line, to: &found) }
            for pattern in byWord[word.text] ?? [] { add(pattern, at: place, of: line, to: &found) }
            for (beginning, pattern) in byBeginning where word.text.hasPrefix(beginning) {
                add(pattern, at: place, of: line, to: &found)
            }
        }
        return found
    }

    private func add(_ place: Int, at first: Int, of line: SearchedText.Line, to found: inout [Match]) {
        let pattern = patterns[place]
        let last = first + pattern.tests.count - 1
        guard last < line.words.count, pattern.field == nil || pattern.field == line.field else { return }
        for (offset, test) in pattern.tests.enumerated() {
            let word = line.words[first + offset]
            let holds =
                switch test {
                case .stem(let stem): word.stem == stem
                case .anyStem(let stems): stems.contains(word.stem)
                case .word(let text): word.text == text
                case .prefix(let beginning): word.text.hasPrefix(beginning)
                }
            guard holds else { return }
        }
        found.append(Match(pattern: place, first: first, last: last))
    }
}
