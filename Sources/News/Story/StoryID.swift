/// The stable name of a story: `s` and sixteen hexadecimal digits.
public struct StoryID: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// The id as printed.
    public let rawValue: String

    /// Wraps a printed id; no check is made that such a story exists.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The id as printed.
    public var description: String { rawValue }

    /// Orders by the printed form.
    public static func < (left: StoryID, right: StoryID) -> Bool { left.rawValue < right.rawValue }
}
