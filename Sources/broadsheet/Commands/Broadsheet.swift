import ArgumentParser
import Foundation
import News

/// The command without a word after it: opens the reader.
struct Broadsheet: ParsableCommand {
    /// The version of the program.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "broadsheet",
        abstract: "Read the news in a terminal, outlets side by side.",
        discussion: """
            Without a command the reader opens; an empty library opens the demonstration. Where standard output is no terminal, the front page is printed as text.
            """,
        version: "broadsheet \(version)",
        subcommands: [
            ImportCommand.self, ListCommand.self, ShowCommand.self, SearchCommand.self, StoriesCommand.self,
            DaysCommand.self,
            CompareCommand.self, TimelineCommand.self, ExportCommand.self, CiteCommand.self, TrackedCommand.self,
            InspectCommand.self, SubscribeCommand.self, FetchCommand.self, FeedsCommand.self, DoctorCommand.self,
            CompletionsCommand.self, ManualCommand.self,
        ])

    /// The names of the commands.
    static var names: Set<String> { Set(configuration.subcommands.compactMap { $0.configuration.commandName }) }

    @OptionGroup var library: LibraryOptions

    func run() throws {
        let isRead = isatty(STDOUT_FILENO) == 1 && isatty(STDIN_FILENO) == 1
        let paths = Paths()
        let settings = try Settings.read(at: paths.settings)
        let door = try openedOrDemonstration(settings: settings, paths: paths)
        if isRead {
            try ReaderSession(door: door, settings: settings).run()
        } else {
            try Output.standard { try FrontPage(door: door, settings: settings).print(to: $0) }
        }
    }

    /// The library meant, or the demonstration where that is empty and was not asked for by name.
    private func openedOrDemonstration(settings: Settings, paths: Paths) throws -> LibraryDoor {
        if library.demo { return try Demonstration(paths: paths).open() }
        let path = LibraryDoor.path(library, settings: settings, paths: paths)
        if FileManager.default.fileExists(atPath: path) {
            let door = try LibraryDoor.open(at: path, for: .reading, paths: paths)
            if try door.library.counts().articles > 0 || !door.library.subscriptions().isEmpty { return door }
        } else if path != paths.library {
            _ = try LibraryDoor.open(at: path, for: .reading, paths: paths)
        }
        return try Demonstration(paths: paths).open()
    }
}
