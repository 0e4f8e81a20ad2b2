import News

/// An annotated text that knows where its blocks begin in the whole.
struct PlacedText {
    /// The text as an article.
    var article: AnnotatedArticle
    /// The code point at which each block begins.
    var starts: [Int]

    /// Where a span stands in the whole text, in code points.
    func range(of span: Span) -> Range<Int> {
        let start = starts.indices.contains(span.block) ? starts[span.block] : 0
        return start + span.start..<start + span.end
    }
}
