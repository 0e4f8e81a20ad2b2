import Indexing
import News
import Screens

extension Clerk {
    /// Answers the effects that concern the reader's own word on stories: merged, split, named.
    func answerForStories(_ effect: Effect) throws -> [Arrival] {
        switch effect {
        case .mergeStories(let story, let target):
            try library.mergeStories([story], into: target)
            return [.storiesChanged(select: target), .said("one story now, for good; undo parts them again")]
        case .splitStory(let articles):
            let story = try library.splitStory(articles)
            return [
                .storiesChanged(select: story),
                .said("\(Count.of(articles.count, "article")) in a story of their own, for good; undo takes it back"),
            ]
        case .renameStory(let story, let name):
            try library.renameStory(story, to: name)
            return [
                .storiesChanged(select: story), .said(name.isEmpty ? "called by its headline again" : "called \(name)"),
            ]
        case .explainJoining(let id): return [.said(try joiningWords(of: id))]
        default: return try answerForRecord(effect)
        }
    }

    private func joiningWords(of id: ArticleID) throws -> PlainText {
        guard let joining = try library.joining(of: id) else {
            return "it is the first of its story, or you put it there, or it came before reasons were kept"
        }
        let words = joining.words.prefix(8).joined(separator: ", ")
        return
            "in this story for its words: \(PlainText(words)) (likeness \(PlainText(String(Int(joining.likeness * 100)))) of 100)"
    }
}
