import News

/// An article of the gold folder: its text, with what a sidecar would state.
struct GoldArticle: Decodable {
    var text: String
    var published: String?
    var outlet: String?

    /// The article as an import would take it.
    func annotated(_ name: String) -> AnnotatedArticle? {
        Texts.article(text, published: published, outlet: outlet, name: name)
    }
}

/// Two articles of one event, with the sentences that tell the same thing and how much of each is in the other.
struct GoldPair: Decodable {
    /// What it is about.
    var topic: String
    var a: GoldArticle
    var b: GoldArticle
    /// The beginnings of sentences that belong together.
    var pairs: [[String]]
    /// "wholly", "partly" or "none", as in formats.md.
    var a_in_b: String
    var b_in_a: String
}
