import ArgumentParser
import Language
import News
import Parsing

/// `inspect`: parses files and prints what was found in them, without touching library or network.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Parse files and print what was found, leaving the library alone.",
        discussion: "The role of every line, and the quotes, figures, names and times; - is standard input.")

    @Argument(help: ArgumentHelp("Files to look at.", valueName: "path"), completion: .file())
    var paths: [String]

    @OptionGroup var given: GivenOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let intake = Intake(options: try given.options(arrival: Clock.now))
        var failure: Int32?
        try Output.standard { out in
            let paper = Paper(out)
            let text = InspectText(paper, year: Clock.year)
            var isFirst = true
            for path in paths {
                try intake.articles(at: path) { result in
                    switch result {
                    case .success(let article):
                        let annotated = Annotator.annotate(article)
                        if output.json {
                            try out.line(ArticleFormat.inspected(annotated))
                        } else {
                            if !isFirst { try paper.gap() }
                            try text.show(annotated)
                        }
                        isFirst = false
                    case .failure(let refusal):
                        Complaint.say(refusal.message)
                        failure = failure ?? refusal.exitCode
                    }
                }
            }
        }
        if let failure { throw ExitCode(failure) }
    }
}
