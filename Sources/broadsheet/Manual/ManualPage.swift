import Screens

/// The manual page, made from what the program itself goes by: the declarations of the command line and the table of commands.
enum ManualPage {
    /// The page in roff.
    static func text() throws -> String {
        let declared = try Declared.ofProgram()
        let commands = (declared.command.subcommands ?? []).filter {
            $0.shouldDisplay != false && $0.commandName != "help"
        }
        var lines = [
            ".TH BROADSHEET 1 \"\" \"broadsheet \(Broadsheet.version)\" \"User Commands\"",
            Roff.section("NAME"), "broadsheet \\- " + Roff.text(sentence(declared.command.abstract)),
            Roff.section("SYNOPSIS"), synopsis(declared.command, of: nil),
        ]
        for command in commands { lines += [".br", synopsis(command, of: "broadsheet")] }
        lines += [Roff.section("DESCRIPTION"), Roff.text(declared.command.discussion ?? "")]
        lines += options(declared.command)
        lines.append(Roff.section("COMMANDS"))
        for command in commands { lines += section(command) }
        lines += keys() + ManualPage.surroundings
        return lines.joined(separator: "\n")
    }

    private static func section(_ command: Declared.Command) -> [String] {
        var lines = [Roff.subsection("broadsheet " + command.commandName), Roff.text(command.abstract ?? "")]
        if let discussion = command.discussion, !discussion.isEmpty { lines += [".PP", Roff.text(discussion)] }
        return lines + options(command)
    }

    private static func options(_ command: Declared.Command) -> [String] {
        (command.arguments ?? []).filter { $0.shouldDisplay != false }.flatMap { argument in
            let value = argument.valueName ?? ""
            let names = (argument.names ?? []).sorted { $0.kind > $1.kind }.map { name in
                Roff.bold((name.kind == "short" || name.kind == "longWithSingleDash" ? "-" : "--") + name.name)
            }
            var term = names.joined(separator: ", ")
            if argument.kind == "positional" { term = Roff.italic(value) }
            if argument.kind == "option" { term += " " + Roff.italic(value) }
            var meaning = Roff.text(argument.abstract ?? "")
            if let standard = argument.defaultValue, argument.kind == "option" {
                meaning += " Unless given: " + Roff.text(standard) + "."
            }
            return Roff.item(term, meaning)
        }
    }

    private static func synopsis(_ command: Declared.Command, of parent: String?) -> String {
        let name = [parent, command.commandName].compactMap(\.self).joined(separator: " ")
        let positional = (command.arguments ?? []).filter { $0.kind == "positional" }.map { argument in
            Roff.italic(argument.valueName ?? "") + (argument.isRepeating == true ? "..." : "")
        }
        return ([Roff.bold(name), "[options]"] + positional).joined(separator: " ")
    }

    private static func keys() -> [String] {
        var lines = [
            Roff.section("KEYS"),
            Roff.text("A number before a command repeats it. On the : line a command is given by its name."),
        ]
        for scope in Scope.allCases {
            let commands = CommandTable.all.filter { $0.scopes.contains(scope) }
            if commands.isEmpty { continue }
            lines.append(Roff.subsection(title(scope)))
            for command in commands {
                let keys = command.keys.map { Roff.bold($0.name) }.joined(separator: ", ")
                let name = "(" + Roff.text(command.action.rawValue) + ")"
                lines += Roff.item(keys.isEmpty ? name : keys + " " + name, Roff.text(command.summary))
            }
        }
        return lines
    }

    private static func title(_ scope: Scope) -> String {
        switch scope {
        case .everywhere: "Everywhere"
        case .finding: "While finding words in what is open"
        default: "On the screen " + scope.rawValue
        }
    }

    private static func sentence(_ text: String?) -> String {
        var text = text ?? ""
        if text.hasSuffix(".") { text.removeLast() }
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
