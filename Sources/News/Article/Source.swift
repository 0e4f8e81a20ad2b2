/// Where an article's bytes came from.
public struct Source: Hashable, Codable, Sendable {
    /// The path given, or "-" for standard input.
    public var path: PlainText
    /// The media type found by content, such as "text/plain".
    public var mediaType: PlainText
    /// The address given with it, if any.
    public var url: PlainText?
    /// What was malformed, in words, where the parser recovered.
    public var bozo: PlainText?

    /// Makes a source.
    public init(path: PlainText, mediaType: PlainText, url: PlainText? = nil, bozo: PlainText? = nil) {
        (self.path, self.mediaType, self.url, self.bozo) = (path, mediaType, url, bozo)
    }
}
