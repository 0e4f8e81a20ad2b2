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

    /// Stretches of one sentence that are marked; a hostile one of ten thousand figures must not slow a key.
    private static let mostStretches = 200

    /// The cell of an article in a row; empty where it has no part in it.
    ///
    /// `own` are words the passages beside it do not have, by sentence; they stand between low lines, as underlined as the screen allows.
    init(
        _ sentences: [SentenceID], of key: ArticleKey, in compared: ComparedArticles, shown: [ArticleKey],
        own: [SentenceID: [Range<Int>]] = [:], isMoved: Bool = false
    ) {
        var scalars = String.UnicodeScalarView()
        var count = 0
        if isMoved, let first = sentences.first {
            let note = "(\(compared.label(Passage(article: key, sentence: first)))) "
            scalars.append(contentsOf: note.unicodeScalars)
            count = note.unicodeScalars.count
            marks.append(Mark(scalars: 0..<count - 1, style: .dim))
        }
        let before = count
        var block: Int?
        for id in sentences {
            guard let sentence = compared.sentence(Passage(article: key, sentence: id)) else { continue }
            if count > before {
                let gap = block == sentence.span.block ? " " : CompareCell.gap
                scalars.append(contentsOf: gap.unicodeScalars)
                count += gap.unicodeScalars.count
            }
            block = sentence.span.block
            let stretches = CompareCell.stretches(of: sentence, key, compared, shown, own: own[id] ?? [])
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
                    let signs = stretches[next].signs
                    open = (stretches[next].range.upperBound, count, signs.closing, stretches[next].style)
                    scalars.append(signs.opening)
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

    /// Words with stretches of them between [ ], as what differs.
    init(_ words: PlainText, between stretches: [Range<Int>]) {
        var scalars: [Unicode.Scalar] = []
        var rest = stretches[...]
        var from: Int?
        func close(_ start: Int) {
            scalars.append("]")
            marks.append(Mark(scalars: start..<scalars.count, style: .difference))
        }
        for (place, scalar) in words.string.unicodeScalars.enumerated() {
            if let start = from, let run = rest.first, place == run.upperBound {
                close(start)
                (from, rest) = (nil, rest.dropFirst())
            }
            if from == nil, let run = rest.first, place == run.lowerBound {
                from = scalars.count
                scalars.append("[")
            }
            scalars.append(scalar)
        }
        if let start = from { close(start) }
        text = PlainText(String(String.UnicodeScalarView(scalars)))
    }

    /// A note in place of words.
    init(note: PlainText) {
        text = note
        marks = [Mark(scalars: 0..<note.scalarCount, style: .dim)]
    }

    /// Words of a sentence with a look of their own, and the signs they stand between.
    private struct Stretch {
        var range: Range<Int>
        var style: Style
        var signs: (opening: Unicode.Scalar, closing: Unicode.Scalar)
    }

    /// Figures that another shown article gives too, the words of their scope, and words of its own; offsets into the sentence, none
    /// overlapping: figures go before words.
    private static func stretches(
        of sentence: Sentence, _ key: ArticleKey, _ compared: ComparedArticles, _ shown: [ArticleKey],
        own: [Range<Int>]
    ) -> [Stretch] {
        let passage = Passage(article: key, sentence: sentence.id)
        let start = sentence.span.start
        let length = sentence.span.end - start
        var found: [Stretch] = []
        func add(_ range: Range<Int>, _ style: Style, _ opening: Unicode.Scalar, _ closing: Unicode.Scalar) {
            guard range.lowerBound >= 0, !range.isEmpty, range.upperBound <= length, found.count < mostStretches else {
                return
            }
            guard !found.contains(where: { $0.range.overlaps(range) }) else { return }
            found.append(Stretch(range: range, style: style, signs: (opening, closing)))
        }
        for group in compared.figures(of: passage) {
            guard group.claims.contains(where: { $0.passage.article != key && shown.contains($0.passage.article) })
            else {
                continue
            }
            for claim in group.claims where claim.passage == passage {
                let span = FigureWords.span(of: claim.figure)
                let isEqual = group.verdict == .agree
                add(span.lowerBound - start..<span.upperBound - start, isEqual ? .strong : .difference, "[", "]")
                guard !isEqual else { continue }
                for scope in claim.scopeSpans { add(scope.start - start..<scope.end - start, .scope, "{", "}") }
            }
        }
        for range in own { add(range, .scope, "_", "_") }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
