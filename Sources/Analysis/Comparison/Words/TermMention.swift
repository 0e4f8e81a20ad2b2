/// One place where an article uses a term of news for something.
struct TermMention {
    /// Place of the article.
    let article: Int
    /// Place of the sentence in the article.
    let sentence: Int
    /// Its words in the sentence.
    let words: Range<Int>
    /// Place of its class.
    let kind: Int
    /// The term in the singular.
    let term: String
    /// As written, in lower case.
    let text: String
    /// The name it belongs to or stands for, folded.
    let name: String?
    /// The same, as shown.
    let shownName: String?
    /// The word before it that narrows it ("carbon" of "carbon levy").
    let modifier: String?
    /// Whether "the" or the like stands before it.
    let isDefinite: Bool
    /// Whether it is written in the plural.
    var isPlural: Bool { text.hasSuffix("s") && !term.hasSuffix("s") || text.hasSuffix("men") || text == "people" }
    /// Whether it stands between quotation marks.
    let isQuoted: Bool
}
