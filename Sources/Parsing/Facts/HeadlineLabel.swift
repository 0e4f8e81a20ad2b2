import News

/// The name of a section or site that a page's title adds to the headline: "… | World News", "… - BBC News".
///
/// The block keeps the line as written; only `Article.headline` goes without the label, which is kept among the categories.
struct HeadlineLabel {
    /// The headline without its labels.
    var headline: PlainText
    /// The labels that name no outlet.
    var categories: [PlainText] = []
    /// The outlet, where a label is the name of one.
    var outlet: Outlet?

    /// Parts a title from its labels; nil where it has none.
    init?(_ title: PlainText) {
        var rest = title.string[...]
        while let bar = Self.lastBar(in: rest) {
            let label = PlainText(rest[bar.upperBound...]).trimmed
            let words = label.string.split(separator: " ").count
            guard (1...6).contains(words), label.scalarCount <= 50 else { break }
            let name = KnownOutlet.name(label.string)
            let head = PlainText(rest[..<bar.lowerBound]).trimmed
            // A dash is as often part of the headline as not; only an outlet's name after it is surely a label.
            guard bar.isPipe || name != nil, head.string.split(separator: " ").count >= 3 else { break }
            if let name { outlet = Outlet(name: name, basis: .text) } else { categories.insert(label, at: 0) }
            rest = rest[..<bar.lowerBound]
        }
        guard rest.endIndex != title.string.endIndex else { return nil }
        headline = PlainText(rest).trimmed
    }

    private static func lastBar(in text: Substring) -> (
        lowerBound: String.Index, upperBound: String.Index, isPipe: Bool
    )? {
        let marks: [(String, Bool)] = [(" | ", true), (" - ", false), (" – ", false), (" — ", false)]
        let places = marks.compactMap {
            mark, isPipe -> (lowerBound: String.Index, upperBound: String.Index, isPipe: Bool)? in
            text.ranges(of: mark).last.map { ($0.lowerBound, $0.upperBound, isPipe) }
        }
        return places.max { $0.lowerBound < $1.lowerBound }
    }
}
