import ArgumentParser
import News

/// `show`: prints an article.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print an article.",
        discussion: "ARTICLE is an id as list prints it, also of an older version (a0123456789abcdef@1), or a file.")

    @Argument(help: ArgumentHelp("Ids or files.", valueName: "article"), completion: .file())
    var articles: [String]

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let gathering = try Gathering(articles, options: library)
        try Output.standard { out in
            let paper = Paper(out)
            let text = ArticleText(paper, year: Clock.year)
            for (place, member) in gathering.members.enumerated() {
                if output.json {
                    try out.line(ArticleFormat.shown(member.annotated, story: member.story))
                } else {
                    if place > 0 { try paper.gap() }
                    try text.show(member.annotated.article, story: member.story)
                }
            }
        }
        if let code = gathering.failure { throw ExitCode(code) }
    }
}
