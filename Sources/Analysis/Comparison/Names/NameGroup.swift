import News

/// The forms in which articles write one name.
public struct NameGroup: Hashable, Sendable {
    /// One form and how often an article uses it.
    public struct Variant: Hashable, Sendable {
        /// The form as written.
        public var text: PlainText
        /// How often.
        public var count: Int
        /// The sentences it stands in, in reading order.
        public var passages: [Passage]

        /// Makes a variant.
        public init(text: PlainText, count: Int, passages: [Passage] = []) {
            (self.text, self.count, self.passages) = (text, count, passages)
        }
    }

    /// The form it is listed under.
    public var name: PlainText
    /// What bears the name.
    public var kind: Name.Kind
    /// The forms of each article, the most frequent first.
    public var variants: [ArticleKey: [Variant]]
    /// Why the forms are one name, a line a reason; none where there is one form only.
    public var why: [PlainText]

    /// Makes a group.
    public init(name: PlainText, kind: Name.Kind, variants: [ArticleKey: [Variant]], why: [PlainText] = []) {
        (self.name, self.kind, self.variants, self.why) = (name, kind, variants, why)
    }
}
