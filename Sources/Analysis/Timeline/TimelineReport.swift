import News

/// One sentence of one article that tells an event, and why it is dated so.
public struct TimelineReport: Hashable, Sendable {
    /// The sentence.
    public var passage: Passage
    /// Its physical line, where the source has lines.
    public var line: Int?
    /// The words that date it ("late on Saturday").
    public var phrase: PlainText
    /// Where those words stand.
    public var span: Span
    /// Why they mean that day ("Saturday before Sunday 2019-02-10").
    public var basis: PlainText

    /// Makes a report.
    public init(passage: Passage, line: Int?, phrase: PlainText, span: Span, basis: PlainText) {
        (self.passage, self.line, self.phrase, self.span, self.basis) = (passage, line, phrase, span, basis)
    }
}
