import Drawing
import News

extension Desk {
    /// Takes one key and answers with what is to be done outside.
    public mutating func handle(_ pressed: Key) -> [Effect] {
        message = nil
        let key = isInterrupt(pressed) ? Key.escape : pressed
        if key != pressed, prompt == nil, top?.isTyping == false {
            count = nil
            let quit = surroundings.keymap.label(for: .quit, in: top?.scope ?? .everywhere) ?? ":quit"
            message = Message(text: "\(quit) leaves the reader")
        }
        guard let screen = top else { return [] }
        if let prompt {
            let action = surroundings.keymap.ownAction(for: key, in: .everywhere)
            if case .control = key, action == .redraw || action == .suspend {
                return action.map { perform($0, count: nil) } ?? []
            }
            return handlePrompt(key, prompt)
        }
        if screen.isTyping { return handleTyped(key, scope: screen.scope) }
        if case .character(let character) = key, let digit = character.wholeNumberValue, character.isASCII,
            count != nil || digit != 0
        {
            count = min((count ?? 0) * 10 + digit, 999_999)
            return []
        }
        let times = count
        count = nil
        guard let action = meaning(of: key, in: screen.scope) else {
            let help = surroundings.keymap.label(for: .help, in: screen.scope) ?? ":help"
            message = Message(text: "\(key.name) does nothing here; \(help) shows the keys")
            return []
        }
        if action == .cancel, times != nil { return [] }
        if action == .back, pile.count == 1, !screen.holdsBack, key == .left || key == .character("h") {
            message = Message(text: "this is the front page; q leaves")
            return []
        }
        return perform(action, count: times)
    }

    /// Whether a key is Ctrl-C, which cancels as Esc does unless somebody has given it a meaning.
    private func isInterrupt(_ key: Key) -> Bool {
        key == .control("c") && surroundings.keymap.action(for: key, in: top?.scope ?? .everywhere) == nil
    }

    private mutating func handleTyped(_ key: Key, scope: Scope) -> [Effect] {
        count = nil
        switch key {
        case .control, .function:
            guard let action = surroundings.keymap.action(for: key, in: scope) else { fallthrough }
            return perform(action, count: nil)
        default: return tell(.typed(key))
        }
    }

    private func meaning(of key: Key, in scope: Scope) -> Action? {
        let keymap = surroundings.keymap
        if pile.last?.sought.isEmpty == false, let action = keymap.ownAction(for: key, in: .finding) { return action }
        return keymap.action(for: key, in: scope)
    }

    /// Carries out a command: the desk's own, or the screen's on top.
    mutating func perform(_ action: Action, count: Int?) -> [Effect] {
        switch action {
        case .quit: return leave()
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .undo: return [.undo, .loadStories(after: nil)]
        case .tracked where top?.scope != .tracked: return go(.tracked)
        case .help: return top?.scope == .help ? [] : go(.help(top?.scope ?? .everywhere))
        case .commandLine: prompt = Prompt(.command)
        case .find: prompt = Prompt(.find)
        case .search where top?.scope != .search: return go(.search(""))
        case .back where top?.holdsBack != true: return go(.back)
        case .cancel where pile.last?.sought.isEmpty == false: return seek("")
        default: return tell(.command(action, count: count))
        }
        return []
    }

    /// Tells the screen on top which words to find in it.
    mutating func seek(_ words: String) -> [Effect] {
        guard !pile.isEmpty else { return [] }
        pile[pile.count - 1].sought = words
        return tell(.sought(words))
    }
}
