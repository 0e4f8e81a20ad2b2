import Analysis
import ArgumentParser
import News

/// `timeline`: what happened when, and who told it.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Lay out what happened when, and who told it.",
        discussion: "Takes ids, files, or one story. Every date comes with the words it rests on. ics is a calendar.")

    @Argument(help: ArgumentHelp("Ids or files; or the id of a story.", valueName: "article"), completion: .file())
    var articles: [String]

    @OptionGroup var library: LibraryOptions
    @OptionGroup var writing: WritingOptions<TimelineForm>

    func run() throws {
        let gathering = try Gathering(articles, options: library)
        if gathering.articles.isEmpty {
            if let code = gathering.failure { throw ExitCode(code) }
            throw Fault("there is no article in what was given", "give ids or files of articles", ExitStatus.badData)
        }
        let timeline = Timeline.of(gathering.articles, judged: try gathering.verdicts)
        try writing.write(sparing: articles) { form, output, paper in
            try form.write(timeline, to: output, paper: paper, year: Clock.year, now: Clock.now)
        }
        if let code = gathering.failure { throw ExitCode(code) }
    }
}
