import News

/// The headline that a reader of the page sees.
struct PageHeadline {
    /// The headline, nil where neither the page nor its head has one.
    private(set) var headline: PlainText?

    /// Looks at a page: the heading that stands in the head's title, else what the head states, less the outlet's name.
    init(_ tree: PageTree, _ facts: PageFacts) {
        let stated = facts.headline.map { PageHeadline.clean($0) } ?? .empty
        let title = facts.title.map { PageHeadline.clean($0) } ?? .empty
        let headings = ["h1", "h2"].flatMap { name in
            tree.all(name).prefix(40).map { (name: name, text: PageHeadline.clean(tree.words(of: $0))) }
        }.filter { $0.text.scalarCount >= 4 }
        let site = facts.outlet.map { $0.lettersAlone }
        let whole = [stated, title].map { $0.string.lettersAlone }
        // The longest heading that says most of what the title says: others are sections, or the site's name.
        let shown = headings.map { (text: $0.text, folded: $0.text.string.lettersAlone) }.filter { heading in
            heading.folded.count >= 8 && heading.folded != site
                && whole.contains { whole in
                    whole.contains(heading.folded) && heading.folded.count * 5 >= whole.count * 2
                        || whole.count >= 8 && heading.folded.contains(whole)
                }
        }.max { $0.folded.count < $1.folded.count }
        let only = headings.filter { $0.name == "h1" }
        let fallback = stated.isEmpty ? title : stated
        let found =
            shown?.text ?? (only.count == 1 && fallback.isEmpty ? only.first?.text : nil)
            ?? PageHeadline.withoutOutlet(fallback, facts.outlet)
        headline = found.isEmpty ? only.first?.text : found
    }

    private static func clean(_ text: String) -> PlainText { FeedText(text, isHTML: FeedText.looksLikeHTML(text)).line }

    /// The title less the outlet's name at its end, or whatever stands behind its last bar.
    private static func withoutOutlet(_ title: PlainText, _ outlet: String?) -> PlainText {
        for mark in [" | ", " - ", " – ", " — ", " :: ", " » ", " • "] {
            guard let bar = title.string.ranges(of: mark).last else { continue }
            let (head, tail) = (title.string[..<bar.lowerBound], title.string[bar.upperBound...])
            let isOutlet = outlet.map { $0.lettersAlone == String(tail).lettersAlone } ?? false
            let isShort = tail.split(separator: " ").count <= 4 && head.split(separator: " ").count >= 3
            if isOutlet || isShort && mark != " - " || isShort && KnownOutlet.name(tail) != nil {
                return PlainText(head).trimmed
            }
        }
        return title
    }
}
