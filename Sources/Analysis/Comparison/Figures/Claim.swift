import News

/// One article's figure within a group of figures about the same thing.
public struct Claim: Hashable, Sendable {
    /// The sentence that states it.
    public var passage: Passage
    /// The figure.
    public var figure: Figure
    /// All who stand behind it in the line, in reading order ("SDF officials and the Observatory estimated"); none where it names nobody.
    public var sources: [PlainText]
    /// Who speaks in the sentence beside, where the line itself names nobody; told as such, never as the source.
    public var nearby: PlainText?
    /// Place and time of what is counted, as written.
    public var scope: PlainText?
    /// Where the words of the scope stand.
    public var scopeSpans: [Span]

    /// Makes a claim.
    public init(
        passage: Passage, figure: Figure, sources: [PlainText], scope: PlainText?, nearby: PlainText? = nil,
        scopeSpans: [Span] = []
    ) {
        (self.passage, self.figure, self.sources, self.scope) = (passage, figure, sources, scope)
        (self.nearby, self.scopeSpans) = (nearby, scopeSpans)
    }

    /// Makes a claim that one source stands behind, or none.
    public init(
        passage: Passage, figure: Figure, source: PlainText?, scope: PlainText?, nearby: PlainText? = nil,
        scopeSpans: [Span] = []
    ) {
        self.init(
            passage: passage, figure: figure, sources: source.map { [$0] } ?? [], scope: scope, nearby: nearby,
            scopeSpans: scopeSpans)
    }

    /// The sources in one text ("SDF, SOHR"), nil where the line names nobody.
    public var source: PlainText? {
        sources.isEmpty ? nil : PlainText(sources.map(\.string).joined(separator: ", "))
    }
}
