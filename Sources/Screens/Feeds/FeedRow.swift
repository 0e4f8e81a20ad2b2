import News

/// One line of the list of feeds.
enum FeedRow: Hashable, Sendable {
    /// The name over the feeds of a group, or over the kept searches; folded or not.
    case group(PlainText, isFolded: Bool)
    /// A feed.
    case feed(Subscription)
    /// A kept search.
    case search(KeptSearch)

    /// The name over the kept searches.
    static let searches: PlainText = "Kept searches"

    /// The lines: feeds without a group, each group under its name, then the kept searches; folded groups keep their name alone.
    static func lines(feeds: [Subscription], searches: [KeptSearch], folded: Set<PlainText>) -> [FeedRow] {
        var rows = feeds.filter { $0.group == nil }.map(FeedRow.feed)
        var groups: [PlainText] = []
        for group in feeds.compactMap(\.group) where groups.last != group { groups.append(group) }
        for group in groups {
            rows.append(.group(group, isFolded: folded.contains(group)))
            if !folded.contains(group) { rows += feeds.filter { $0.group == group }.map(FeedRow.feed) }
        }
        guard !searches.isEmpty else { return rows }
        let isFolded = folded.contains(FeedRow.searches)
        return rows + [.group(FeedRow.searches, isFolded: isFolded)] + (isFolded ? [] : searches.map(FeedRow.search))
    }
}
