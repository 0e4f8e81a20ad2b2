import News

/// One sentence of one article that tells an event, and why it is dated so.
public struct TimelineReport: Hashable, Sendable {
    /// The sentence.
    public var passage: Passage
    /// Its physical line, where the source has lines.
    public var line: Int?
    /// What this report tells of it, in its own words.
    public var text: PlainText
    /// The words that date it ("late on Saturday").
    public var phrase: PlainText
    /// Where those words stand.
    public var span: Span
    /// Why they mean that day ("Saturday before Sunday 2019-02-10").
    public var basis: PlainText

    /// Makes a report.
    public init(
        passage: Passage, line: Int?, text: PlainText = .empty, phrase: PlainText, span: Span, basis: PlainText
    ) {
        (self.passage, self.line, self.text) = (passage, line, text)
        (self.phrase, self.span, self.basis) = (phrase, span, basis)
    }
}
