import Foundation
import News

/// Standard output or a file, buffered: whole lines of data, nothing else.
final class Output {
    private var buffer: [UInt8] = []
    private let descriptor: Int32
    private let name: PlainText

    /// Writes to a descriptor, standard output unless told otherwise; `name` is what a complaint calls it.
    init(descriptor: Int32 = STDOUT_FILENO, name: PlainText = "standard output") {
        (self.descriptor, self.name) = (descriptor, name)
    }

    /// Runs a body with standard output and writes out what it left in the buffer, also when it throws.
    static func standard<Answer>(_ body: (Output) throws -> Answer) throws -> Answer {
        let output = Output()
        let answer = Result { try body(output) }
        try output.flush()
        return try answer.get()
    }

    /// Adds one JSON value as a line.
    func line(_ value: JSONValue) throws { try add(value.line) }

    /// Adds one line that is already made of clean text and our own colours.
    func add(_ line: String) throws {
        buffer.append(contentsOf: line.utf8)
        buffer.append(0x0A)
        if buffer.count > 1 << 16 { try flush() }
    }

    /// Adds bytes that are no text, as those of an archive.
    func add(bytes: [UInt8]) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count > 1 << 16 { try flush() }
    }

    /// Whether it goes to a terminal.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes out the buffer.
    ///
    /// Where the reader of a pipe is gone the program ends here, as other programs of a pipeline do: by SIGPIPE, without a word.
    func flush() throws {
        var written = 0
        defer { buffer.removeAll(keepingCapacity: true) }
        while written < buffer.count {
            let count = buffer[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                written += count
            } else if errno == EPIPE {
                signal(SIGPIPE, SIG_DFL)
                raise(SIGPIPE)
                exit(0)
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, -1)
            } else if errno != EINTR {
                let reason = PlainText(String(cString: strerror(errno)))
                throw Fault("\(name): \(reason)", "give it somewhere to write to", ExitStatus.io)
            }
        }
    }
}
