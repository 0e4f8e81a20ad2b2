import ArgumentParser

/// `manual`: prints the man page, made from the command line's declarations and the reader's table of commands.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page in roff.", shouldDisplay: false)

    func run() throws {
        try Output.standard { try $0.add(ManualPage.text()) }
    }
}
