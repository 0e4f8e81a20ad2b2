/// The letter an article bears within one comparison: a, b, c, in the order given.
public struct ArticleKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Place in the order given, from 0.
    public let index: Int

    /// The key of the article at that place.
    public init(index: Int) { self.index = index }

    /// "a" to "z", then "a1", "b1" and so on.
    public var description: String {
        let letter = String(UnicodeScalar(UInt8(97 + index % 26)))
        return index < 26 ? letter : letter + String(index / 26)
    }

    /// The order given.
    public static func < (left: ArticleKey, right: ArticleKey) -> Bool { left.index < right.index }
}
