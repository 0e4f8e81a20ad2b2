/// What can be typed after a colon: the name of an action or the beginning of one, `search words`, a number, `q`.
public enum CommandLine: Hashable, Sendable {
    /// Nothing was typed.
    case nothing
    /// A line or row to go to, from 1.
    case row(Int)
    /// A search of the library.
    case search(String)
    /// A command.
    case action(Action)
    /// A command about one article of a comparison, by its place: "drop c".
    case about(Action, article: Int)
    /// Articles to choose from, by the words sought in them.
    case add(String)
    /// The beginning of several commands.
    case several([String])
    /// No command begins so.
    case unknown(String)

    /// Reads what was typed.
    public static func read(_ line: String) -> CommandLine {
        let words = line[...].trimmed
        guard !words.isEmpty else { return .nothing }
        if words.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .row(min(Int(words) ?? 999_999, 999_999)) }
        let head = words.prefix { $0 != " " }
        if head == Action.search.rawValue { return .search(String(words.dropFirst(head.count).trimmed)) }
        if words == "q" { return .action(.quit) }
        if let action = Action(rawValue: String(words)) { return .action(action) }
        if let named = about(head, words.dropFirst(head.count).trimmed) { return named }
        let fitting = names(beginning: String(words))
        if fitting.count == 1, let action = Action(rawValue: fitting[0]) { return .action(action) }
        return fitting.isEmpty ? .unknown(String(words)) : .several(fitting)
    }

    /// "drop c", "spine b", "add flood".
    private static func about(_ head: Substring, _ rest: Substring) -> CommandLine? {
        guard !rest.isEmpty, let action = Action(rawValue: String(head)) else { return nil }
        if action == .addArticle { return .add(String(rest)) }
        guard action == .spine || action == .dropArticle, rest.utf8.count == 1, let letter = rest.utf8.first else {
            return nil
        }
        let place = Int(letter | 0x20) - 0x60
        return (1...26).contains(place) ? .about(action, article: place) : nil
    }

    /// The names of the commands that begin so, in order.
    public static func names(beginning start: String) -> [String] {
        Action.allCases.map(\.rawValue).filter { $0.hasPrefix(start) }.sorted()
    }
}
