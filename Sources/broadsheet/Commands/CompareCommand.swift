import Analysis
import ArgumentParser
import News

/// `compare`: lays articles side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Lay articles side by side: where they differ, what they share.",
        discussion: """
            Takes ids, files, or one story; - is standard input. Articles are lettered a, b, c in the order given. ID@1 is the first \
            version of an article: ID@1 and ID@2 tell what was added, cut and changed. csv has the figures alone.
            """)

    @Argument(
        help: ArgumentHelp("Ids or files, two at least; or the id of a story.", valueName: "article"),
        completion: .file())
    var articles: [String]

    @OptionGroup var library: LibraryOptions
    @OptionGroup var writing: WritingOptions<ReportFormat>

    func run() throws {
        let gathering = try Gathering(articles, options: library)
        let comparison = Comparison.of(try ComparedTexts(gathering).articles)
        let verdicts = try gathering.verdicts
        try writing.write(sparing: articles) { form, output, paper in
            try form.write(comparison, verdicts: verdicts, to: output, paper: paper, year: Clock.year)
        }
        if let code = gathering.failure { throw ExitCode(code) }
    }
}
