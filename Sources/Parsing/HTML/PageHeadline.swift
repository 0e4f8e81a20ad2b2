import News

/// The headline that a reader of the page sees.
struct PageHeadline {
    /// The headline, nil where neither the page nor its head has one.
    private(set) var headline: PlainText?
    /// The element that shows it, nil where none does.
    private(set) var place: Int?

    /// A heading of the page.
    private struct Heading {
        var place: Int
        var name: String
        var text: PlainText
        /// How much it says of what the head's titles say, of 1.
        var agreement: Double
    }

    /// The headings that are looked at.
    private static let mostHeadings = 40
    /// How much of a title a heading must say to be the page's, beside others and alone; tuned on half of trafilatura's development pages.
    private static let (among, alone) = (0.34, 0.15)

    /// Looks at a page: the heading that says most of what the head's titles say, else what the head states, less the outlet's name.
    init(_ tree: PageTree, _ body: PageBody, _ facts: PageFacts, start: Int, address: String?) {
        let outlet = PageOutlet(facts.outlet, address: address)
        let stated = facts.headline.map { PageHeadline.clean($0) } ?? .empty
        let title = facts.title.map { PageHeadline.withoutOutlet(PageHeadline.clean($0), outlet) } ?? .empty
        let bare = PageHeadline.withoutOutlet(stated, outlet)
        let titles = [bare, title].filter { !$0.isEmpty }
        let wanted = titles.map { PageHeadline.words($0.string) }
        var headings: [Heading] = []
        for place in tree.elements.indices
        where ["h1", "h2"].contains(tree.elements[place].name) && body.length(of: place) > 0
            && body.length(of: place) < 600
        {
            if headings.count == PageHeadline.mostHeadings { break }
            let text = PageHeadline.text(of: place, tree, titles)
            guard text.scalarCount >= 3, !outlet.isNamed(text.string) else { continue }
            let words = PageHeadline.words(text.string)
            let agreement = wanted.map { PageHeadline.agreement(words, $0) }.max() ?? 0
            headings.append(Heading(place: place, name: tree.elements[place].name, text: text, agreement: agreement))
        }
        if let shown = PageHeadline.best(headings, body, start: start, hasTitle: !titles.isEmpty) {
            (headline, place) = (shown.text, shown.place)
        } else {
            headline = titles.first
        }
    }

    private static func best(_ headings: [Heading], _ body: PageBody, start: Int, hasTitle: Bool) -> Heading? {
        let first = headings.filter { $0.name == "h1" }
        let near = first.filter { !body.isAside($0.place) }
        func most(_ list: [Heading]) -> Heading? { list.max { $0.agreement < $1.agreement } }
        if let found = most(near), found.agreement >= among || near.count == 1 && found.agreement >= alone {
            return found
        }
        if let found = most(first), found.agreement >= among { return found }
        if let found = most(headings), found.agreement >= 0.8 { return found }
        if near.count == 1, let only = near.first, !hasTitle || only.text.string.split(separator: " ").count >= 4 {
            return only
        }
        return hasTitle ? nil : near.first ?? first.first
    }

    /// The words of a heading; a topic that stands in it in an element of its own before the headline is none of it.
    private static func text(of place: Int, _ tree: PageTree, _ titles: [PlainText]) -> PlainText {
        let whole = PlainText(tree.words(of: place)).trimmed
        var inner = place
        // Headings are often wrapped in a link or a span.
        for _ in 0..<4 {
            let children = shown(tree.elements[inner].children, tree)
            guard children.count == 1, case .element(let only)? = children.first else { break }
            inner = only
        }
        let children = shown(tree.elements[inner].children, tree)
        guard children.count > 1, case .element(let first)? = children.first else { return whole }
        var rest = children.dropFirst()
        func words(_ child: PageTree.Child) -> String {
            switch child {
            case .text(let text): text
            case .element(let place): tree.words(of: place)
            }
        }
        var isParted = false
        while let next = rest.first, !words(next).contains(where: \.isLetter) {
            isParted = isParted || words(next).contains(":")
            rest = rest.dropFirst()
        }
        let words = rest.map { words($0) }.joined(separator: " ")
        let remainder = PlainText(words.split { $0.isWhitespace }.joined(separator: " ").drop { ":|-–".contains($0) })
            .trimmed
        guard remainder.scalarCount >= 8 else { return whole }
        let folded = remainder.string.lettersAlone
        if titles.contains(where: { $0.string.lettersAlone == whole.string.lettersAlone }) { return whole }
        let isStated = titles.contains { $0.string.lettersAlone == folded }
        return isStated || isParted || PageLabels.isKicker(tree.elements[first]) ? remainder : whole
    }

    private static func shown(_ children: [PageTree.Child], _ tree: PageTree) -> [PageTree.Child] {
        children.filter { child in
            switch child {
            case .text(let text): text.contains { !$0.isWhitespace }
            case .element(let place):
                !PageBody.silent.contains(tree.elements[place].name) && tree.elements[place].name != "br"
            }
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// The share of words that two lines have in common.
    private static func agreement(_ one: Set<String>, _ other: Set<String>) -> Double {
        let common = one.intersection(other).count
        return common == 0 ? 0 : Double(common) / Double(one.count + other.count - common)
    }

    private static func clean(_ text: String) -> PlainText { FeedText(text, isHTML: FeedText.looksLikeHTML(text)).line }

    /// The title less the outlet's name before or behind a bar, or whatever short stands behind its last bar.
    private static func withoutOutlet(_ title: PlainText, _ outlet: PageOutlet) -> PlainText {
        var text = title.string[...]
        for _ in 0..<3 {
            guard let cut = cut(text, outlet) else { break }
            text = cut
        }
        return PlainText(text).trimmed
    }

    private static let marks = [
        " | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " › ", " « ", " // ", " ~ ", ": ", " : ",
    ]

    private static func cut(_ text: Substring, _ outlet: PageOutlet) -> Substring? {
        for mark in marks {
            let ranges = text.ranges(of: mark)
            guard let first = ranges.first, let last = ranges.last else { continue }
            let (head, tail) = (text[..<last.lowerBound], text[last.upperBound...])
            if outlet.isNamed(tail) { return head }
            if outlet.isNamed(text[..<first.lowerBound]) { return text[first.upperBound...] }
            guard mark != ": " && mark != " : " else { continue }
            let isShort = tail.split(separator: " ").count <= 4 && head.split(separator: " ").count >= 3
            if isShort, mark != " - " && mark != " – " && mark != " — " || KnownOutlet.name(tail) != nil { return head }
        }
        return nil
    }
}
