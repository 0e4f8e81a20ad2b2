/// A server's wish to be asked later.
public struct Postponement: Hashable, Sendable {
    /// Seconds from now, at most `RetryAfter.longest`; nil where the server named no time (`BackOff` then says when).
    public var seconds: Int?
    /// The status it gave: 429 or 503.
    public var status: Int

    /// Makes one.
    public init(seconds: Int?, status: Int) { (self.seconds, self.status) = (seconds, status) }
}
