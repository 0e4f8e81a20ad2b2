import ArgumentParser
import News

/// `subscribe`: takes a feed up.
struct SubscribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "subscribe", abstract: "Subscribe to a feed, or to the feed that a page names.",
        discussion: """
            The address is fetched: a feed is subscribed to and its articles are taken in; of a page the feed is taken that it names, and \
            where it names several they are listed and none is taken. Addresses are never guessed.
            """)

    @Argument(help: ArgumentHelp("The address of a feed, or of a page that names one.", valueName: "address"))
    var address: String

    @Option(name: .long, help: ArgumentHelp("A name of your own for it.", valueName: "name"))
    var title: String?

    @Option(name: .long, help: ArgumentHelp("The group to put it in, such as politics/asia.", valueName: "group"))
    var group: String?

    @Flag(name: [.long, .customLong("private")], help: "Let it stand at an address of your own machine or network.")
    var allowPrivate = false

    @Flag(name: .long, help: "Fetch the pages of its articles for their full text.")
    var fullText = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        guard !library.demo else {
            throw Fault("the demonstration has no feeds", "leave out --demo", ExitStatus.usage)
        }
        let rules = try Settings.read(at: Paths().settings).rules
        let library = try LibraryDoor.open(library, for: .adding).library
        var wanted = NewSubscription(
            url: address, name: title.map { PlainText($0) }, group: group.map { PlainText($0) })
        (wanted.allowsPrivate, wanted.wantsFullText) = (allowPrivate, fullText)
        try Output.standard { out in
            let lines = VisitLines(isJSON: output.json, output: out)
            defer { lines.finish() }
            let round = FeedRound(library: library, rules: rules)
            try lines.result(round.subscribe(wanted, progress: lines.progress))
            library.settle()
            if let code = lines.failure { throw ExitCode(code) }
        }
    }
}
