import Drawing
import News

/// The table of commands as lines of text.
enum HelpText {
    /// The keys of a screen under its heading, then those that work everywhere.
    static func lines(about scope: Scope, keymap: Keymap) -> [[Run]] {
        var lines: [[Run]] = []
        let hasFinding = scope == .reader || scope == .compare
        for part in [scope] + (hasFinding ? [.finding] : []) + (scope == .everywhere ? [] : [.everywhere]) {
            let commands = CommandTable.all.filter { $0.scopes.contains(part) }
            guard !commands.isEmpty else { continue }
            if !lines.isEmpty { lines.append([]) }
            lines.append([Run(" \(heading(of: part))", .strong)])
            lines += commands.map { line($0, scope: part, keymap: keymap) }
        }
        return lines
    }

    /// The name of a screen within a sentence.
    static func name(of scope: Scope) -> String {
        switch scope {
        case .everywhere: "every screen"
        case .stories: "the list of stories"
        case .articles: "the list of articles"
        case .searches: "the kept searches"
        case .reader: "an open article"
        case .compare: "the comparison"
        case .finding: "finding"
        case .timeline: "the timeline"
        case .days: "the library over time"
        case .tracked: "the tracked figures"
        case .search: "search"
        case .help: "help"
        }
    }

    private static func heading(of scope: Scope) -> String {
        switch scope {
        case .everywhere: "EVERYWHERE"
        case .finding: "WHILE FINDING WORDS"
        default: "IN " + name(of: scope).uppercased()
        }
    }

    private static func line(_ command: Command, scope: Scope, keymap: Keymap) -> [Run] {
        let bound = Set(keymap.keys(for: command.action, in: scope))
        let usual = command.keys.filter(bound.contains)
        let others = bound.subtracting(CommandTable.all.filter { $0.action == command.action }.flatMap(\.keys))
        let keys = (usual.map(\.name) + others.map(\.name).sorted()).joined(separator: " ")
        let shown = keys.isEmpty ? ":\(command.action.rawValue)" : keys
        let padding = String(repeating: " ", count: max(1, 16 - Width.of(shown)))
        return [Run("   "), Run(PlainText(shown), .key), Run(PlainText(padding + command.summary))]
    }
}
