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
        if PageBody.silent.contains(name) && !body.isHeavy(place) || name == "h1" { return true }
        if name == "footer" || name == "aside", !body.isHeavy(place) { return true }
        let isInline = ["span", "a", "em", "strong", "b", "i", "p", "time"].contains(name)
        if !ignoringNames, body.sign(of: place) == .surroundings, name != "p" || body.isLinks(place) {
            return !isInline || name == "a"
        }
        if !ignoringNames, body.sign(of: place) == .byline, body.length(of: place) < 250 { return true }
        if isTeasers(place) { return true }
        // A list or box that is mostly links leads elsewhere.
        return ["ul", "ol", "div", "section", "table", "p", "h2", "h3", "h4", "li"].contains(name)
            && body.isLinks(place)
    }

    /// Whether an element lists other stories: three or more alike in it, nearly all with a heading that is a link.
    private func isTeasers(_ place: Int) -> Bool {
        guard ["ul", "ol", "div", "section"].contains(tree.elements[place].name) else { return false }
        let children = tree.elements[place].children.compactMap { child -> Int? in
            if case .element(let inner) = child, body.length(of: inner) > 0 { inner } else { nil }
        }
        guard children.count >= 3,
            children.allSatisfy({ ["li", "article", "div", "section", "a"].contains(tree.elements[$0].name) })
        else { return false }
        return children.count { hasLinkedHeading($0) } * 4 >= children.count * 3
    }

    private func hasLinkedHeading(_ place: Int) -> Bool {
        var (isFound, depth, heading, link, looked) = (false, 0, 0, 0, 0)
        tree.walk(
            place,
            enter: { inner in
                looked += 1
                let name = tree.elements[inner].name
                guard !isFound, depth < 7, looked < 40 else { return false }
                depth += 1
                if ["h2", "h3", "h4", "h5"].contains(name) { heading += 1 }
                if name == "a" { link += 1 }
                if heading > 0, link > 0, body.length(of: inner) > 10 { isFound = true }
                return true
            },
            leave: { inner in
                depth -= 1
                let name = tree.elements[inner].name
                if ["h2", "h3", "h4", "h5"].contains(name) { heading -= 1 }
                if name == "a" { link -= 1 }
            }, text: { _ in })
        return isFound
    }
}
