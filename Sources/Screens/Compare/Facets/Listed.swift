import Drawing
import News

/// Ways of listing words that several facets share.
enum Listed {
    /// Each once, in order.
    static func once(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    /// The parts that fit whole, three blanks between them; the first always.
    static func fitting(_ parts: [String], columns: Int) -> [String] {
        var used = -3
        return Array(
            parts.enumerated().prefix { place, part in
                used += 3 + Width.of(part)
                return place == 0 || used <= columns
            }.map(\.element))
    }
}
