import Language
import News

/// The words of one sentence with the marks between them, for finding what belongs to a figure.
struct SentenceClauses {
    /// What stands between a word and the next.
    enum Gap: Sendable {
        /// A blank or a hyphen.
        case none
        /// A comma.
        case comma
        /// Anything that ends a clause: full stop, semicolon, colon, dash, bracket, quotation mark.
        case strong
    }

    /// The folded words.
    let words: [String]
    /// The gap after each word.
    let gaps: [Gap]
    private let starts: [Int]
    private let ends: [Int]
    private let offset: Int

    /// Reads a sentence.
    init(_ reading: SentenceReading) {
        words = reading.words.map(\.folded)
        offset = reading.sentence.span.start
        starts = reading.words.map(\.start)
        ends = reading.words.map(\.end)
        let scalars = Array(reading.sentence.span.text.string.unicodeScalars)
        var gaps: [Gap] = []
        for place in reading.words.indices {
            let from = min(reading.words[place].end, scalars.count)
            let to =
                place + 1 < reading.words.count ? min(reading.words[place + 1].start, scalars.count) : scalars.count
            gaps.append(SentenceClauses.gap(scalars[from..<max(from, to)], isLast: place + 1 == reading.words.count))
        }
        self.gaps = gaps
    }

    /// Points and colons part clauses only before a blank: "19:00" and "U.S.-backed" are whole.
    private static func gap(_ scalars: ArraySlice<Unicode.Scalar>, isLast: Bool) -> Gap {
        let hasBlank = isLast || scalars.contains { $0 == " " || $0 == "\u{A0}" }
        var gap = Gap.none
        for scalar in scalars {
            switch scalar {
            case ",": gap = gap == .strong ? .strong : .comma
            case ".", ":": if hasBlank { gap = .strong }
            case ";", "!", "?", "(", ")", "[", "]", "\u{2014}", "\u{2013}", "\"", "\u{201C}", "\u{201D}": gap = .strong
            default: break
            }
        }
        return gap
    }

    /// The words a span of the block touches.
    func range(of span: Span) -> Range<Int> {
        let from = starts.indices.first { ends[$0] + offset > span.start } ?? words.count
        var to = from
        while to < words.count, starts[to] + offset < span.end { to += 1 }
        return from..<to
    }

    /// A span of the block from the first to the last of these words.
    func span(of range: Range<Int>, in sentence: Sentence) -> Span? {
        guard let first = range.first, let last = range.last, last < words.count else { return nil }
        let text = sentence.span.text.slice(starts[first], ends[last])
        return Span(
            block: sentence.span.block, line: sentence.span.line, start: starts[first] + offset,
            end: ends[last] + offset, text: text)
    }

    /// Whether a clause begins with that word.
    static func opensClause(_ word: String) -> Bool { openers.contains(word) }

    private static let openers: WordSet = [
        "while", "after", "before", "as", "but", "when", "because", "although", "though", "whereas", "if", "until",
        "including",
        "compared", "versus", "than",
    ]
}
