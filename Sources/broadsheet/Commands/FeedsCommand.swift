import ArgumentParser
import Indexing
import News

/// `feeds`: what is subscribed to, and what the reader says of it.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds", abstract: "List the feeds that are subscribed to, and change them.",
        discussion: """
            A line is printed for each: its id, how many of its articles are unread, its title, and what came of the last visit. FEED is \
            an id, an address, or words of a title that no other has. With a word after it: \
            rename FEED NAME, group FEED GROUP ("politics/asia"; without one it leaves its group), pause FEED, resume FEED, remove FEED \
            (its articles stay), full-text FEED on|off (fetch the pages of its articles).
            """)

    @Argument(help: ArgumentHelp("What to do, with which feed, and the words for it.", valueName: "word"))
    var words: [String] = []

    @Flag(name: .long, help: "Print the list as OPML, for other readers.")
    var opml = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    /// The list has one form.
    func validate() throws {
        if opml, output.json { throw ValidationError("--opml and --json exclude each other") }
        if opml, !words.isEmpty { throw ValidationError("--opml lists the feeds: no other word goes with it") }
    }

    func run() throws {
        let change = try words.isEmpty ? nil : FeedChange(words)
        let library = try LibraryDoor.open(library, for: .reading).library
        if let change {
            let changed = try change.make(in: library)
            return try Output.standard { out in
                if output.json {
                    try out.line(FeedFormat.value(changed.subscription))
                } else {
                    try out.add(changed.line.string)
                }
            }
        }
        let subscriptions = try library.subscriptions()
        try Output.standard { out in
            if opml {
                for line in OPMLFormat.lines(subscriptions) { try out.add(line) }
            } else if output.json {
                for subscription in subscriptions { try out.line(FeedFormat.value(subscription)) }
            } else if subscriptions.isEmpty {
                try out.add("no feeds yet: broadsheet subscribe ADDRESS")
            } else {
                try FeedLines(Paper(out), year: Clock.year).list(subscriptions)
            }
        }
    }
}
