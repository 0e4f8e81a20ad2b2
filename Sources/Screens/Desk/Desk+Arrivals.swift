import Drawing
import News

extension Desk {
    /// Takes what came back from the runner and tells every screen: a covered list takes over changed marks too.
    public mutating func arrive(_ arrival: Arrival) -> [Effect] {
        switch arrival {
        case .said(let words): message = Message(text: words)
        case .refused(let words): message = Message(text: words, style: .warning)
        case .progress(let words): progress = words
        case .fileExists(let request) where prompt == nil: ask(.replacing(request))
        case .fileExists(let request):
            message = Message(text: "not saved: \(PlainText(request.name)) exists", style: .warning)
        case .marksChanged(let changed, _): shelf.update(changed)
        case .storiesChanged: shelf = StoryShelf()
        case .storyOpened(let id, let articles, let findings):
            shelf.keep(id, StoryShelf.Opened(articles: articles, findings: findings))
        default: break
        }
        var effects: [Effect] = []
        for place in pile.indices.dropLast() {
            effects += pile[place].screen.update(.arrived(arrival)).filter(\.isForTheRunner)
        }
        effects += tell(.arrived(arrival))
        return effects + goOn(after: arrival)
    }

    private mutating func goOn(after arrival: Arrival) -> [Effect] {
        guard case .storyOpened(let story, let articles, _) = arrival, let destination = awaited else { return [] }
        switch destination {
        case .compareStory(story, _), .timelineStory(story):
            return articles.isEmpty ? [] : go(destination.withArticles(articles.map(\.id)))
        default: return []
        }
    }
}

extension Effect {
    /// Whether the runner carries it out, and not the desk.
    var isForTheRunner: Bool {
        switch self {
        case .go, .say, .ask, .quit, .setMarked: false
        default: true
        }
    }
}
