import ArgumentParser
import Indexing
import News

/// `doctor`: looks at everything the reader needs and says what is wrong.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check the library, the terminal, the locale and the settings.",
        discussion: "Exits with 0 only where all is well.")

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let findings = Examination(options: library, paths: Paths()).findings()
        try Output.standard { out in
            let paper = Paper(out)
            for finding in findings {
                if output.json {
                    try out.line(CheckFormat.value(finding.check))
                } else {
                    try paper.line(
                        Piece(finding.check.ok ? "ok      " : "WRONG   ", finding.check.ok ? .plain : .warning),
                        Piece("\(Column.fit(finding.check.name, 20)) "), Piece(finding.check.detail, .dim))
                }
            }
        }
        if let wrong = findings.first(where: { !$0.check.ok }) {
            Complaint.say("\(wrong.check.name): \(wrong.check.detail)")
            throw ExitCode(wrong.exitCode)
        }
    }
}
