import Drawing
import News

extension Desk {
    /// Takes pasted text: it goes into the line that is being typed and is never taken for keys; elsewhere it does nothing, and says so.
    public mutating func paste(_ text: PlainText) -> [Effect] {
        message = nil
        count = nil
        if var line = prompt {
            let before = line.entry
            line.candidates = []
            line.entry.insert(text)
            prompt = line
            return line.kind == .find && line.entry != before ? seek(line.entry.text.string) : []
        }
        guard let screen = top, screen.isTyping else {
            let search = surroundings.keymap.label(for: .search, in: top?.scope ?? .everywhere) ?? ":search"
            message = Message(text: "pasted text is not taken for keys; \(search) first, to search for it")
            return []
        }
        // The last letter's effects stand for all: each asks for the whole line.
        var effects: [Effect] = []
        for letter in text.slice(0, TextEntry.longest).string { effects = tell(.typed(.character(letter))) }
        return effects
    }
}
