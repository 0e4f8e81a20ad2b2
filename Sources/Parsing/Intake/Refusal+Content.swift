import News

extension Refusal {
    /// Nothing to read in it.
    static func empty(_ path: PlainText) -> Refusal {
        Refusal(path: path, reason: "empty: there is no text in it", kind: .badData)
    }

    /// More than an article holds.
    static func tooLong(_ path: PlainText, _ most: Int = Intake.longestArticle) -> Refusal {
        Refusal(
            path: path,
            reason: "longer than \(most >> 20) MB, which no article is: cut it into articles, or make JSON Lines of it",
            kind: .badData)
    }

    /// Not text.
    static func binary(_ path: PlainText, _ what: PlainText = "binary data") -> Refusal {
        Refusal(path: path, reason: "\(what), not text: save it as plain text", kind: .badData)
    }
}
