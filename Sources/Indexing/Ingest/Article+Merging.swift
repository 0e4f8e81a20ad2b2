import Analysis
import News

extension Article {
    /// What this article becomes when it is taken in again, and what of it changed, in words.
    ///
    /// Another text makes a new version. What the newcomer does not state stays: a date or outlet once given is not lost because
    /// the next import does not repeat it. What was reckoned is reckoned anew, with the dates of its story's other articles.
    func merged(with newcomer: Article, retrieved: Instant, mates: [Dating] = []) -> (
        article: Article, changes: [String]
    ) {
        var merged = newcomer
        var changes: [String] = []
        (merged.id, merged.identity, merged.version) = (id, identity, version)
        if sha256 != newcomer.sha256 {
            changes.append("new text")
            (merged.version, merged.retrieved) = ((version ?? 1) + 1, retrieved)
        } else {
            (merged.blocks, merged.retrieved, merged.source) = (blocks, self.retrieved, source)
            if newcomer.blocks != blocks {
                merged.blocks = newcomer.blocks
                changes.append("roles of lines")
            }
        }
        merged.published = dating(after: newcomer, mates: mates)
        if merged.published != published { changes.append("date") }
        if newcomer.outlet == nil { merged.outlet = outlet }
        if merged.outlet != outlet { changes.append("outlet") }
        merged.url = newcomer.url ?? url
        if merged.url != url { changes.append("address") }
        merged.language = newcomer.language ?? language
        if merged.language != language { changes.append("language") }
        if newcomer.authors.isEmpty { merged.authors = authors }
        if merged.authors != authors { changes.append("authors") }
        if newcomer.headline == nil, sha256 == newcomer.sha256 {
            (merged.headline, merged.title) = (headline, title)
        }
        if merged.headline != headline { changes.append("headline") }
        return (merged, changes)
    }

    /// A stated date stays; a text that is held already was not written after it came in first.
    private func dating(after newcomer: Article, mates: [Dating]) -> Dating {
        if newcomer.published.value != nil { return newcomer.published }
        if published.value != nil { return published }
        var dating = newcomer.published
        if sha256 == newcomer.sha256, case .instant? = dating.latest, let retrieved {
            dating.latest = .instant(retrieved)
        }
        return StoryDating.dating(dating, mates: mates)
    }
}
