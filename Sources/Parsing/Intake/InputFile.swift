import Glibc
import News

/// An open input that is read once, from its start to its end.
final class InputFile {
    /// What stands at a path.
    enum Kind { case file, directory, other }

    /// The path as given.
    let path: PlainText
    /// What the system calls the file: its path without links; nil for standard input.
    let realPath: String?
    /// Bytes, as the system states them; nil for standard input and what else has no size.
    let size: Int?

    private let descriptor: Int32
    private var head: [UInt8] = []

    /// Opens a regular file, or standard input for "-"; anything else that stands there is refused, and a named pipe never waited for.
    init(_ path: String) throws(Refusal) {
        self.path = PlainText(path)
        if path == "-" {
            (descriptor, realPath, size) = (dup(STDIN_FILENO), nil, nil)
            guard descriptor >= 0 else { throw Refusal.closedInput }
            return
        }
        let opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard opened >= 0 else { throw Refusal.unopened(path, errno) }
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            throw Refusal(
                path: PlainText(path), reason: "not a regular file: name a text file, or a directory", kind: .badData)
        }
        descriptor = opened
        size = Int(status.st_size)
        realPath = InputFile.real(path) ?? path
    }

    deinit { close(descriptor) }

    /// The next bytes, at most `count`; empty at the end.
    func read(_ count: Int) throws(Refusal) -> [UInt8] {
        if !head.isEmpty {
            let taken = Array(head.prefix(count))
            head.removeFirst(taken.count)
            return taken
        }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while true {
                #if canImport(Glibc)
                let got = Glibc.read(descriptor, buffer.baseAddress, count)
                #elseif canImport(Musl)
                let got = Musl.read(descriptor, buffer.baseAddress, count)
                #else
                let got = Darwin.read(descriptor, buffer.baseAddress, count)
                #endif
                if got >= 0 {
                    filled = got
                    return
                }
                if errno == EINTR { continue }
                if errno == EAGAIN {
                    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    poll(&wait, 1, -1)
                    continue
                }
                failure = errno
                return
            }
        }
        guard failure == 0 else { throw Refusal.unread(path, failure) }
        return bytes
    }

    /// Everything that is left; refused as too long where it is more than `most` bytes.
    func whole(atMost most: Int) throws(Refusal) -> [UInt8] {
        if let size, size > most { throw Refusal.tooLong(path, most) }
        var bytes: [UInt8] = []
        while true {
            let more = try read(1 << 18)
            if more.isEmpty { return bytes }
            bytes += more
            if bytes.count > most { throw Refusal.tooLong(path, most) }
        }
    }

    /// The first bytes, at most `count`, which `read` gives again.
    func peek(_ count: Int) throws(Refusal) -> [UInt8] {
        while head.count < count {
            let held = head
            head = []
            let more = try read(count - held.count)
            head = held + more
            if more.isEmpty { break }
        }
        return Array(head.prefix(count))
    }

    /// What stands at a path, links followed; nil where nothing does or it may not be seen.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    /// The path without links and dots; nil where it leads nowhere.
    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
