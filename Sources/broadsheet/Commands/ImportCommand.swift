import ArgumentParser
import Foundation
import Indexing
import News
import Parsing

/// `import`: takes files into the library.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take articles into the library.",
        discussion: """
            Takes plain text, JSON Lines, and pages (HTML) and feeds (RSS, Atom, JSON Feed) that were saved; - is standard input. \
            A line is printed for each article once it is safely on disk. \
            Importing the same again changes nothing; another text under the same identity becomes a new version.
            """)

    @Argument(help: ArgumentHelp("Files to take in.", valueName: "path"), completion: .file())
    var paths: [String]

    @OptionGroup var given: GivenOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        guard !library.demo else {
            throw Fault(
                "the demonstration is never mixed with imports", "leave out --demo", ExitStatus.usage)
        }
        let now = Clock.now
        let options = try given.options(arrival: now)
        let door = try LibraryDoor.open(library, for: .adding)
        try Output.standard { out in
            let batch = ImportBatch(library: door.library, retrieved: now, isJSON: output.json, output: out)
            for path in paths {
                try Intake(options: options).articles(at: path) { try batch.take($0) }
            }
            try batch.finish()
            door.library.settle()
            if let code = batch.failure { throw ExitCode(code) }
        }
    }
}
