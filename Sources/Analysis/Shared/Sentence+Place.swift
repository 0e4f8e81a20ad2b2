import News

extension Sentence {
    /// Where it stands in its article, as it follows the article's letter: "18" for the line, and where the source has no lines
    /// ".p3" for the third paragraph, ".head" or ".caption" for what stands outside the paragraphs.
    public func place(in article: Article) -> String {
        if let line = span.line { return String(line) }
        if let paragraph { return ".p\(paragraph)" }
        guard article.blocks.indices.contains(span.block) else { return ".\(id)" }
        switch article.blocks[span.block].role {
        case .headline: return ".head"
        case .standfirst: return ".stand"
        default: return "." + article.blocks[span.block].role.rawValue
        }
    }
}
