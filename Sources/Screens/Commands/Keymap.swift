import Drawing

/// Which key does what, on which screen.
public struct Keymap: Hashable, Sendable {
    private var actions: [Scope: [Key: Action]]

    /// The keys of the table.
    public static let standard = Keymap(CommandTable.all)

    /// Makes a keymap from rows of the table.
    public init(_ commands: [Command]) {
        actions = [:]
        for command in commands {
            for scope in command.scopes {
                for key in command.keys { actions[scope, default: [:]][key] = command.action }
            }
        }
    }

    /// What a key does on a screen: the screen's own meaning before the one it has everywhere.
    public func action(for key: Key, in scope: Scope) -> Action? {
        actions[scope]?[key] ?? actions[.everywhere]?[key]
    }

    /// What a key does on a screen and not everywhere.
    public func ownAction(for key: Key, in scope: Scope) -> Action? { actions[scope]?[key] }

    /// The keys of an action on a screen, in no particular order.
    public func keys(for action: Action, in scope: Scope) -> [Key] {
        let own = actions[scope] ?? [:]
        let common = (actions[.everywhere] ?? [:]).filter { own[$0.key] == nil }
        return own.merging(common) { first, _ in first }.filter { $0.value == action }.map(\.key)
    }

    /// Gives a key another meaning on a screen; answers the action it had there before, if any.
    @discardableResult
    public mutating func bind(_ key: Key, to action: Action, in scope: Scope) -> Action? {
        let before = actions[scope]?[key]
        actions[scope, default: [:]][key] = action
        return before
    }
}
