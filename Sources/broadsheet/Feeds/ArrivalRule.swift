import Indexing
import News

/// What is done with articles that come in and match a search, as `[[rules]]` of the settings say.
struct ArrivalRule: Sendable, Equatable {
    /// Which articles it is for.
    var query: Query
    /// Whether they count as read at once.
    var mutes = false
    /// Whether they are flagged.
    var flags = false
    /// The tag they are given, nil for none.
    var tag: PlainText?

    /// Does to articles that have just come in what the rules say; in their order, so that a later one sees what an earlier one did.
    static func apply(_ rules: [ArrivalRule], to ids: [ArticleID], in library: Library) throws {
        for rule in rules {
            let found = try library.articles(among: ids, matching: rule.query)
            guard !found.isEmpty else { continue }
            try library.carryOver(read: rule.mutes ? found : [], flagged: rule.flags ? found : [])
            if let tag = rule.tag { try library.addTag(tag, to: found) }
        }
    }
}
