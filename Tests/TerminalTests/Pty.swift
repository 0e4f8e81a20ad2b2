import CPty
import Foundation

/// A program running on a terminal of its own.
///
/// It leads a session, and the pty is its controlling terminal, as under sshd. The tests look at the picture until it shows what they
/// wait for, or a deadline is over; nothing sleeps for a fixed time.
final class Pty {
    /// What the program showed, and every byte of it.
    var screen: VirtualTerminal
    private(set) var bytes: [UInt8] = []
    let process: pid_t
    private let slaveName: String
    private(set) var master: Int32
    private(set) var status: Int32?
    /// The terminal's settings before the program started.
    let before: [UInt8]

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    init(
        _ arguments: [String], environment: [String: String], rows: Int = 24, columns: Int = 80
    ) throws {
        screen = VirtualTerminal(rows: rows, columns: columns)
        var name = [CChar](repeating: 0, count: 100)
        master = pty_open(&name, name.count)
        guard master >= 0 else { throw Failure(description: "no pty: \(errno)") }
        slaveName = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        _ = pty_resize(master, Int32(rows), Int32(columns))
        before = Pty.settings(slaveName)
        process = try Pty.spawn(arguments, environment: environment, terminal: slaveName)
    }

    deinit {
        if status == nil, exitStatus() == nil {
            kill(-process, SIGKILL)
            kill(process, SIGKILL)
            var ignored: Int32 = 0
            waitpid(process, &ignored, 0)
        }
        hangUp()
    }

    /// Types.
    func type(_ text: String) {
        let typed = Array(text.utf8)
        _ = write(master, typed, typed.count)
    }

    func resize(rows: Int, columns: Int) {
        screen.resize(rows: rows, columns: columns)
        _ = pty_resize(master, Int32(rows), Int32(columns))
    }

    /// Takes the terminal away.
    func hangUp() {
        if master >= 0 { close(master) }
        master = -1
    }

    func signal(_ number: Int32) { kill(process, number) }

    /// Reads on until the picture shows what is waited for.
    func wait(seconds: Double = 20, for what: String, until isSo: (VirtualTerminal) -> Bool) throws {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while true {
            read(milliseconds: 20)
            if isSo(screen) { return }
            if Date() > deadline {
                throw Failure(description: "waited \(seconds) s for \(what), saw:\n\(screen.text)")
            }
        }
    }

    /// Waits until a text is on the screen.
    func wait(for text: String) throws { try wait(for: text) { $0.text.contains(text) } }

    /// Waits until the program has ended and everything it sent is taken; answers its status as from `waitpid`.
    ///
    /// Meanwhile `insist` is called again and again.
    func waitForEnd(seconds: Double = 20, readingOn: Bool = true, insist: () -> Void = {}) throws -> Int32 {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while true {
            insist()
            if master >= 0, readingOn { read(milliseconds: 20) } else { usleep(20_000) }
            if let status = exitStatus() {
                if master >= 0 { while read(milliseconds: 0) {} }
                return status
            }
            if Date() > deadline { throw Failure(description: "still running after \(seconds) s:\n\(screen.text)") }
        }
    }

    /// Waits until the program has nothing more to say for a moment; answers the bytes that came.
    @discardableResult
    func settle() -> Int {
        let start = bytes.count
        var quiet = 0
        while quiet < 6 { quiet = read(milliseconds: 25) ? 0 : quiet + 1 }
        return bytes.count - start
    }

    /// The terminal's settings now.
    var settings: [UInt8] { Pty.settings(slaveName) }

    private func exitStatus() -> Int32? {
        if status == nil {
            var value: Int32 = 0
            if waitpid(process, &value, WNOHANG) == process { status = value }
        }
        return status
    }

    @discardableResult
    private func read(milliseconds: Int32) -> Bool {
        var place = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&place, 1, milliseconds) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(master, &buffer, buffer.count)
        guard count > 0 else {
            if milliseconds > 0 { usleep(5_000) }
            return false
        }
        bytes += buffer.prefix(count)
        screen.feed(buffer.prefix(count))
        return true
    }

    private static func settings(_ name: String) -> [UInt8] {
        let terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        defer { close(terminal) }
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { return [] }
        return withUnsafeBytes(of: settings) { Array($0) }
    }
}
