extension PageTree {
    /// Whether an element stands in another, at most twelve below it.
    func isWithin(_ place: Int, _ outer: Int) -> Bool {
        var above: Int? = place
        for _ in 0..<12 {
            guard let here = above, here >= outer else { return false }
            if here == outer { return true }
            above = elements[here].parent
        }
        return false
    }

    /// Whether an element stands in what readers wrote or what leads elsewhere, by the names of the twelve elements around it.
    ///
    /// - Parameter holding: the elements that hold the article itself: what they are called says nothing of it.
    func isInComments(_ place: Int, holding: Set<Int>) -> Bool {
        var above: Int? = place
        for _ in 0..<12 {
            guard let here = above, !holding.contains(here) else { return false }
            let attributes = elements[here].attributes
            let names = ((attributes["class"] ?? "") + " " + (attributes["id"] ?? "")).lowercased()
            if PageTree.elsewhere.contains(where: names.contains) { return true }
            above = elements[here].parent
        }
        return false
    }

    private static let elsewhere = ["comment", "kommentar", "disqus", "related", "teaser", "recommend"]
}
