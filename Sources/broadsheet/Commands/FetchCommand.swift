import ArgumentParser
import Fetching
import Foundation
import Indexing
import News

/// `fetch`: visits feeds.
struct FetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Visit the feeds and take in what is new.",
        discussion: """
            A feed is visited when it is due: its server says how long it stays as it is, and after failures it is left alone for ever \
            longer. Named feeds are visited at once, unless their server asked to come later. A line is printed for each feed; the exit \
            code is that of the first failure.
            """)

    @Argument(
        help: ArgumentHelp("Feeds to visit, by id, address or title; without one all that are due.", valueName: "feed"))
    var feeds: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Go on until stopped, looking so often for feeds that are due.", valueName: "minutes"))
    var every: Int?

    @Flag(name: .long, help: "Visit also feeds that are not due yet, and those whose server asked to come later.")
    var force = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    /// A round a minute is the most.
    func validate() throws {
        if let every, !(1...1_440).contains(every) { throw ValidationError("--every takes minutes, from 1 to 1440") }
    }

    func run() throws {
        guard !library.demo else {
            throw Fault("the demonstration has no feeds", "leave out --demo", ExitStatus.usage)
        }
        let rules = try Settings.read(at: Paths().settings).rules
        let library = try LibraryDoor.open(library, for: .adding).library
        try Output.standard { out in
            var failure: Int32?
            repeat {
                let code = try round(library, rules, out)
                failure = failure ?? code
                try out.flush()
                guard let every else { break }
                sleep(UInt32(every * 60))
            } while true
            if let failure { throw ExitCode(failure) }
        }
    }

    /// One round; answers the exit code of the first failure.
    private func round(_ library: Library, _ rules: [ArrivalRule], _ out: Output) throws -> Int32? {
        let lines = VisitLines(isJSON: output.json, output: out)
        let wanted = try wanted(in: library, lines)
        guard !wanted.isEmpty else {
            if every == nil, feeds.isEmpty { try lines.nothing(in: library) }
            return nil
        }
        defer { lines.finish() }
        try FeedRound(library: library, rules: rules).visit(wanted, progress: lines.progress) { try lines.result($0) }
        library.settle()
        return lines.failure
    }

    private func wanted(in library: Library, _ lines: VisitLines) throws -> [Subscription] {
        let now = Clock.now
        guard !feeds.isEmpty else {
            return force ? try library.subscriptions().filter { !$0.isPaused } : try library.due(at: now)
        }
        var wanted: [Subscription] = []
        for name in feeds {
            let one = try FeedReference.subscription(name, in: library)
            guard !wanted.contains(where: { $0.id == one.id }) else { continue }
            let isAskedToWait = one.lastVisit?.outcome == .later && !one.isDue(at: now)
            if !force, isAskedToWait, let next = one.nextVisit {
                try lines.waits(one, until: next)
            } else {
                wanted.append(one)
            }
        }
        return wanted
    }
}
