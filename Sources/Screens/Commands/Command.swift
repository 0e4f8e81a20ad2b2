import Drawing

/// One row of the table from which keys, the `:` line, the help screen, the man page and the README are made.
public struct Command: Sendable {
    /// What it does.
    public let action: Action
    /// The keys it has unless config.toml says otherwise.
    public let keys: [Key]
    /// Where it works.
    public let scopes: Set<Scope>
    /// What it does, in a few words that begin with a verb.
    public let summary: String

    /// Makes a row.
    public init(_ action: Action, _ keys: [Key], _ scopes: Set<Scope>, _ summary: String) {
        (self.action, self.keys, self.scopes, self.summary) = (action, keys, scopes, summary)
    }

    /// Whether it works on a screen.
    public func works(in scope: Scope) -> Bool { scopes.contains(scope) || scopes.contains(.everywhere) }
}
