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
        /// In one article as these words of this speaker; they stand in another's text too, reported, cut or in another's mouth.
        case told
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

        /// The words of all parts, each in marks of its own after the first.
        ///
        /// "We will appeal,” … “This cannot stand.": parts that a speaker's name came between are not one sentence that anybody said.
        public var text: PlainText {
            rest.isEmpty
                ? quote.span.text
                : PlainText(([quote] + rest).map(\.span.text.string).joined(separator: "\u{201D} \u{2026} \u{201C}"))
        }
    }

    /// Who is quoted, nil where no article says, or where they say otherwise.
    public var speaker: PlainText?
    /// Whom each article gives the words to, where that is not one name ("Sana Qadir in a, Leyla Aksoy in b"); nil where none says.
    public var givenTo: PlainText?
    /// Whether one version stands whole in the other, which goes on.
    public var isPart: Bool
    /// How the versions stand to each other.
    public var verdict: Verdict
    /// The versions, in the order of the articles.
    public var versions: [Version]
    /// Why words that differ are no distortion, a line a reason ("a has it translated: \u{201C}in Arabic\u{201D}").
    public var why: [PlainText]

    /// Makes a group.
    public init(
        speaker: PlainText?, verdict: Verdict, versions: [Version], why: [PlainText] = [], givenTo: PlainText? = nil,
        isPart: Bool = false
    ) {
        (self.speaker, self.verdict, self.versions, self.why) = (speaker, verdict, versions, why)
        (self.givenTo, self.isPart) = (givenTo, isPart)
    }
}
