import Indexing
import News
import Screens

extension Clerk {
    /// Answers the effects that concern subscriptions, but for visits.
    func answerForFeeds(_ effect: Effect) throws -> [Arrival] {
        switch effect {
        case .loadFeeds: break
        case .unsubscribe(let id): try library.unsubscribe(id)
        case .renameFeed(let id, let name): try library.rename(id, to: name)
        case .groupFeed(let id, let group): try library.setGroup(id, group)
        case .pauseFeed(let id, let isPaused): try library.setPaused(id, isPaused)
        default: return []
        }
        return try feeds()
    }

    /// The feeds as they are now.
    func feeds() throws -> [Arrival] { [.feeds(try library.subscriptions(), at: Clock.now)] }
}
