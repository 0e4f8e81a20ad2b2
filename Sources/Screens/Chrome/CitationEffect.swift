import News

/// Puts citations together as every screen does it.
enum CitationEffect {
    /// Cites passages, several one after another; the message says which.
    static func of(_ citations: [PassageCitation], labels: [String]) -> Effect {
        let text = PlainText(citations.map(\.text.string).joined(separator: " / "))
        let noun = citations.count == 1 ? "citation" : "citations"
        return .cite(text, short: "the \(PlainText(noun)) of \(PlainText(labels.joined(separator: " ")))")
    }
}
