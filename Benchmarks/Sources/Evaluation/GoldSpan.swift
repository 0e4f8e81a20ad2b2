/// A place in a gold text, in code points, half open.
struct GoldSpan: Decodable {
    var start: Int
    var end: Int

    /// The code points.
    var range: Range<Int> { start..<max(start, end) }
}
