import News
import Screens

extension Clerk {
    /// Answers the effects that concern the reader's own state.
    func answerForState(_ effect: Effect) throws -> [Arrival] {
        switch effect {
        case .loadKeptSearches: break
        case .keepSearch(let name, let query): try library.keepSearch(KeptSearch(name: PlainText(name), query: query))
        case .forgetSearch(let name): try library.forgetSearch(name: name)
        case .setRead(let ids, let isRead):
            try library.setRead(ids, isRead)
            return try changed(ids)
        case .setFlag(let id, let isFlagged):
            try library.setFlag(id, isFlagged)
            return try changed([id])
        case .setTags(let id, let tags):
            try library.setTags(id, tags)
            return try changed([id])
        case .markAllRead(let text):
            let count = try library.markAllRead(matching: Query(text))
            return try changed(findings.remembered) + [.said("\(Count.of(count, "article")) marked read")]
        case .undo:
            let isOfStories = try library.undoChangesStories()
            guard let undone = try library.undo() else { return [.said("there is nothing to undo")] }
            return try changed(findings.remembered)
                + (isOfStories ? [.storiesChanged(select: nil)] : [])
                + [.recordChanged, .tracked(try library.tracked()), .said(undone)]
        case .savePosition(let id, let block):
            try library.savePosition(id, block: block)
            return []
        default: return try answerForStories(effect)
        }
        return [.keptSearches(try library.keptSearches())]
    }

    /// The marks of these articles as they are now.
    private func changed(_ ids: [ArticleID]) throws -> [Arrival] {
        // Another program may have brought articles meanwhile: both counts are of one moment.
        let counts = try library.counts()
        return [
            .counts(articles: counts.articles, unread: counts.unread),
            .marksChanged(try library.summaries(ids), unread: counts.unread),
        ]
    }
}
