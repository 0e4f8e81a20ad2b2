import News

/// The forms in which articles write one name.
public struct NameGroup: Hashable, Sendable {
    /// One form and how often an article uses it.
    public struct Variant: Hashable, Sendable {
        /// The form as written.
        public var text: PlainText
        /// How often.
        public var count: Int

        /// Makes a variant.
        public init(text: PlainText, count: Int) { (self.text, self.count) = (text, count) }
    }

    /// The form it is listed under.
    public var name: PlainText
    /// What bears the name.
    public var kind: Name.Kind
    /// The forms of each article, the most frequent first.
    public var variants: [ArticleKey: [Variant]]

    /// Makes a group.
    public init(name: PlainText, kind: Name.Kind, variants: [ArticleKey: [Variant]]) {
        (self.name, self.kind, self.variants) = (name, kind, variants)
    }
}
