import News

/// Reads the name out of how a feed states a person.
enum FeedPerson {
    /// The name in "desk@example.org (Ann Lee)", "Ann Lee <desk@example.org>" or "Ann Lee"; nil for nothing but an address.
    static func name(_ stated: PlainText) -> PlainText? {
        let text = stated.trimmed.string
        guard text.contains("@") else { return text.isEmpty ? nil : PlainText(text) }
        if let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
            let name = PlainText(text[text.index(after: open)..<close]).trimmed
            if !name.isEmpty, !name.string.contains("@") { return name }
        }
        let words = text.split(separator: " ").filter { !$0.contains("@") }
        let name = PlainText(words.joined(separator: " ").trimmingCharacters(in: "<>()[],;")).trimmed
        return name.isEmpty ? nil : name
    }
}

extension String {
    fileprivate func trimmingCharacters(in marks: String) -> String {
        var slice = self[...]
        while let first = slice.first, marks.contains(first) { slice = slice.dropFirst() }
        while let last = slice.last, marks.contains(last) { slice = slice.dropLast() }
        return String(slice)
    }
}
