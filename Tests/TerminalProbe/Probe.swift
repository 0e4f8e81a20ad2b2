import Drawing
import Foundation
import News
import Terminal

/// A program of the tests' own: shows on a console what happens to it, and ends in whichever way its argument says.
@main
struct Probe {
    private var log: [String] = []
    private var frames: Frames?
    private let mode: String

    static func main() {
        CrashGuard.install()
        let arguments = CommandLine.arguments
        var probe = Probe(mode: arguments.count > 1 ? arguments[1] : "keys")
        probe.run()
    }

    private init(mode: String) { self.mode = mode }

    private mutating func run() {
        let mailbox = Mailbox<String>()
        let coloured = ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        if CommandLine.arguments.count > 3 {
            frames = Frames(seed: UInt64(CommandLine.arguments[2]) ?? 0, file: CommandLine.arguments[3])
        }
        do {
            let console = try Console(theme: .default, mailbox: mailbox, coloured: coloured)
            console.present(picture(console.size))
            while take(console.wait(), console, mailbox) { console.present(picture(console.size)) }
            console.close(isGone: log.last == "hangup")
            print("closed after \(log.last ?? "nothing")")
        } catch {
            print("no console: \(error.message)")
            exit(69)
        }
    }

    private mutating func picture(_ size: Size) -> Canvas {
        if let frame = frames?.next(size) { return frame }
        var canvas = Canvas(size: size)
        canvas.put("probe \(size.columns)x\(size.rows)", row: 0, column: 0, style: .title)
        for (row, line) in log.suffix(size.rows - 2).enumerated() {
            canvas.put(PlainText(line), row: row + 1, column: 2)
        }
        for (column, style) in Style.allCases.enumerated() {
            canvas.put(PlainText(String(style.letter)), row: size.rows - 1, column: column, style: style)
        }
        return canvas
    }

    /// False when it is time to end.
    private mutating func take(_ events: [ConsoleEvent], _ console: Console, _ mailbox: Mailbox<String>) -> Bool {
        for event in events {
            switch event {
            case .key(let key):
                log.append("key \(key.name)")
                if key == .character("q") { return false }
                act(on: key, console, mailbox)
            case .pasted(let text): log.append("pasted \(text)")
            case .resized(let size): log.append("resized \(size.columns)x\(size.rows)")
            case .woken: log += mailbox.drain().map { "message \($0)" }
            case .resumed: log.append("resumed")
            case .terminate:
                log.append("terminate")
                return false
            case .hangup:
                log.append("hangup")
                return false
            }
        }
        return true
    }

    private mutating func act(on key: Key, _ console: Console, _ mailbox: Mailbox<String>) {
        switch key {
        case .control("z"): console.suspend()
        case .control("l"): console.redraw()
        case .character("m"): Thread.detachNewThread { mailbox.post("from a thread") }
        case .character("y"): console.copyToClipboard("words copied")
        case .character("!") where mode == "flood": flood(console)
        case .character("!"): crash()
        default: break
        }
    }

    private func crash() {
        switch mode {
        case "trap": print(log[log.count + 1])
        case "abort": abort()
        case "segv": raise(SIGSEGV)
        case "exit": exit(3)
        case "deep": print(Probe.deep(1))
        case "thread": Thread.detachNewThread { raise(SIGILL) }
        default: break
        }
    }

    /// Draws without end and looks at nothing else.
    private mutating func flood(_ console: Console) {
        var frames = Frames(seed: 1, file: "/dev/null")
        while true { console.present(frames.next(console.size)) }
    }

    private static func deep(_ level: Int) -> Int { level == 0 ? 0 : deep(level + 1) &+ level }
}
