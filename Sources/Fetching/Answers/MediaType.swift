import News

/// What Content-Type states: the type and its character set.
struct MediaType: Hashable, Sendable {
    /// "text/html", in lower case; nil where it is not of the form type/subtype.
    let name: String?
    /// "utf-8", in lower case; nil where none is stated or it is no name.
    let charset: String?

    /// Reads a field's value, leniently.
    init(_ value: String) {
        let parts = value.prefix(1000).split(separator: ";", omittingEmptySubsequences: false).map {
            PlainText($0).trimmed.string.lowercased()
        }
        let type = parts.first ?? ""
        let halves = type.split(separator: "/", omittingEmptySubsequences: false)
        name = halves.count == 2 && halves.allSatisfy(MediaType.isToken) ? type : nil
        let stated = parts.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst("charset=".count)
        let bare = stated.map { $0.filter { $0 != "\"" && $0 != "'" && $0 != " " } } ?? ""
        charset = MediaType.isToken(bare[...]) ? bare : nil
    }

    private static func isToken(_ text: Substring) -> Bool {
        (1...100).contains(text.utf8.count)
            && text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789.+-_:*".utf8.contains($0) }
    }
}
