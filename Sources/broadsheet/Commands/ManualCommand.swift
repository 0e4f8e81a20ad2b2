import ArgumentParser

/// `manual`: prints the man page, made from the command line's declarations and the reader's table of commands.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page in roff.", shouldDisplay: false)

    @Flag(help: "Print the table of keys in Markdown instead, as README holds it.")
    var keys = false

    func run() throws {
        let page = keys ? KeysTable.markdown : try ManualPage.text()
        try Output.standard { try $0.add(page) }
    }
}
