import Indexing
import News
import Screens

extension Clerk {
    /// Answers the effects that concern the reader's own record: verdicts on findings, and tracked figures.
    func answerForRecord(_ effect: Effect) throws -> [Arrival] {
        switch effect {
        case .loadVerdicts(let ids): return [.verdicts(try library.verdicts(of: ids), of: ids)]
        case .setVerdict(let verdict, let keys, let words):
            try library.setVerdict(verdict, of: keys, words: words)
            return [.recordChanged]
        case .loadTracked: return [.tracked(try library.followTracked())]
        case .track(let about, let given, let looked):
            let story = try given.first.flatMap { try library.summary($0.article)?.story }
            guard let story else { return [.refused("not tracked: its article is no longer in the library")] }
            try library.track(TrackedFigure(story: story, about: about, given: given, examined: looked))
        case .stopTracking(let figure): try library.stopTracking(figure)
        case .seeChanges(let story): try library.seeChanges(of: story)
        default: return try answerForFeeds(effect)
        }
        return [.tracked(try library.tracked())]
    }
}
