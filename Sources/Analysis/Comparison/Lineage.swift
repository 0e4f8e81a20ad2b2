import News

/// How much of one article's text is found in another's, and what is known of where it comes from.
///
/// The labels are those of the METER corpus (Gaizauskas et al. 2001: wholly, partly, not derived). They tell what is shared, never who
/// took it: a direction is named only where an hour, a held version or a credit line shows it.
public struct Lineage: Hashable, Sendable {
    /// How much is shared.
    public enum Label: String, Sendable {
        /// Most of the text is found in the other, in much the same order or words.
        case wholly
        /// A good part of it is.
        case partly
        /// No more than two accounts of one event have in common by themselves.
        case none
    }

    /// Where the shared text comes from.
    public enum Origin: Hashable, Sendable {
        /// From that article of the pair: an hour, a held version or a credit line shows it.
        case article(ArticleKey)
        /// From one text behind both, such as an agency's that both credit.
        case common
        /// Nothing shows it.
        case unknown
    }

    /// The article whose text is looked for.
    public var a: ArticleKey
    /// The article it is looked for in.
    public var b: ArticleKey
    /// How much is shared.
    public var label: Label
    /// Where the shared text comes from.
    public var from: Origin
    /// The matched share of the sentences of `a`, 0 to 1.
    public var shared: Double
    /// Sentences of `a` found in `b`.
    public var matched: Int
    /// Sentences of `a` that were looked for: those of its text, without headline and teasers.
    public var of: Int
    /// Matched sentences that stand in another order in `b`.
    public var reordered: Int
    /// The agencies both credit.
    public var agencies: [PlainText]
    /// Whether what is shared is shared word after word, and no account of the same told anew.
    public var isBuiltAlike: Bool
    /// What label and origin rest on, in words and counts.
    public var why: [PlainText]

    /// Whether `a` shares most of its sentences with `b`: the two are counted as one text.
    public var isOneText: Bool { label != .none && isBuiltAlike && shared >= Lineage.most }

    /// One or two in a hundred independent accounts of an event share so much with another; nearly all copies do (see `LineageReader`).
    private static let most = 0.55

    /// Makes a finding.
    public init(
        a: ArticleKey, b: ArticleKey, label: Label, from: Origin, shared: Double, matched: Int, of: Int, reordered: Int,
        agencies: [PlainText], isBuiltAlike: Bool, why: [PlainText]
    ) {
        (self.a, self.b, self.label, self.from, self.shared) = (a, b, label, from, shared)
        (self.matched, self.of, self.reordered, self.agencies, self.why) = (matched, of, reordered, agencies, why)
        self.isBuiltAlike = isBuiltAlike
    }
}
