import News

/// The dates that a page shows of its article, the likeliest first: those marked as its date, those that stand near the headline, those
/// behind the text that a word calls its date.
struct PageShownDates {
    /// The dates.
    private(set) var moments: [Moment] = []

    private let tree: PageTree
    private let body: PageBody
    private let dayFirst: Bool?
    /// What the headline and the text stand in.
    private var holdsArticle: Set<Int> = []

    /// The longest that is taken for a date's line, in bytes; how many elements before and behind the headline one may stand that nothing
    /// calls a date.
    private static let (longest, longestBare, longestAlone, before, behind) = (160, 60, 22, 14, 80)
    /// How many elements' words are read: who nests thousands of them is no newspaper.
    private static let mostLooks = 400

    /// Looks at a page; `start` is the element that holds the text.
    init(_ tree: PageTree, _ body: PageBody, headline: Int?, start: Int, language: String?) {
        (self.tree, self.body) = (tree, body)
        dayFirst = ShownDate.putsDayFirst(language)
        let top = headline ?? start
        for place in [top, start] {
            var above: Int? = place
            while let here = above, holdsArticle.insert(here).inserted {
                above = tree.elements.indices.contains(here) ? tree.elements[here].parent : nil
            }
        }
        var ranked: [(rank: Int, moment: Moment)] = []
        var looks = 0
        for place in tree.elements.indices {
            guard let rank = rank(of: place, top: top, start: start), !tree.isInComments(place, holding: holdsArticle)
            else { continue }
            looks += 1
            if looks > PageShownDates.mostLooks { break }
            if let moment = moment(of: place, rank: rank) { ranked.append((rank, moment)) }
        }
        // Sorting keeps the order of the page within a rank.
        moments = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.moment)
    }

    /// How likely an element shows the article's date, 0 first; nil where it does not look so.
    private func rank(of place: Int, top: Int, start: Int) -> Int? {
        let element = tree.elements[place]
        let length = body.length(of: place)
        guard length <= PageShownDates.longest, !PageShownDates.isHead(element.name) else { return nil }
        let attributes = element.attributes
        let isMarked =
            attributes["pubdate"] != nil || attributes["property"].map { PageShownDates.isPublished($0) } == true
        if isMarked { return 0 }
        let names =
            ((attributes["class"] ?? "") + " " + (attributes["id"] ?? "") + " " + (attributes["data-testid"] ?? ""))
            .lowercased()
        let isChange = names.contains("update") || names.contains("modif")
        let isNear = place > top - PageShownDates.before && place < top + PageShownDates.behind
        let isInside = place > start && tree.isWithin(place, start)
        let isTime = element.name == "time" || element.name == "abbr" && attributes["title"] != nil
        let isNamed = names.utf8.count > 1 && names.utf8.count < 200 && PageShownDates.isDateName(names)
        guard length >= 6 || isTime else { return nil }
        let isAlone = length <= PageShownDates.longestAlone && isNear && hasOwnText(place)
        guard !body.isAside(place) || isNear && isTime || isAlone, !isInSentence(place) else { return nil }
        if isTime || isNamed {
            if isChange { return 7 }
            if isNear { return place > top ? 1 : 2 }
            return isInside ? 4 : place > top ? 6 : nil
        }
        if isNear, length <= PageShownDates.longestBare, hasOwnText(place) { return place > top ? 3 : 5 }
        return nil
    }

    private func moment(of place: Int, rank: Int) -> Moment? {
        let attributes = tree.elements[place].attributes
        for name in ["datetime", "content", "title", "data-datetime", "data-date", "data-timestamp"] {
            if let text = attributes[name], let moment = PageMoment.moment(in: text, dayFirst: dayFirst) {
                return moment
            }
        }
        let words = tree.words(of: place)
        if rank == 3 || rank == 5, PageShownDates.tellsOfChange(words) { return nil }
        return ShownDate.first(in: words, dayFirst: dayFirst).map { .day($0.day) }
    }

    /// "Updated 3 March 2019", "Letzte Änderung: 3.3.2019".
    private static func tellsOfChange(_ words: String) -> Bool {
        let folded = words.lowercased()
        return [
            "updated", "modified", "letzte änderung", "aktualisiert", "zuletzt", "actualizado", "mis à jour",
            "aggiornato", "atualizado",
            "bijgewerkt", "aktualizacja", "©", "copyright",
        ].contains { folded.hasPrefix($0) }
    }

    private static func isPublished(_ property: String) -> Bool {
        let name = property.lowercased()
        return name.hasSuffix("datepublished") || name.hasSuffix("datecreated") || name == "dc:date"
            || name == "dc:created" || name == "dcterms:issued"
    }

    private static func isDateName(_ names: String) -> Bool {
        [
            "date", "datum", "fecha", "time", "published", "posted", "publish", "data-pub", "post-created", "submitted",
            "dateline",
        ].contains { names.contains($0) }
            && !["comment", "candidate", "validate", "timeline", "sometime", "times"].contains { names.contains($0) }
    }

    private static func isHead(_ name: String) -> Bool {
        ["html", "head", "title", "script", "style", "noscript", "meta", "link", "template", "h1"].contains(name)
    }

    private func hasOwnText(_ place: Int) -> Bool {
        tree.elements[place].children.contains {
            if case .text(let text) = $0 { text.utf8.contains { (0x30...0x39).contains($0) } } else { false }
        }
    }

    /// Whether an element stands within a paragraph of text, which tells of other days than its own.
    private func isInSentence(_ place: Int) -> Bool {
        var above = tree.elements[place].parent
        for _ in 0..<4 {
            guard let here = above else { return false }
            let isParagraph = ["p", "li", "blockquote", "figcaption", "td"].contains(tree.elements[here].name)
            if isParagraph, body.length(of: here) > body.length(of: place) + PageShownDates.longestBare { return true }
            above = tree.elements[here].parent
        }
        return false
    }
}
