extension Key {
    private static let named: [(Key, String)] = [
        (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
        (.delete, "Del"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.pageUp, "PgUp"),
        (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"), (.character(" "), "Space"),
    ]

    /// The key as help and config.toml write it: "j", "Ctrl-L", "F1", "PgDn", "Space".
    public var name: String {
        switch self {
        case .control(let letter): "Ctrl-" + letter.uppercased()
        case .function(let number): "F\(number)"
        case .character(let character) where character != " ": String(character)
        default: Key.named.first { $0.0 == self }?.1 ?? "?"
        }
    }

    /// Reads a key's name; nil for anything that is not one key.
    public init?(name: String) {
        if let match = Key.named.first(where: { $0.1.lowercased() == name.lowercased() && name.count > 1 }) {
            self = match.0
        } else if name.count == 1, let character = name.first, character != " " {
            self = .character(character)
        } else if name.lowercased().hasPrefix("ctrl-"), name.count == 6, let letter = name.lowercased().last {
            self = .control(letter)
        } else if name.uppercased().hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}
