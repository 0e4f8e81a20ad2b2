import News

/// What stands between the headline and the element that holds the text: the standfirst, and the dates shown there.
struct PageOpening {
    /// The standfirst, nil where the text begins with it or there is none.
    private(set) var standfirst: PlainText?
    /// The first date that an element shows which is called one.
    private(set) var published: Moment?

    /// The longest that is taken for a standfirst or a date, in bytes.
    private static let (longest, longestDate) = (900, 90)
    /// How many elements behind the headline a date may stand that nothing is called one by, and how long what it stands in may be.
    private static let (closest, longestBare) = (80, 45)
    /// How many elements' words are read in search of each: who nests thousands of them is no newspaper.
    private static let mostLooks = 400

    /// Looks at a page; `start` is the element that holds the text, `description` what the head says of the article.
    init(_ tree: PageTree, _ body: PageBody, before start: Int, description: String?) {
        let headline = tree.all("h1").first ?? start
        let shown = tree.elements.indices.lazy.filter { place in
            let isNear = place > headline || PageOpening.isWithin(place, start, tree)
            guard isNear, (6...PageOpening.longestDate).contains(body.length(of: place)), !body.isAside(place),
                !PageOpening.isInSentence(place, tree, body)
            else { return false }
            let isClose = place > headline && place - headline < PageOpening.closest
            return PageOpening.isDate(tree.elements[place])
                || isClose && body.length(of: place) <= PageOpening.longestBare
        }
        published =
            shown.prefix(PageOpening.mostLooks).lazy.compactMap { place in
                let attributes = tree.elements[place].attributes
                return FeedDate.moment(in: attributes["datetime"] ?? attributes["content"] ?? attributes["title"] ?? "")
                    ?? FeedDate.moment(in: tree.words(of: place))
            }.first
        let told = description.map { $0.lettersAlone } ?? ""
        let candidates = tree.elements.indices.prefix(start).lazy.filter { place in
            let isNamed = body.sign(of: place) == .standfirst && place > headline
            return (isNamed || told.utf8.count >= 30) && (40...PageOpening.longest).contains(body.length(of: place))
                && !body.isAside(place) && !body.isLinks(place) && !PageOpening.isHead(tree.elements[place].name)
        }
        standfirst =
            candidates.prefix(PageOpening.mostLooks).lazy.compactMap { place -> PlainText? in
                let words = tree.words(of: place)
                if body.sign(of: place) == .standfirst, place > headline { return PlainText(words) }
                let folded = words.lettersAlone
                let isTold = folded.hasPrefix(told.prefix(40)) && folded.utf8.count < told.utf8.count * 2
                return isTold ? PlainText(words) : nil
            }.first
    }

    /// Whether an element stands in another, at most ten below it.
    private static func isWithin(_ place: Int, _ outer: Int, _ tree: PageTree) -> Bool {
        var above: Int? = place
        for _ in 0..<10 {
            guard let here = above, here >= outer else { return false }
            if here == outer { return true }
            above = tree.elements[here].parent
        }
        return false
    }

    /// Whether an element stands within a paragraph of text, which tells of other days than its own.
    private static func isInSentence(_ place: Int, _ tree: PageTree, _ body: PageBody) -> Bool {
        var above = tree.elements[place].parent
        for _ in 0..<4 {
            guard let here = above else { return false }
            let isParagraph = ["p", "li", "blockquote", "figcaption", "td"].contains(tree.elements[here].name)
            if isParagraph, body.length(of: here) > body.length(of: place) + longestBare { return true }
            above = tree.elements[here].parent
        }
        return false
    }

    private static func isHead(_ name: String) -> Bool {
        ["html", "head", "title", "body", "h1", "script", "style", "noscript"].contains(name)
    }

    /// Whether an element shows a date: a `time`, or one that its names call so.
    private static func isDate(_ element: PageTree.Element) -> Bool {
        if element.name == "time" { return true }
        let names = ((element.attributes["class"] ?? "") + " " + (element.attributes["id"] ?? "")).lowercased()
        return !names.isEmpty && names.utf8.count < 200
            && ["date", "datum", "fecha", "time", "published", "posted", "publish", "data-pub"].contains {
                names.contains($0)
            }
            && !["update", "comment", "candidate", "validate"].contains { names.contains($0) }
    }
}
