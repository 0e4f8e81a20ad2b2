import News

/// What became of one article that was to be added.
public struct Admission: Hashable, Sendable {
    /// What the library did.
    public enum Status: String, Sendable {
        /// It is new.
        case added
        /// It was known, and has another text or other facts now.
        case updated
        /// It was known as it is.
        case unchanged
        /// It was not taken.
        case refused
    }

    /// The path it came from.
    public var path: PlainText
    /// Its id in the library: for a plain file whose text is known already, the id of that article.
    public var id: ArticleID
    /// Its version, from 1.
    public var version: Int
    /// What the library did.
    public var status: Status
    /// Why, where the status alone does not say it.
    public var why: PlainText?
    /// The story it belongs to, nil where it was refused.
    public var story: StoryID?

    /// Makes an admission.
    public init(
        path: PlainText, id: ArticleID, version: Int, status: Status, why: PlainText? = nil, story: StoryID? = nil
    ) {
        (self.path, self.id, self.version) = (path, id, version)
        (self.status, self.why, self.story) = (status, why, story)
    }
}
