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
            if try library.isPlaced(id) { return "in this story because you put it there; U takes it back" }
            let story = try library.summary(id)?.story.flatMap { try library.story($0) }
            return story?.articles.first == id
                ? "the first of its story: the others joined it"
                : "why it joined is not known: an older version took it in"
        }
        let words = joining.words.prefix(8).joined(separator: ", ")
        return
            "in this story for its words: \(PlainText(words)) (likeness \(PlainText(String(Int(joining.likeness * 100)))) of 100)"
    }
}
