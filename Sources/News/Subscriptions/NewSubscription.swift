/// What a reader says when subscribing to a feed.
public struct NewSubscription: Hashable, Sendable {
    /// The address of the feed, http or https.
    public var url: String
    /// The reader's own name for it.
    public var name: PlainText?
    /// The group it is to stand in, parts parted by a slash.
    public var group: PlainText?
    /// Whether it may stand at a private address.
    public var allowsPrivate = false
    /// Whether the pages of its articles are to be fetched for their full text.
    public var wantsFullText = false

    /// Subscribes to an address.
    public init(url: String, name: PlainText? = nil, group: PlainText? = nil) {
        (self.url, self.name, self.group) = (url, name, group)
    }
}
