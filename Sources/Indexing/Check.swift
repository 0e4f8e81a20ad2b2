import News

/// What one examination of the library found.
public struct Check: Hashable, Sendable {
    /// What was examined.
    public var name: PlainText
    /// Whether it is sound.
    public var ok: Bool
    /// What was found, in words.
    public var detail: PlainText

    /// Makes a check.
    public init(name: PlainText, ok: Bool, detail: PlainText) { (self.name, self.ok, self.detail) = (name, ok, detail) }
}
