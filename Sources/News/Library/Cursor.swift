/// Where the next page starts: opaque, printable, valid for the same list and order only.
public struct Cursor: Hashable, Sendable, CustomStringConvertible {
    /// The printed form.
    public let rawValue: String

    /// Wraps a printed cursor; a malformed one is refused where it is used.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The printed form.
    public var description: String { rawValue }
}
