import News

/// A document as its server sent it, decompressed but otherwise unread.
public struct FetchedDocument: Hashable, Sendable {
    /// Where it was in the end, without credentials: what its relative addresses count from.
    public var finalURL: WebAddress
    /// Where to ask from now on: set only when there was a redirect, every one was permanent (301 or 308) and none left https for
    /// http.
    ///
    /// The credentials of the request are in it where it is the same server's.
    public var permanentURL: WebAddress?
    /// Its bytes.
    public var body: [UInt8]
    /// The media type, in lower case ("application/rss+xml"); nil where none was stated.
    public var contentType: String?
    /// The character set the server states, in lower case; it may be wrong, and a feed's own statement may differ.
    public var charset: String?
    /// What to ask with next time.
    public var validators: Validators
    /// Seconds for which the server says it stays as it is, bounded by `Freshness.bounds`; nil where it says nothing.
    public var freshFor: Int?

    /// Makes a document.
    public init(
        finalURL: WebAddress, permanentURL: WebAddress? = nil, body: [UInt8], contentType: String? = nil,
        charset: String? = nil, validators: Validators = .none, freshFor: Int? = nil
    ) {
        (self.finalURL, self.permanentURL, self.body) = (finalURL, permanentURL, body)
        (self.contentType, self.charset) = (contentType, charset)
        (self.validators, self.freshFor) = (validators, freshFor)
    }
}
