extension ArticleID {
    /// The id of one version of an article: `a0123456789abcdef@2`.
    public init(_ id: ArticleID, version: Int) { self.init(rawValue: "\(id.whole.rawValue)@\(version)") }

    /// The number of the version it names, nil where it means the article as it is now.
    public var version: Int? {
        let parts = rawValue.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? Int(parts[1]) : nil
    }

    /// The id of the article, without a version.
    public var whole: ArticleID {
        rawValue.utf8.contains(UInt8(ascii: "@")) ? ArticleID(rawValue: String(rawValue.prefix { $0 != "@" })) : self
    }
}
