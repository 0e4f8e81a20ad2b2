import Drawing

extension Keymap {
    /// The name of the key to show for an action: the first of the table that still has it, else the first by name.
    public func label(for action: Action, in scope: Scope) -> String? {
        let bound = Set(keys(for: action, in: scope))
        guard !bound.isEmpty else { return nil }
        for command in CommandTable.all where command.action == action {
            guard command.scopes.contains(scope) || command.scopes.contains(.everywhere) else { continue }
            if let key = command.keys.first(where: bound.contains) { return key.name }
        }
        return bound.map(\.name).min()
    }
}
