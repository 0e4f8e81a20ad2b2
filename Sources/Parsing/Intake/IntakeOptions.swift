import News

/// What the person importing knows and the file cannot tell.
public struct IntakeOptions: Sendable {
    /// The date of publication; counts before a sidecar and the text.
    public var published: Moment?
    /// The publisher; counts before a sidecar and the text.
    public var outlet: PlainText?
    /// The address of a single text; not used for the lines of a JSON Lines file, which have their own.
    public var url: PlainText?
    /// The moment the articles come in, which bounds the date of those that state none.
    public var arrival: Instant
    /// The feed that is read for its subscription; nil for one that was saved as a file.
    var feed: FeedPlace?

    /// Makes options; only the moment of arrival is always known.
    public init(published: Moment? = nil, outlet: PlainText? = nil, url: PlainText? = nil, arrival: Instant) {
        (self.published, self.outlet, self.url, self.arrival) = (published, outlet, url, arrival)
    }
}
