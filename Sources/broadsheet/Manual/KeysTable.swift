import Screens

/// The keys as a table in Markdown, for README: made from the table of commands, so that it cannot tell anything else.
enum KeysTable {
    /// One row a command: its keys, its name on the `:` line, where it works, what it does.
    static var markdown: String {
        let rows = CommandTable.all.map { command in
            let keys = command.keys.map { "`\(escaped($0.name))`" }.joined(separator: " ")
            let places = Scope.allCases.filter { command.scopes.contains($0) }.map(\.rawValue).joined(separator: ", ")
            return "| \(keys) | `\(command.action.rawValue)` | \(places) | \(command.summary) |"
        }
        return (["| keys | name | where | what |", "|---|---|---|---|"] + rows).joined(separator: "\n")
    }

    /// A bar would end the cell.
    private static func escaped(_ name: String) -> String { name == "|" ? "\\|" : name }
}
