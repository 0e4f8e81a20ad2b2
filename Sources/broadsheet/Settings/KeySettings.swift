import Drawing
import News
import Screens
import TOMLKit

/// The `[keys]` table: which keys an action has, everywhere or, in `[keys.compare]`, on one screen.
///
/// The keys given for an action replace those of the table of commands. A key that then means two things on one screen is a clash.
struct KeySettings {
    /// Where a binding was given, for the message about a clash.
    private struct Binding {
        var action: Action
        var line: Int?
    }

    private let lines: TOMLLines
    private var common: [Action: (keys: [Key], line: Int)] = [:]
    private var own: [Scope: [Action: (keys: [Key], line: Int)]] = [:]

    /// Reads the table.
    init(_ table: TOMLTable, lines: TOMLLines) throws {
        self.lines = lines
        for (name, value) in table {
            if let inner = value.table {
                guard let scope = Scope(rawValue: name), scope != .everywhere else {
                    let screens = Scope.allCases.filter { $0 != .everywhere }.map(\.rawValue).joined(separator: ", ")
                    throw Settings.fault(
                        lines.line(of: name, in: "keys"), "there is no screen \(PlainText(name))",
                        "use one of \(PlainText(screens))")
                }
                for (name, value) in inner {
                    let (action, keys, line) = try entry(name, value, in: "keys.\(scope.rawValue)")
                    guard CommandTable.all.contains(where: { $0.action == action && $0.works(in: scope) }) else {
                        throw Settings.fault(
                            line, "\(PlainText(name)) does nothing on the screen \(PlainText(scope.rawValue))",
                            "give it under another screen")
                    }
                    own[scope, default: [:]][action] = (keys, line)
                }
            } else {
                let (action, keys, line) = try entry(name, value, in: "keys")
                common[action] = (keys, line)
            }
        }
    }

    /// The keys in force; throws where one key means two things.
    func keymap() throws -> Keymap {
        var rows: [Command] = []
        var bound: [Scope: [Key: Binding]] = [:]
        for command in CommandTable.all {
            for scope in Scope.allCases where command.scopes.contains(scope) || own[scope]?[command.action] != nil {
                guard command.works(in: scope) else { continue }
                let given = own[scope]?[command.action] ?? common[command.action]
                let keys = given?.keys ?? command.keys
                rows.append(Command(command.action, keys, [scope], command.summary))
                for key in keys {
                    let binding = Binding(action: command.action, line: given?.line)
                    try check(key, binding, against: bound[scope]?[key], in: scope)
                    bound[scope, default: [:]][key] = binding
                }
            }
        }
        for (scope, keys) in bound where scope != .everywhere {
            for (key, binding) in keys.sorted(by: { $0.key.name < $1.key.name }) {
                try check(key, binding, against: bound[.everywhere]?[key], in: scope)
            }
        }
        return Keymap(rows)
    }

    private func check(_ key: Key, _ new: Binding, against old: Binding?, in scope: Scope) throws {
        guard let old, old.action != new.action, let line = [new.line, old.line].compactMap(\.self).max() else {
            return
        }
        let other = new.line == line ? old.action : new.action
        let place = scope == .everywhere ? "" : " on the screen \(scope.rawValue)"
        throw Settings.fault(
            line, "\(PlainText(key.name)) is already \(PlainText(other.rawValue))\(PlainText(place))",
            "give one of the two another key")
    }

    private func entry(
        _ name: String, _ value: any TOMLValueConvertible, in table: String
    ) throws -> (Action, [Key], Int) {
        let line = lines.line(of: name, in: table)
        guard let action = Action(rawValue: name), CommandTable.all.contains(where: { $0.action == action }) else {
            throw Settings.fault(line, "there is no command \(PlainText(name))", "? in the reader lists them")
        }
        let names: [String?] = value.array?.map(\.string) ?? [value.string]
        let keys = try names.map { name in
            guard let name, let key = Key(name: name) else {
                throw Settings.fault(
                    line, "\(PlainText(name ?? "this")) is not a key", "write \"j\", \"Ctrl-L\", \"PgDn\" or \"F1\"")
            }
            return key
        }
        return (action, keys, line)
    }
}
