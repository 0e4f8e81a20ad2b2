import ArgumentParser
import News

/// `search`: finds articles by words.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find articles by words.",
        discussion: """
            All words are required; where few articles have them all, those that have some follow. A name also finds the other \
            spellings learnt of it, =name only its own. "a phrase", begin*, -not, this OR that, ( ), and fields: outlet: feed: source: \
            (who said it) author: title: tag: is:unread is:read is:flagged is:checked story: texts:>2 (more separate texts tell it) lang: \
            after: before: (only articles whose date is known: the day one came in is none)
            """)

    @Argument(help: ArgumentHelp("What to look for; words may begin with a dash.", valueName: "word"))
    var words: [String]

    @Option(name: .long, help: "The order: relevance or newest.")
    var sort: SortOrder = .relevance

    @OptionGroup var paging: PagingOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let query = try Query(words.joined(separator: " "))
        let door = try LibraryDoor.open(library, for: .reading)
        let answer = try door.library.search(
            query, sort: sort, after: paging.start, limit: paging.limit, budget: nil)
        try Output.standard { out in
            if output.json {
                for (place, hit) in answer.hits.enumerated() {
                    try out.line(ListFormat.hit(hit, next: place == answer.hits.count - 1 ? answer.next : nil))
                }
            } else {
                try print(answer, on: Paper(out))
            }
        }
    }

    private func print(_ answer: SearchAnswer, on paper: Paper) throws {
        if let spelt = answer.spellingWords { try paper.line(Piece(spelt, .dim)) }
        let lines = ArticleLines(paper, year: Clock.year)
        var saidSome = false
        for hit in answer.hits {
            if !hit.matchesAll, !saidSome {
                try paper.line(Piece("some of the words only:", .dim))
                saidSome = true
            }
            try lines.line(hit)
        }
        if answer.hits.isEmpty { try paper.line(Piece("nothing found", .dim)) }
        if answer.wasCut { try paper.line(Piece("ranked among the newest matches only: there are too many", .dim)) }
        if let next = answer.next { try paper.more(next) }
    }
}

extension SortOrder: ExpressibleByArgument {}
