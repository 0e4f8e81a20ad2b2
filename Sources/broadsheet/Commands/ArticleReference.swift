import News

/// A word of the command line that names an article, a story or a file.
enum ArticleReference: Equatable {
    /// An article of the library, and which version where one is named.
    case article(ArticleID, version: Int?)
    /// A story of the library.
    case story(StoryID)
    /// A file, or "-" for standard input.
    case path(String)

    /// Reads a word: `a` or `s` and sixteen hexadecimal digits are ids, anything else is a path.
    init(_ word: String) {
        let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let version = parts.count == 2 ? Int(parts[1]) : nil
        if let id = parts.first, ArticleReference.isID(id, "a"), parts.count == 1 || version != nil {
            self = .article(ArticleID(rawValue: String(id)), version: version)
        } else if ArticleReference.isID(word[...], "s") {
            self = .story(StoryID(rawValue: word))
        } else {
            self = .path(word)
        }
    }

    /// Whether a path looks like the beginning of an id, for the message where there is no such file.
    static func looksLikePartOfID(_ word: String) -> Bool {
        (4...16).contains(word.utf8.count) && (word.first == "a" || word.first == "s")
            && word.dropFirst().utf8.allSatisfy(isHexadecimal)
    }

    private static func isID(_ word: Substring, _ letter: Character) -> Bool {
        word.utf8.count == 17 && word.first == letter && word.dropFirst().utf8.allSatisfy(isHexadecimal)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
