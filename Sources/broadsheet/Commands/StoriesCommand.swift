import ArgumentParser
import News

/// `stories`: the stories of the library, newest first.
struct StoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories", abstract: "List the stories, newest first.")

    @OptionGroup var paging: PagingOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let door = try LibraryDoor.open(library, for: .reading)
        try Output.standard { out in
            let paper = Paper(out)
            let lines = StoryLines(paper, year: Clock.year)
            try paging.each {
                try door.library.stories(after: $0, limit: $1)
            } _: { story, next in
                if output.json {
                    try out.line(ListFormat.story(story, next: next))
                } else {
                    try lines.line(story)
                    if let next { try paper.more(next) }
                }
            }
        }
    }
}
