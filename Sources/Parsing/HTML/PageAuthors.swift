import News

/// Who wrote what stands on a page.
struct PageAuthors {
    private let tree: PageTree
    private let body: PageBody
    private let top: Int
    private let start: Int
    private let outlet: PageOutlet
    /// What the headline and the text stand in.
    private var holdsArticle: Set<Int> = []

    /// How many elements before and behind the headline a byline stands, how long it is at most, how far its names stand apart.
    private static let (before, behind, near, longest, apart) = (25, 140, 40, 120, 14)
    private static let mostLooks = 300

    /// Looks at a page; `start` is the element that holds the text.
    init(_ tree: PageTree, _ body: PageBody, headline: Int?, start: Int, outlet: PageOutlet) {
        (self.tree, self.body, self.start, self.outlet) = (tree, body, start, outlet)
        top = headline ?? start
        for place in [top, start] {
            var above: Int? = place
            while let here = above, holdsArticle.insert(here).inserted {
                above = tree.elements.indices.contains(here) ? tree.elements[here].parent : nil
            }
        }
    }

    /// The names of the first statement that has any, else those that the page shows: marked as its author's, or in a line that says "By".
    func names(_ stated: [[String]]) -> [String] {
        for list in stated {
            let names = AuthorNames.list(list, outlet: outlet)
            if !names.isEmpty { return names }
        }
        return shown()
    }

    /// How an element shows an author.
    private enum Sign {
        /// Marked by `rel`, `itemprop`, `property` or a class that means the name alone.
        case name
        /// Called a byline.
        case line
        /// A short line near the headline, which must say "By".
        case bare
    }

    private func shown() -> [String] {
        var found: [(place: Int, names: [String], sign: Sign)] = []
        var looks = 0
        for place in tree.elements.indices {
            guard let sign = sign(of: place) else { continue }
            looks += 1
            if looks > PageAuthors.mostLooks { break }
            let words = tree.words(of: place)
            guard !words.isEmpty, words.utf8.count <= PageAuthors.longest else { continue }
            let names = AuthorNames.shown(words, isMarked: sign == .name, mustOpen: sign == .bare, outlet: outlet)
            if !names.isEmpty { found.append((place, names, sign)) }
        }
        for sign in [Sign.name, .line, .bare] {
            let these = found.filter { $0.sign == sign }
            let near = these.filter {
                abs($0.place - top) <= PageAuthors.behind || $0.place > start && tree.isWithin($0.place, start)
            }
            guard let first = near.first ?? (sign == .name && these.count <= 2 ? these.first : nil) else { continue }
            var names = first.names
            var last = first.place
            for one in these where one.place > last && one.place - last <= PageAuthors.apart && sign == .name {
                for name in one.names where !names.contains(name) { names.append(name) }
                last = one.place
            }
            return Array(names.prefix(6))
        }
        return []
    }

    private func sign(of place: Int) -> Sign? {
        let element = tree.elements[place]
        let length = body.length(of: place)
        guard (2...PageAuthors.longest).contains(length),
            !["html", "head", "title", "script", "style", "meta", "link", "noscript"].contains(element.name)
        else { return nil }
        let attributes = element.attributes
        let marks = [attributes["rel"], attributes["itemprop"], attributes["property"]].compactMap { $0?.lowercased() }
        let isMarked = marks.contains { mark in
            mark.split(separator: " ").contains { $0 == "author" || $0.hasSuffix(":author") || $0 == "dc:creator" }
        }
        let classes = (attributes["class"] ?? "").lowercased().split { $0.isWhitespace }
        let isNamed = classes.contains {
            PageAuthors.nameClasses.contains(String($0.filter { $0 != "-" && $0 != "_" }))
        }
        if isMarked || isNamed { return tree.isInComments(place, holding: holdsArticle) ? nil : .name }
        let isClose = place > top - PageAuthors.near && place < top + PageAuthors.near
        guard !body.isAside(place) || isClose && !tree.isInComments(place, holding: holdsArticle) else { return nil }
        if body.sign(of: place) == .byline, !tree.isInComments(place, holding: holdsArticle) { return .line }
        guard place > top - PageAuthors.before, place < top + PageAuthors.behind, length <= 80, element.name != "h1"
        else { return nil }
        return .bare
    }

    private static let nameClasses: Set<String> = [
        "author", "authorname", "authorlink", "bylineauthor", "bylinename", "authors", "autor", "autorname", "auteur",
        "fn", "pauthor",
        "postauthor", "entryauthor", "articleauthor", "authorurl", "storyauthor", "autornoticia", "autore", "autoren",
        "contributorname",
    ]
}
