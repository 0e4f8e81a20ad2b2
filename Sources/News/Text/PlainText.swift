/// Text that is safe to draw or print: the only kind of text a screen or a command accepts.
///
/// The initialiser is the single gate through which outside text passes. It drops a terminal's control sequences whole, C0 and
/// C1 controls, DEL, bidi controls, zero-width and tag characters, soft hyphens and other invisible format controls, turns
/// tabs and line breaks (also U+2028 and U+2029) into one space each, and cuts a run of combining marks after thirty, the
/// limit of the stream-safe text format of UAX #15. Everything else is kept as written.
public struct PlainText: Hashable, Sendable {
    /// The cleaned text.
    public let string: String

    /// Cleans `raw`; any string is accepted.
    public init(_ raw: some StringProtocol) {
        let text = String(raw)
        // Over the bytes as they lie in memory: most text is plain ASCII, and this is asked of every piece of every article.
        let isPlain = text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
        string = isPlain == true ? text : PlainText.cleaned(text)
    }

    /// No text at all.
    public static let empty = PlainText("")

    /// Whether there is nothing to show.
    public var isEmpty: Bool { string.isEmpty }

    /// The number of Unicode scalars, the unit of every `start` and `end` of this program.
    public var scalarCount: Int { string.unicodeScalars.count }

    /// The piece between two scalar offsets, half open and clamped to the text.
    public func slice(_ start: Int, _ end: Int) -> PlainText {
        let scalars = string.unicodeScalars
        let from =
            scalars.index(scalars.startIndex, offsetBy: max(0, start), limitedBy: scalars.endIndex) ?? scalars.endIndex
        let to =
            scalars.index(from, offsetBy: max(0, end - max(0, start)), limitedBy: scalars.endIndex) ?? scalars.endIndex
        return PlainText(string[from..<to])
    }
}

extension PlainText: CustomStringConvertible {
    /// The cleaned text itself, so that interpolation reads naturally.
    public var description: String { string }
}

extension PlainText: ExpressibleByStringInterpolation {
    /// A literal goes through the same gate as everything else.
    public init(stringLiteral value: String) { self.init(value) }
}

extension PlainText: Comparable {
    /// Orders by Unicode scalars.
    public static func < (left: PlainText, right: PlainText) -> Bool { left.string < right.string }
}

extension PlainText: Codable {
    /// Reads a string and cleans it again: a stored text is outside text too.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}
