/// A passage of an article with all that is needed to find it again: what a citation holds.
public struct PassageCitation: Hashable, Sendable {
    /// The article.
    public var article: Article
    /// The sentences cited, in reading order; none where the article as a whole is cited.
    public var sentences: [Sentence]

    /// Cites sentences of an article, or all of it where none of them is known.
    public init(_ annotated: AnnotatedArticle, _ sentences: [SentenceID] = []) {
        article = annotated.article
        self.sentences = Set(sentences).sorted().compactMap(annotated.sentence)
    }

    /// The words, nil where the article as a whole is cited.
    public var words: PlainText? {
        sentences.isEmpty ? nil : PlainText(sentences.map(\.span.text.string).joined(separator: " "))
    }

    /// The paragraphs of the body that are cited, each once, from 1.
    public var paragraphs: [Int] { Array(Set(sentences.compactMap(\.paragraph))).sorted() }

    /// The physical lines that are cited, each once, from 1; none where the source has no lines.
    public var lines: [Int] { Array(Set(sentences.compactMap(\.span.line))).sorted() }

    /// The citation in one line.
    ///
    /// Words, headline, author, outlet, date with its basis, place, address, when retrieved, and the version with its hash; what is not known
    /// is said to be so, or left out where nothing would be missed.
    public var text: PlainText {
        var parts: [String] = []
        if let words { parts.append("\u{201C}\(words)\u{201D}") }
        parts.append(article.title.isFirstLine ? "(no headline) \(article.title.text)" : article.title.text.string)
        if !article.authors.isEmpty { parts.append(article.authors.map(\.string).joined(separator: ", ")) }
        parts.append(article.outlet?.name.string ?? "outlet not stated")
        parts.append(date)
        if let place { parts.append(place) }
        parts.append(article.url?.string ?? article.source.path.string)
        if let retrieved = article.retrieved { parts.append("retrieved \(retrieved)") }
        let version = article.version.map { "version \($0), " } ?? ""
        parts.append("\(version)sha256 \(article.sha256)")
        return PlainText(parts.map(PassageCitation.ended).joined(separator: " "))
    }

    /// "2019-02-10 (date in the page's metadata)".
    private var date: String {
        guard let value = article.published.value else {
            guard article.published.isReckoned else { return "date not stated" }
            return "date not stated (\(article.published.stretch), \(article.published.basisWords))"
        }
        let basis =
            switch article.published.basis {
            case .credit: "date in the credit line"
            case .domain, .url: "date in the address"
            case .feed: "date of the feed"
            case .metadata: "date in the metadata"
            case .text: "date in the text"
            case .story: "date from the other articles of the story"
            case .given: "date as given at import"
            case .arrival: "when it was taken in"
            }
        return "\(value) (\(basis))"
    }

    /// "paragraph 9, line 19".
    private var place: String? {
        func named(_ noun: String, _ numbers: [Int]) -> String? {
            guard let first = numbers.first, let last = numbers.last else { return nil }
            return numbers.count == 1
                ? "\(noun) \(first)"
                : "\(noun)s "
                    + (numbers.count == last - first + 1
                        ? "\(first)-\(last)"
                        : numbers.map(String.init).joined(separator: ", "))
        }
        let parts = [named("paragraph", paragraphs), named("line", lines)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A part with a full stop, unless it ends in a sign of its own.
    private static func ended(_ part: String) -> String {
        guard let last = part.last, ![".", "!", "?", "\u{201D}"].contains(last) else { return part }
        return part + "."
    }
}
