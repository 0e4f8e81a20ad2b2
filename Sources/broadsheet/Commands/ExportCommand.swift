import ArgumentParser
import Foundation
import Indexing
import News

/// `export`: the articles of a story, of a search or of the whole library, for other programs and for reading elsewhere.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write articles out: as JSON Lines, ninjs, Markdown, EPUB or text.",
        discussion: """
            Takes ids of articles or of stories, or what --search finds; without either all articles go out, newest first. JSON Lines \
            are what import takes in again. An EPUB is a book for a reading device, one chapter an article.
            """)

    @Argument(help: ArgumentHelp("Ids of articles or of stories.", valueName: "id"))
    var ids: [String] = []

    @Option(name: .long, help: ArgumentHelp("What a search finds, newest first.", valueName: "words"))
    var search: String?

    @OptionGroup var library: LibraryOptions
    @OptionGroup var writing: WritingOptions<ExportForm>

    func validate() throws {
        if search != nil, !ids.isEmpty { throw ValidationError("--search and ids exclude each other") }
    }

    func run() throws {
        let library = try LibraryDoor.open(library, for: .reading).library
        let selection = try ExportSelection(ids: ids, search: search, library: library)
        if try selection.isEmpty {
            throw Fault("there is no article to write", "broadsheet list shows what there is", ExitStatus.noInput)
        }
        try writing.write(sparing: []) { form, output, paper in
            if form == .epub, output.isTerminal {
                throw Fault("an EPUB is no text for a terminal", "say --output FILE.epub", ExitStatus.usage)
            }
            let export = form.export(
                to: output, paper: paper,
                about: ExportSubject(title: try selection.title(), now: Clock.now, year: Clock.year))
            try selection.each { try export.add($0) }
            try export.finish()
        }
        if let code = selection.failure { throw ExitCode(code) }
    }
}
