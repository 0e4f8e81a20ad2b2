import News

/// How much of one article's text, without headline and teasers, is found, sentence by sentence, in another's.
public struct SharedWording: Hashable, Sendable {
    /// The article whose sentences are counted.
    public var a: ArticleKey
    /// The article they are looked for in.
    public var b: ArticleKey
    /// Sentences of `a` that match one of `b`.
    public var matched: Int
    /// Sentences of `a` that were looked for.
    public var of: Int
    /// What the match rests on, in words.
    public var why: [PlainText]

    /// Makes a finding.
    public init(a: ArticleKey, b: ArticleKey, matched: Int, of: Int, why: [PlainText]) {
        (self.a, self.b, self.matched, self.of, self.why) = (a, b, matched, of, why)
    }

    /// The matched share, 0 to 1; 0 for an article without sentences.
    public var share: Double { of == 0 ? 0 : Double(matched) / Double(of) }

    /// The pairs that share any sentence, as their lineage tells.
    static func of(_ lineage: [Lineage]) -> [SharedWording] {
        lineage.filter { $0.matched > 0 }.map {
            SharedWording(a: $0.a, b: $0.b, matched: $0.matched, of: $0.of, why: $0.why)
        }
    }
}
