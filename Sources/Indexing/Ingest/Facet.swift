import News

/// Words that stand for facts in the index: a filter joined to a common word costs half a second at a million articles, a word nothing.
///
/// Each ends in a digit, which the Porter stemmer leaves alone.
enum Facet {
    /// How every facet begins; a search never looks for a word that begins so.
    static let mark = "zqx"

    /// Stands in every article, for queries that only exclude.
    static let everything = mark + "0"

    /// Stands in the articles of an outlet.
    static func outlet(_ row: Int64) -> String { "\(mark)o\(row)" }

    /// Stands in the articles that came by a feed.
    static func feed(_ row: Int64) -> String { "\(mark)f\(row)" }

    /// Stands between two sources of an article, so that no name is read across them.
    private static let nextSource = mark + "s0"

    /// The words of a source's name, side by side as in the name.
    static func source(_ name: PlainText, tokenizer: TextTokenizer) -> [String] {
        tokenizer.words(of: name.string).map { "\(mark)s\($0.text)0" }
    }

    /// Stand in the articles that quote these, or name them as the source of a figure.
    static func sources(_ names: [PlainText], tokenizer: TextTokenizer) -> [String] {
        names.flatMap { source($0, tokenizer: tokenizer) + [nextSource] }
    }

    /// Stands in the articles of a language tag.
    static func language(_ tag: some StringProtocol) -> String {
        mark + "l" + tag.lowercased().utf8.map { String($0, radix: 16) }.joined() + "0"
    }

    /// The tag and its first part, so that "en" finds "en-GB".
    static func languages(_ tag: PlainText?) -> [String] {
        guard let tag = tag?.string, !tag.isEmpty else { return [] }
        let main = tag.prefix { $0 != "-" && $0 != "_" }
        return main.count == tag.count ? [language(tag)] : [language(tag), language(main)]
    }
}
