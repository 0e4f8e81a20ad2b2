import News

/// One document to be fetched, and what was held of it.
public struct FetchRequest: Hashable, Sendable {
    /// What the document is for: it decides what is asked for and what is allowed.
    public enum Purpose: Hashable, Sendable {
        /// A feed that the reader subscribed to.
        case feed
        /// A page that a feed or a page points at: somebody else chose the address.
        case article
    }

    /// Where it is.
    public var url: WebAddress
    /// What its server gave with the copy that is held; `.none` for the first time.
    public var validators: Validators
    /// Whether the reader's own network may be asked: a feed of this machine or of the office.
    ///
    /// It counts for a feed only, for its own server, and for no other server that it redirects to.
    public var allowsPrivate: Bool
    /// What it is for.
    public var purpose: Purpose
    /// The most bytes of the document once decompressed.
    public var limit: Int

    /// The usual limit in bytes, far above a feed with whole articles of a year.
    public static let usualLimit = 10_000_000

    /// Makes a request.
    public init(
        url: WebAddress, validators: Validators = .none, allowsPrivate: Bool = false, purpose: Purpose = .feed,
        limit: Int = FetchRequest.usualLimit
    ) {
        (self.url, self.validators, self.allowsPrivate) = (url, validators, allowsPrivate)
        (self.purpose, self.limit) = (purpose, limit)
    }
}
