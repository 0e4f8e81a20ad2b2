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
            if part == .timeline { lines += explained(marks, as: "THE SIGNS") }
            if part == .compare {
                lines += explained(facets, as: "THE FACETS, BY TAB") + explained(signs, as: "THE SIGNS")
            }
        }
        return lines
    }

    /// What each facet of the comparison shows, in the order of the title line.
    private static let facets: [(String, PlainText)] = [
        ("Text", "sentences side by side; Enter unfolds what one tells alone"),
        ("Figures", "what is counted, and what each outlet gives; + tracks one"),
        ("Quotes", "one person's words, version beside version"),
        ("Names", "the forms of a name, and how often each outlet writes them"),
        ("Words", "what each outlet calls the same thing"),
        ("Sources", "who is cited by whom, how often, for what; Enter unfolds"),
        ("Heads", "headlines and standfirsts, with those they had before"),
        ("Origins", "which texts share their sentences, pair by pair"),
    ]

    /// The signs of the timeline.
    private static let marks: [(String, PlainText)] = [
        ("P", "the day an article was published"), ("o", "an event it tells"),
        ("?", "planned, predicted or hoped; ?---? over a stretch of time"), ("[==]", "a stretch of time"),
        ("~", "vague, or counted from a date that was reckoned"), ("!", "outlets give different dates or numbers"),
    ]

    /// The signs of the comparison.
    private static let signs: [(String, PlainText)] = [
        ("=", "the same words; equal figures"), ("~", "reworded, or partly the same"),
        ("/", "partly the same, but they differ in a word: won / lost"),
        ("!", "figures differ; quoted differently"),
        ("^", "figures that could both hold"), ("?", "scopes differ: listed together, not compared"),
        ("@", "another time"),
        ("v x q", "my verdict: checked, not the same, to ask"),
    ]

    private static func explained(_ rows: [(String, PlainText)], as heading: PlainText) -> [[Run]] {
        [[], [Run(" \(heading)", .strong)]]
            + rows.map { name, words in
                let padding = String(repeating: " ", count: max(1, 16 - Width.of(name)))
                return [Run("   "), Run(PlainText(name), .key), Run("\(PlainText(padding))\(words)")]
            }
    }

    /// The name of a screen within a sentence.
    static func name(of scope: Scope) -> String {
        switch scope {
        case .everywhere: "every screen"
        case .stories: "the list of stories"
        case .articles: "the list of articles"
        case .feeds: "the list of feeds"
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
