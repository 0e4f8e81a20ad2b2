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
            Lists of feeds are subscribed to: OPML of any reader, the urls file of newsboat; newsboat's cache.db gives its articles, read and \
            flagged as they were. \
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
        let rules = try Settings.read(at: Paths().settings).rules
        let door = try LibraryDoor.open(library, for: .adding)
        try Output.standard { out in
            let batch = ImportBatch(
                library: door.library, retrieved: now, rules: rules, isJSON: output.json, output: out)
            let lists = ListImport(library: door.library, isJSON: output.json, output: out)
            var failure: Int32?
            for path in paths {
                let code = try take(path, options, batch, lists)
                failure = failure ?? batch.failure ?? code
            }
            try batch.finish()
            door.library.settle()
            if let code = failure ?? batch.failure { throw ExitCode(code) }
        }
    }

    /// Takes what stands at a path, whatever it is; answers the exit code of what is wrong with a list or a cache.
    private func take(
        _ path: String, _ options: IntakeOptions, _ batch: ImportBatch, _ lists: ListImport
    ) throws -> Int32? {
        do {
            if let list = try FeedList(at: path) {
                try batch.finish()
                return try lists.take(list, from: path)
            }
            if path != "-", NewsboatCache.isDatabase(at: path) {
                let passedOver = try NewsboatCache(at: path).items(arrival: options.arrival) { try batch.take($0) }
                if passedOver > 0 {
                    Complaint.say(
                        "\(PlainText(path)): \(Count.of(passedOver, "article")) of no feed of the web left out")
                }
                return nil
            }
        } catch {
            guard error is Refusal || (error as? LibraryFault)?.exitCode == ExitStatus.badData else { throw error }
            let fault = Complaint.fault(for: error)
            Complaint.say(fault.message)
            return fault.exitCode
        }
        try Intake(options: options).articles(at: path) { try batch.take($0) }
        return nil
    }
}
