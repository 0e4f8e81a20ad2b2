import News

/// What stands between the headline and the element that holds the text: the standfirst, and paragraphs that were parted from the rest.
struct PageOpening {
    /// The paragraphs, in the order of the page.
    private(set) var paragraphs: [(words: PlainText, role: Role)] = []

    /// The shortest and longest that are taken, in bytes.
    private static let (shortest, longest) = (40, 900)
    /// How many elements' words are read: who nests thousands of them is no newspaper.
    private static let mostLooks = 400
    /// The most paragraphs that are taken.
    private static let most = 12

    /// Looks at a page; `start` is the element that holds the text, `description` what the head says of the article.
    init(_ tree: PageTree, _ body: PageBody, headline: Int?, before start: Int, description: String?) {
        let headline = headline ?? tree.all("h1").first ?? start
        let told = description.map { $0.lettersAlone } ?? ""
        var (looks, hasStandfirst) = (0, false)
        var last = ""
        for place in tree.elements.indices.prefix(start)
        where looks < PageOpening.mostLooks && paragraphs.count < PageOpening.most {
            let isNamed = body.sign(of: place) == .standfirst && place > headline
            let isParagraph = ["p", "h2", "h3"].contains(tree.elements[place].name) && place > headline
            guard isNamed || isParagraph || told.utf8.count >= 30, !PageOpening.isHead(tree.elements[place].name),
                (PageOpening.shortest...PageOpening.longest).contains(body.length(of: place)), !body.isAside(place),
                !body.isLinks(place), !PageOpening.isOfAnother(place, tree, body)
            else { continue }
            looks += 1
            let words = tree.words(of: place)
            let folded = words.lettersAlone
            let isTold =
                told.utf8.count >= 30 && folded.hasPrefix(told.prefix(40)) && folded.utf8.count < told.utf8.count * 2
            guard !last.contains(folded) else { continue }
            if !hasStandfirst, isNamed || isTold {
                paragraphs.append((PlainText(words), .standfirst))
                (hasStandfirst, last) = (true, last + folded)
            } else if isParagraph, PageOpening.isSentence(words) {
                paragraphs.append((PlainText(words), .body))
                last += folded
            }
        }
    }

    /// A line of some length that ends as sentences do.
    private static func isSentence(_ words: String) -> Bool {
        guard words.utf8.count >= 60, let end = words.last else { return false }
        return ".!?…\"”“»’".contains(end) && words.contains(" ")
    }

    /// Whether an element stands in a caption or a line on the author.
    private static func isOfAnother(_ place: Int, _ tree: PageTree, _ body: PageBody) -> Bool {
        var above: Int? = place
        for _ in 0..<4 {
            guard let here = above else { return false }
            if [.caption, .byline].contains(body.sign(of: here)) { return true }
            above = tree.elements[here].parent
        }
        return false
    }

    private static func isHead(_ name: String) -> Bool {
        ["html", "head", "title", "body", "h1", "script", "style", "noscript"].contains(name)
    }
}
