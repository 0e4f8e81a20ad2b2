import ArgumentParser
import News

/// `list`: the articles of the library, newest first.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the articles, newest first.",
        discussion: "In the first column N stands before what is not read yet, ! before what is flagged.")

    @OptionGroup var paging: PagingOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let door = try LibraryDoor.open(library, for: .reading)
        try Output.standard { out in
            let paper = Paper(out)
            let lines = ArticleLines(paper, year: Clock.year)
            try paging.each { after, limit in
                try door.library.articles(matching: .everything, sort: .newest, after: after, limit: limit)
            } _: { summary, next in
                if output.json {
                    try out.line(ListFormat.article(summary, next: next))
                } else {
                    try lines.line(summary)
                    if let next { try paper.more(next) }
                }
            }
        }
    }
}
