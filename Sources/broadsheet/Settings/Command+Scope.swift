import Screens

extension Command {
    /// Whether the command works on a screen, by itself or because it works everywhere.
    func works(in scope: Scope) -> Bool { scopes.contains(scope) || scopes.contains(.everywhere) }
}
