import News

/// Breaks text into lines that fit a number of columns.
public enum Wrap {
    /// One line of a wrapped text.
    public struct Line: Hashable, Sendable {
        /// What the line shows.
        public var text: PlainText
        /// The first scalar of it, as an offset into the whole text.
        public var start: Int
        /// The scalar after its last one.
        public var end: Int

        /// Makes a line.
        public init(text: PlainText, start: Int, end: Int) { (self.text, self.start, self.end) = (text, start, end) }
    }

    /// The lines of a text, none wider than `columns` (at least 2, so that a wide character fits).
    ///
    /// Lines break at spaces, after hyphens and dashes between letters, and beside wide characters; a word too long for a line is
    /// cut where the line is full. Spaces at a break belong to no line; no-break spaces do not break. Punctuation does not begin a
    /// line of East Asian text. An empty text gives one empty line. The time is linear in the text.
    public static func lines(_ text: PlainText, columns: Int) -> [Line] {
        var breaker = LineBreaker(columns: max(2, columns))
        let scalars = text.string.unicodeScalars
        var scanner = ClusterScanner(scalars)
        var (start, place) = (scanner.offset, scanner.place)
        while let cluster = scanner.next() {
            breaker.take(cluster, scalars: start..<scanner.offset, places: place..<scanner.place)
            (start, place) = (scanner.offset, scanner.place)
        }
        breaker.finish()
        guard !breaker.lines.isEmpty else { return [Line(text: .empty, start: 0, end: 0)] }
        return breaker.lines.map { line in
            Line(
                text: PlainText(text.string[line.places]), start: line.scalars.lowerBound, end: line.scalars.upperBound)
        }
    }
}
