import News

/// A feed that a page names.
public struct FeedLink: Hashable, Sendable {
    /// Its address, whole.
    public var url: String
    /// What the page calls it, nil where it does not say.
    public var title: PlainText?

    /// Makes a link.
    public init(url: String, title: PlainText? = nil) { (self.url, self.title) = (url, title) }
}
