import News

/// One article's figure within a group of figures about the same thing.
public struct Claim: Hashable, Sendable {
    /// The sentence that states it.
    public var passage: Passage
    /// The figure.
    public var figure: Figure
    /// Who says so: the speaker of the sentence, nil where the line names nobody.
    public var source: PlainText?
    /// Who speaks in the sentence beside, where the line itself names nobody; told as such, never as the source.
    public var nearby: PlainText?
    /// Place and time of what is counted, as written.
    public var scope: PlainText?
    /// Where the words of the scope stand.
    public var scopeSpans: [Span]

    /// Makes a claim.
    public init(
        passage: Passage, figure: Figure, source: PlainText?, scope: PlainText?, nearby: PlainText? = nil,
        scopeSpans: [Span] = []
    ) {
        (self.passage, self.figure, self.source, self.scope) = (passage, figure, source, scope)
        (self.nearby, self.scopeSpans) = (nearby, scopeSpans)
    }
}
