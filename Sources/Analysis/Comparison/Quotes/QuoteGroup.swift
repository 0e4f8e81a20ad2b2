import News

/// The versions several articles give of one person's words.
public struct QuoteGroup: Hashable, Sendable {
    /// How the versions stand to each other.
    public enum Verdict: String, Sendable {
        /// The same words.
        case same
        /// Small changes, or words put into English anew.
        case variant
        /// Quotation marks stay and words change: shown as "quoted differently".
        case distorted
        /// In one article only.
        case only
    }

    /// One article's version.
    public struct Version: Hashable, Sendable {
        /// The sentence it stands in.
        public var passage: Passage
        /// The quote; of one in several parts the first.
        public var quote: Quote
        /// The rest of a quotation that an attribution or a new paragraph parts ("X," he said, "Y").
        public var rest: [Quote]

        /// Makes a version.
        public init(passage: Passage, quote: Quote, rest: [Quote] = []) {
            (self.passage, self.quote, self.rest) = (passage, quote, rest)
        }

        /// The words of all parts, joined by a blank.
        public var text: PlainText {
            rest.isEmpty
                ? quote.span.text : PlainText(([quote] + rest).map(\.span.text.string).joined(separator: " "))
        }
    }

    /// Who is quoted, nil where no article says.
    public var speaker: PlainText?
    /// How the versions stand to each other.
    public var verdict: Verdict
    /// The versions, in the order of the articles.
    public var versions: [Version]
    /// Why words that differ are no distortion, a line a reason ("a has it translated: \u{201C}in Arabic\u{201D}").
    public var why: [PlainText]

    /// Makes a group.
    public init(speaker: PlainText?, verdict: Verdict, versions: [Version], why: [PlainText] = []) {
        (self.speaker, self.verdict, self.versions, self.why) = (speaker, verdict, versions, why)
    }
}
