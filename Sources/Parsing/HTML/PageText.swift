import News

/// Walks an article's element and folds it into paragraphs, leaving out what is none of the article's text.
struct PageText {
    private let tree: PageTree
    private let body: PageBody

    /// Walks a page.
    init(_ tree: PageTree, _ body: PageBody) { (self.tree, self.body) = (tree, body) }

    /// The paragraphs and links of an element and what stands in it; `ignoringNames` passes over what elements are called.
    func fragment(at start: Int, ignoringNames: Bool = false) -> FragmentBuilder {
        let builder = FragmentBuilder()
        tree.walk(
            start,
            enter: { place in
                guard place == start || !isLeftOut(place, ignoringNames) else { return false }
                let element = tree.elements[place]
                let name = place == start ? "div" : isCaption(place) ? "figcaption" : element.name
                builder.start(name, element.attributes)
                return true
            }, leave: { _ in builder.end() }, text: { builder.text($0) })
        builder.finish()
        return builder
    }

    private func isCaption(_ place: Int) -> Bool {
        body.sign(of: place) == .caption && tree.elements[place].name != "img"
    }

    private func isLeftOut(_ place: Int, _ ignoringNames: Bool) -> Bool {
        let name = tree.elements[place].name
        if PageBody.silent.contains(name) || name == "h1" { return true }
        if name == "footer" || name == "aside" { return true }
        let isInline = ["span", "a", "em", "strong", "b", "i", "p", "time"].contains(name)
        if !ignoringNames, body.sign(of: place) == .surroundings, name != "p" || body.isLinks(place) {
            return !isInline || name == "a"
        }
        if !ignoringNames, body.sign(of: place) == .byline, body.length(of: place) < 250 { return true }
        // A list or box that is mostly links leads elsewhere.
        return ["ul", "ol", "div", "section", "table", "p", "h2", "h3", "h4", "li"].contains(name)
            && body.isLinks(place)
    }
}
