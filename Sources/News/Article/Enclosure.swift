/// A file that a feed's item or a page carries with it: sound, film, a picture.
public struct Enclosure: Hashable, Codable, Sendable {
    /// Where it stands.
    public var url: PlainText
    /// Its media type, such as "audio/mpeg", where stated.
    public var mediaType: PlainText?
    /// Its length in bytes, where stated.
    public var length: Int?

    /// Makes an enclosure.
    public init(url: PlainText, mediaType: PlainText? = nil, length: Int? = nil) {
        (self.url, self.mediaType, self.length) = (url, mediaType, length)
    }
}
