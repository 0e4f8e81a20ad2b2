import News

/// What a server says of a copy that is still right (304).
public struct Unmodified: Hashable, Sendable {
    /// Where to ask from now on; as in `FetchedDocument`.
    public var permanentURL: WebAddress?
    /// What to ask with next time: those that were sent, with what the server gave anew.
    public var validators: Validators
    /// Seconds for which it stays as it is; as in `FetchedDocument`.
    public var freshFor: Int?

    /// Makes one.
    public init(permanentURL: WebAddress? = nil, validators: Validators, freshFor: Int? = nil) {
        (self.permanentURL, self.validators, self.freshFor) = (permanentURL, validators, freshFor)
    }
}
