import ArgumentParser
import News

/// `completions`: prints a shell's completion script.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print the completion script of a shell: bash, zsh or fish.")

    @Argument(help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"]))
    var shell: String

    func run() throws {
        guard let known = CompletionShell(rawValue: shell) else {
            throw Fault(
                "there are no completions for \(PlainText(shell))", "use bash, zsh or fish", ExitStatus.usage)
        }
        try Output.standard { try $0.add(Broadsheet.completionScript(for: known)) }
    }
}
