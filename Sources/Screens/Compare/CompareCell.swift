import Analysis
import Drawing
import News

/// The words of one article in one row, with its figures in [ ] and the words that scope them in { }, wrapped to a column.
struct CompareCell: Sendable {
    /// A stretch of the text that has a look of its own.
    struct Mark: Hashable, Sendable {
        let scalars: Range<Int>
        let style: Style
    }

    /// The words with their brackets.
    private(set) var text: PlainText = .empty
    /// The looks of them, ascending.
    private(set) var marks: [Mark] = []

    /// Words shown before what differs where a row is folded.
    static let lead = 14

    /// What stands between sentences of two blocks, so that a headline does not run into the text.
    private static let gap = " / "

    /// Scalars of one sentence that are shown; no sentence of news is so long, and a hostile one must not slow a key.
    private static let longest = 6_000

    /// The cell of an article in a row; empty where it has no part in it.
    init(_ sentences: [SentenceID], of key: ArticleKey, in compared: ComparedArticles, shown: [ArticleKey]) {
        var scalars = String.UnicodeScalarView()
        var count = 0
        var block: Int?
        for id in sentences {
            guard let sentence = compared.sentence(Passage(article: key, sentence: id)) else { continue }
            if count > 0 {
                let gap = block == sentence.span.block ? " " : CompareCell.gap
                scalars.append(contentsOf: gap.unicodeScalars)
                count += gap.unicodeScalars.count
            }
            block = sentence.span.block
            let stretches = CompareCell.stretches(of: sentence, key, compared, shown)
            var next = stretches.startIndex
            var open: (end: Int, from: Int, closing: Unicode.Scalar, style: Style)?
            for (place, scalar) in sentence.span.text.string.unicodeScalars.prefix(CompareCell.longest).enumerated() {
                if let stretch = open, place == stretch.end {
                    scalars.append(stretch.closing)
                    count += 1
                    marks.append(Mark(scalars: stretch.from..<count, style: stretch.style))
                    open = nil
                }
                if next < stretches.endIndex, stretches[next].range.lowerBound == place, open == nil {
                    let isScope = stretches[next].style == .scope
                    open = (stretches[next].range.upperBound, count, isScope ? "}" : "]", stretches[next].style)
                    scalars.append(isScope ? "{" : "[")
                    count += 1
                    next += 1
                }
                scalars.append(scalar)
                count += 1
            }
            if let stretch = open {
                scalars.append(stretch.closing)
                count += 1
                marks.append(Mark(scalars: stretch.from..<count, style: stretch.style))
            }
        }
        text = PlainText(String(scalars))
    }

    /// Words with looks given.
    init(text: PlainText, marks: [Mark]) { (self.text, self.marks) = (text, marks) }

    /// A note in place of words.
    init(note: PlainText) {
        text = note
        marks = [Mark(scalars: 0..<note.scalarCount, style: .dim)]
    }

    /// Figures that another shown article gives too, and the words of their scope; offsets into the sentence, none overlapping.
    private static func stretches(
        of sentence: Sentence, _ key: ArticleKey, _ compared: ComparedArticles, _ shown: [ArticleKey]
    ) -> [(range: Range<Int>, style: Style)] {
        let passage = Passage(article: key, sentence: sentence.id)
        let length = sentence.span.end - sentence.span.start
        var found: [(range: Range<Int>, style: Style)] = []
        for group in compared.figures(of: passage) {
            guard group.claims.contains(where: { $0.passage.article != key && shown.contains($0.passage.article) })
            else {
                continue
            }
            for claim in group.claims where claim.passage == passage {
                found.append((FigureWords.span(of: claim.figure), group.verdict == .agree ? .strong : .difference))
                if group.verdict != .agree { found += claim.scopeSpans.map { ($0.start..<$0.end, .scope) } }
            }
        }
        var end = 0
        return found.map {
            (($0.range.lowerBound - sentence.span.start)..<($0.range.upperBound - sentence.span.start), $0.style)
        }
        .sorted { ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound) }
        .filter { stretch in
            guard stretch.0.lowerBound >= end, !stretch.0.isEmpty, stretch.0.upperBound <= length else { return false }
            end = stretch.0.upperBound
            return true
        }
        .map { (range: $0.0, style: $0.1) }
    }
}
