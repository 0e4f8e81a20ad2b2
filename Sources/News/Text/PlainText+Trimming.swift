extension PlainText {
    /// The text without white space at either end; no-break, figure and ideographic spaces count as white space there.
    public var trimmed: PlainText {
        let scalars = string.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return self }
        guard first.properties.isWhitespace || last.properties.isWhitespace else { return self }
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }) else { return .empty }
        var end = scalars.endIndex
        while end > start, scalars[scalars.index(before: end)].properties.isWhitespace {
            scalars.formIndex(before: &end)
        }
        return PlainText(string[start..<end])
    }
}
