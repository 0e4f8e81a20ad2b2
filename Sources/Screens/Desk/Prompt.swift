import Drawing
import News

/// A line being typed on the last row, and what becomes of it.
struct Prompt: Hashable, Sendable {
    /// What is typed.
    enum Kind: Hashable, Sendable {
        /// The name of a command.
        case command
        /// Words to find in what is open.
        case find
        /// The answer to a screen's question.
        case answer(Question)
    }

    let kind: Kind
    var entry: TextEntry
    /// Names that fit what is typed, after Tab.
    var candidates: [String] = []

    init(_ kind: Kind) {
        self.kind = kind
        switch kind {
        case .answer(.tags(_, let tags)): entry = TextEntry(PlainText(tags.map(\.string).joined(separator: ", ")))
        case .answer(.storyName(_, let name)): entry = TextEntry(name)
        case .answer(.feedName(_, let name)): entry = TextEntry(name)
        case .answer(.feedGroup(_, let group)): entry = TextEntry(group)
        case .command, .find, .answer: entry = TextEntry()
        }
    }

    /// What stands before the typed words.
    var label: PlainText {
        switch kind {
        case .command: ":"
        case .find: "find: "
        case .answer(.tags): "tags, with commas: "
        case .answer(.storyName): "name (nothing: its headline): "
        case .answer(.fileName(let request)):
            // A label has half the line at most.
            request.only.map { PlainText("save what \($0) tells as: ") } ?? "save as (\(request.subject.endings)): "
        case .answer(.replacing(let request)): "\(PlainText(request.name)) exists; replace it? y or n: "
        case .answer(.feedAddress): "subscribe to (address): "
        case .answer(.feedName): "name (nothing: its own): "
        case .answer(.feedGroup): "group (a or a/b; nothing: none): "
        case .answer(.unsubscribing(_, let title)): "end \(title)? y or n: "
        case .answer(.searchName): "keep this search as: "
        }
    }
}
