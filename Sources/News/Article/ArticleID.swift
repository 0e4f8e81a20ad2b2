/// The stable name of an article: `a` and sixteen hexadecimal digits, a hash of its identity.
public struct ArticleID: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// The id as printed, without a version.
    public let rawValue: String

    /// Wraps a printed id; no check is made that such an article exists.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The id as printed.
    public var description: String { rawValue }

    /// Orders by the printed form.
    public static func < (left: ArticleID, right: ArticleID) -> Bool { left.rawValue < right.rawValue }
}
