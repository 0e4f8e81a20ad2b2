import Analysis
import ArgumentParser
import News

/// `compare`: lays articles side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Lay articles side by side: where they differ, what they share.",
        discussion: "Takes ids, files, or one story. Articles are lettered a, b, c in the order given.")

    @Argument(
        help: ArgumentHelp("Ids or files, two at least; or the id of a story.", valueName: "article"),
        completion: .file())
    var articles: [String]

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let gathering = try Gathering(articles, options: library)
        guard gathering.articles.count >= 2 else {
            if let code = gathering.failure { throw ExitCode(code) }
            throw Fault(
                "there is one article, and nothing to compare it with", "give two, or a story of several",
                ExitStatus.usage)
        }
        let comparison = Comparison.of(gathering.articles)
        try Output.standard { out in
            if output.json {
                try out.line(CompareFormat.value(comparison))
            } else {
                try CompareText(Paper(out), year: Clock.year).show(comparison)
            }
        }
        if let code = gathering.failure { throw ExitCode(code) }
    }
}
