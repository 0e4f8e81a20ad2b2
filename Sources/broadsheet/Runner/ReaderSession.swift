import ArgumentParser
import Drawing
import Foundation
import News
import Screens
import Terminal

/// The reader, from its first picture to its last: keys in, pictures out, all work elsewhere.
///
/// Main thread only, as the console is.
final class ReaderSession {
    /// How long the first picture waits for the first page of stories, so that nothing empty flashes by.
    private static let firstPatience = 40

    private let door: LibraryDoor
    private let settings: Settings
    private let environment: [String: String]
    private var ending: Int32?

    /// Reads a library under the reader's settings.
    init(
        door: LibraryDoor, settings: Settings, environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        (self.door, self.settings, self.environment) = (door, settings, environment)
    }

    /// Opens the terminal and stays until the reader leaves; throws `ExitCode` where a signal ended it.
    func run() throws {
        let mailbox = Mailbox<Arrival>()
        let feeds = FeedErrands(
            library: door.library, rules: settings.rules, isDemonstration: door.isDemonstration, mailbox: mailbox)
        let errands = Errands(clerk: Clerk(library: door.library), feeds: feeds, mailbox: mailbox)
        errands.prepare()
        let console: Console
        do {
            console = try Console(
                theme: settings.theme, mailbox: mailbox, coloured: (environment["NO_COLOR"] ?? "").isEmpty)
        } catch {
            throw Fault(line: error.message, exitCode: ExitStatus.unavailable)
        }
        var desk = Desk(surroundings: surroundings, size: console.size)
        errands.count()
        carryOut(desk.start(), console: console, errands: errands, desk: &desk)
        var patience: Int? = ReaderSession.firstPatience
        var restAt: ContinuousClock.Instant?
        while ending == nil {
            let events = console.wait(milliseconds: patience ?? restAt.map(ReaderSession.milliseconds))
            var isDue = patience != nil && events.isEmpty
            if let due = restAt, due <= .now, !events.contains(where: \.isKey) {
                carryOut(desk.rest(), console: console, errands: errands, desk: &desk)
                (restAt, isDue) = (nil, true)
            }
            for event in events where ending == nil {
                switch event {
                case .key(let key):
                    carryOut(desk.handle(key), console: console, errands: errands, desk: &desk)
                    restAt = desk.isMoving ? .now + .milliseconds(settings.pause) : nil
                    isDue = true
                case .pasted(let text):
                    carryOut(desk.paste(text), console: console, errands: errands, desk: &desk)
                    isDue = true
                case .resized(let size):
                    carryOut(desk.resize(size), console: console, errands: errands, desk: &desk)
                    isDue = true
                case .woken:
                    for arrival in mailbox.drain() {
                        isDue = isDue || patience == nil || arrival.isFirstPage
                        carryOut(desk.arrive(arrival), console: console, errands: errands, desk: &desk)
                    }
                case .resumed: isDue = true
                case .terminate:
                    end(with: 128 + console.endingSignal, console: console, errands: errands, desk: &desk)
                case .hangup: end(with: 128 + SIGHUP, console: console, errands: errands, desk: &desk)
                }
            }
            if isDue, ending == nil {
                patience = nil
                console.present(desk.draw())
            }
        }
        console.close(isGone: ending == 128 + SIGHUP)
        errands.finish()
        if let ending, ending != 0 { throw ExitCode(ending) }
    }

    private static func milliseconds(until due: ContinuousClock.Instant) -> Int {
        let left = due - .now
        return max(0, Int(left / .milliseconds(1)) + 1)
    }

    private var surroundings: Surroundings {
        Surroundings(
            currentYear: Clock.year, isDemonstration: door.isDemonstration, withoutMarks: door.withoutMarks,
            keymap: settings.keymap)
    }

    private func end(with code: Int32, console: Console, errands: Errands, desk: inout Desk) {
        carryOut(desk.leave(), console: console, errands: errands, desk: &desk)
        ending = code
    }

    private func carryOut(_ effects: [Effect], console: Console, errands: Errands, desk: inout Desk) {
        for effect in effects {
            switch effect {
            case .copy(let text): tell(copied(text, console: console), console: console, errands: errands, desk: &desk)
            case .cite(let text, let short):
                let words = copied(text, console: console, told: "copied: \(short)")
                tell(words, console: console, errands: errands, desk: &desk)
            case .browse(let address):
                let words = browse(address, console: console)
                tell(words, console: console, errands: errands, desk: &desk)
            case .redraw: console.redraw()
            case .suspend: console.suspend()
            case .quit: ending = ending ?? 0
            default: errands.run(effect)
            }
        }
    }

    private func tell(_ words: PlainText, console: Console, errands: Errands, desk: inout Desk) {
        carryOut(desk.arrive(.said(words)), console: console, errands: errands, desk: &desk)
    }

    private func copied(
        _ text: PlainText, console: Console, told: PlainText = "copied, if the terminal allows it"
    ) -> PlainText {
        switch console.copyToClipboard(text) {
        case .sent: told
        case .cut: "copied in part: it is longer than a terminal takes"
        case .cannot: "this terminal cannot copy"
        }
    }

    private func browse(_ address: PlainText, console: Console) -> PlainText {
        guard Browser.isWebAddress(address) else { return "not opened, as it is no web address: \(address)" }
        if Browser(environment: environment).open(address) { return "opened in the browser: \(address)" }
        let isCopied = console.copyToClipboard(address) == .sent
        return isCopied ? "copied: \(address)" : address
    }
}

extension ConsoleEvent {
    /// Whether a key was pressed.
    fileprivate var isKey: Bool {
        if case .key = self { return true }
        return false
    }
}

extension Arrival {
    /// Whether a first picture can be drawn with it.
    fileprivate var isFirstPage: Bool {
        switch self {
        case .stories, .articles, .refused: true
        default: false
        }
    }
}
