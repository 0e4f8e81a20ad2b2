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
    /// What its bytes are written in, in upper case, where something outside them says so, as the head of a message does.
    let charset: String?

    private let source: any ByteSource
    private var head: [UInt8] = []
    private var failure: Refusal?

    /// Opens a regular file, or standard input for "-"; anything else that stands there is refused, and a named pipe never waited for.
    init(_ path: String) throws(Refusal) {
        self.path = PlainText(path)
        charset = nil
        if path == "-" {
            let descriptor = dup(STDIN_FILENO)
            guard descriptor >= 0 else { throw Refusal.closedInput }
            (source, realPath, size) = (DescriptorSource(descriptor, path: self.path), nil, nil)
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
        source = DescriptorSource(opened, path: self.path)
        size = Int(status.st_size)
        realPath = InputFile.real(path) ?? path
    }

    /// What is packed in a gzip file, under the file's own names.
    init(unpacking file: InputFile) {
        (path, realPath, size, charset) = (file.path, file.realPath, nil, nil)
        source = GzipSource(file)
    }

    /// Bytes that are held already; `name` stands for the real path, and so is the last thing that may identify them.
    init(_ bytes: [UInt8], path: PlainText, name: String?, charset: String? = nil) {
        (self.path, realPath, size, self.charset) = (path, name, bytes.count, charset)
        source = HeldBytes(bytes)
    }

    /// The next bytes, at most `count`; empty at the end.
    func read(_ count: Int) throws(Refusal) -> [UInt8] {
        guard head.isEmpty else {
            let taken = Array(head.prefix(count))
            head.removeFirst(taken.count)
            return taken
        }
        if let failure {
            self.failure = nil
            throw failure
        }
        return try source.next(count)
    }

    /// After a failure: goes to the next place from which reading can go on; false where there is none.
    func recover() throws(Refusal) -> Bool {
        head = []
        return try source.recover()
    }

    /// How many members of a gzip file were begun; nil for what is not packed.
    var members: Int? { (source as? GzipSource)?.members }

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

    /// The first bytes, at most `count`, which `read` gives again; a failure behind the first of them is told when they were read.
    func peek(_ count: Int) throws(Refusal) -> [UInt8] {
        while head.count < count, failure == nil {
            do throws(Refusal) {
                let more = try source.next(count - head.count)
                if more.isEmpty { break }
                head += more
            } catch {
                if head.isEmpty { throw error }
                failure = error
            }
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
