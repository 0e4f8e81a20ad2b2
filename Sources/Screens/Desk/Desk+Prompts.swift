import Drawing
import News

extension Desk {
    /// Opens the line for an answer.
    mutating func ask(_ question: Question) { prompt = Prompt(.answer(question)) }

    /// Takes a key while a line is being typed.
    mutating func handlePrompt(_ key: Key, _ typed: Prompt) -> [Effect] {
        var line = typed
        line.candidates = []
        if case .answer(let question) = line.kind, question.isYesOrNo {
            prompt = nil
            return decide(question, isMeant: key == .character("y") || key == .character("Y"))
        }
        switch key {
        case .escape: return endPrompt(line)
        case .backspace where line.entry.isEmpty: return endPrompt(line)
        case .enter:
            prompt = nil
            return finish(line)
        case .tab where line.kind == .command: complete(&line)
        default: line.entry.handle(key)
        }
        prompt = line
        return line.kind == .find && line.entry != typed.entry ? seek(line.entry.text.string) : []
    }

    private mutating func endPrompt(_ line: Prompt) -> [Effect] {
        prompt = nil
        return line.kind == .find ? seek("") : []
    }

    /// Does what was asked, or says that it is not done.
    private mutating func decide(_ question: Question, isMeant: Bool) -> [Effect] {
        switch question {
        case .replacing(var request):
            request.replaces = isMeant
            return isMeant ? [.save(request)] : carryOut([.say("not saved")])
        case .unsubscribing(let id, _):
            return isMeant ? [.unsubscribe(id)] : carryOut([.say("the subscription stays")])
        default: return []
        }
    }

    private mutating func finish(_ line: Prompt) -> [Effect] {
        let text = line.entry.text
        switch line.kind {
        case .find: return []
        case .command: return obey(text.string)
        case .answer(.tags(let id, _)):
            let tags = text.string.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
            return [.setTags(id, Array(Set(tags.map { PlainText($0) })).sorted())]
        case .answer(.storyName(let id, _)):
            return [.renameStory(id, to: PlainText(String(text.string[...].trimmed)))]
        case .answer(.fileName(var request)):
            request.name = String(text.string[...].trimmed)
            return request.name.isEmpty ? carryOut([.say("not saved: it needs a name")]) : [.save(request)]
        case .answer(.feedAddress):
            let address = String(text.string[...].trimmed)
            return address.isEmpty ? [] : [.subscribe(address)]
        case .answer(.feedName(let id, _)): return [.renameFeed(id, to: PlainText(text.string[...].trimmed))]
        case .answer(.feedGroup(let id, _)): return [.groupFeed(id, PlainText(text.string[...].trimmed))]
        case .answer(.replacing), .answer(.unsubscribing): return []
        case .answer(.searchName(let query)):
            let name = text.string[...].trimmed
            guard !name.isEmpty else { return carryOut([.say("not kept: it needs a name")]) }
            message = Message(text: "kept as \(PlainText(name)): see Searches on the front page")
            return [.keepSearch(name: String(name), query: query)]
        }
    }

    private func complete(_ line: inout Prompt) {
        let names = CommandLine.names(beginning: line.entry.text.string)
        guard let first = names.first else { return }
        let shared = names.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
        line.entry = TextEntry(PlainText(shared))
        line.candidates = names.count > 1 ? names : []
    }

    private mutating func perform(named action: Action, count: Int?) -> [Effect] {
        let scope = top?.scope ?? .everywhere
        guard CommandTable.all.contains(where: { $0.action == action && $0.works(in: scope) }) else {
            return carryOut([.say("\(action.rawValue) has no meaning here")])
        }
        return perform(action, count: count)
    }

    private mutating func obey(_ line: String) -> [Effect] {
        switch CommandLine.read(line) {
        case .nothing: return []
        case .row(let number): return tell(.command(.top, count: number))
        case .search(let words): return go(.search(words))
        case .action(let action): return perform(named: action, count: nil)
        case .about(let action, let article): return perform(named: action, count: article)
        case .add(let words): return perform(named: .addArticle, count: nil) + seek(words)
        case .several(let names): return carryOut([.say("which one? \(names.joined(separator: " "))")])
        case .unknown(let word): return carryOut([.say("no command is called \(word); : and Tab lists them")])
        }
    }
}

extension Substring {
    /// The text without blanks at its ends.
    var trimmed: Substring {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
