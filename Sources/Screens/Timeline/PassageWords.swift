import Analysis
import News

/// A sentence of a timeline's article, in the words screens use for it.
enum PassageWords {
    /// "b15": letter and line; "b.p3" where the source has no lines.
    static func reference(_ passage: Passage, in timeline: Timeline) -> PlainText {
        passage.label(among: timeline.articles)
    }

    /// The sentence itself.
    static func sentence(_ passage: Passage, in timeline: Timeline) -> Sentence? {
        guard timeline.articles.indices.contains(passage.article.index) else { return nil }
        return timeline.articles[passage.article.index].sentence(passage.sentence)
    }

    /// A piece of a sentence around some words of it, those in brackets, ".." where it is cut; the words' place in the piece.
    static func excerpt(_ sentence: Sentence, around span: Span, columns: Int) -> (text: PlainText, mark: Range<Int>) {
        let base = max(0, span.start - sentence.span.start - 600)
        let near = sentence.span.text.slice(base, base + 1_200 + min(600, span.end - span.start))
        let scalars = near.string.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
        let from = min(max(0, span.start - sentence.span.start - base), scalars.count)
        let to = min(max(from, span.end - sentence.span.start - base), scalars.count)
        let room = max(12, columns) - (to - from) - 6
        var start = max(0, from - max(0, room * 2 / 3))
        var end = min(scalars.count, to + max(0, room - (from - start)))
        start = max(0, min(start, end - room - (to - from)))
        if start > 0 { while start < from, scalars[start - 1] != " " { start += 1 } }
        if end < scalars.count { while end > to, scalars[end] != " " { end -= 1 } }
        func piece(_ low: Int, _ high: Int) -> String {
            String(String.UnicodeScalarView(scalars[low..<max(low, high)]))
        }
        let head = (start > 0 ? ".." : "") + piece(start, from)
        let text = head + "[" + piece(from, to) + "]" + piece(to, end) + (end < scalars.count ? ".." : "")
        let low = head.unicodeScalars.count
        return (PlainText(text), low..<low + (to - from) + 2)
    }
}
