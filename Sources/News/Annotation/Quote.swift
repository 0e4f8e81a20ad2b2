/// Words somebody is reported to have said.
public struct Quote: Hashable, Codable, Sendable {
    /// Where the words stand, without the outer quotation marks.
    public var span: Span
    /// Whether they stand between quotation marks.
    public var isDirect: Bool
    /// The name the speaker resolves to, nil where it cannot be told.
    public var speaker: PlainText?
    /// The speaker as written ("he", "the spokesman").
    public var speakerText: PlainText?
    /// The verb of saying ("wrote").
    public var cue: PlainText?
    /// The agency or outlet it was said to ("told AFP").
    public var agency: PlainText?

    /// Makes a quote.
    public init(
        span: Span, isDirect: Bool, speaker: PlainText?, speakerText: PlainText?, cue: PlainText?,
        agency: PlainText?
    ) {
        (self.span, self.isDirect, self.speaker) = (span, isDirect, speaker)
        (self.speakerText, self.cue, self.agency) = (speakerText, cue, agency)
    }
}
