import Foundation
import News

/// A file written whole or not at all: it appears under its name once everything is on the disk.
struct NewFile {
    /// Why a file was not written because one of that name is there already.
    struct Exists: Error {
        /// The path.
        let path: String
    }

    private let path: String
    private let replaces: Bool

    /// A file at a path; `replaces` lets it take the place of a file that is there.
    init(_ path: String, replaces: Bool) { (self.path, self.replaces) = (path, replaces) }

    /// Writes what the body prints.
    ///
    /// - Throws: `Exists` where a file is there that may not be replaced; `Fault` with 64, 74 or 77.
    func write(_ body: (Output) throws -> Void) throws {
        try check()
        let target = replaces ? URL(filePath: path).resolvingSymlinksInPath().path : path
        let folder = (target as NSString).deletingLastPathComponent
        let temporary = (folder.isEmpty ? "." : folder) + "/.broadsheet-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw fault(errno) }
        defer {
            close(descriptor)
            unlink(temporary)
        }
        let output = Output(descriptor: descriptor, name: PlainText(path))
        try body(output)
        try output.flush()
        guard fsync(descriptor) == 0 else { throw fault(errno) }
        try put(temporary, at: target)
    }

    /// A link never takes the place of a file, so nothing is lost that came there meanwhile.
    private func put(_ temporary: String, at target: String) throws {
        if replaces {
            guard rename(temporary, target) == 0 else { throw fault(errno) }
            return
        }
        guard link(temporary, target) != 0 else { return }
        switch errno {
        case EEXIST: throw Exists(path: path)
        case EPERM, ENOTSUP, EOPNOTSUPP, EMLINK:
            // A file system without links: the name is taken first, then the file put there.
            let taken = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            guard taken >= 0 else { throw errno == EEXIST ? Exists(path: path) : fault(errno) }
            close(taken)
            guard rename(temporary, target) == 0 else { throw fault(errno) }
        default: throw fault(errno)
        }
    }

    private func check() throws {
        guard !path.isEmpty, !path.hasSuffix("/") else {
            throw Fault("a file needs a name", "give one", ExitStatus.usage)
        }
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return }
        if facts.st_mode & S_IFMT == S_IFLNK, replaces { guard stat(path, &facts) == 0 else { return } }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR:
            throw Fault("\(PlainText(path)) is a folder", "give the path of a file", ExitStatus.usage)
        case S_IFREG, S_IFLNK:
            if !replaces { throw Exists(path: path) }
            if isDatabase { throw Fault("\(PlainText(path)) is a database", "give another name", ExitStatus.usage) }
        default: throw Fault("\(PlainText(path)) is no ordinary file", "give another name", ExitStatus.usage)
        }
    }

    /// Whether a library or a file of marks would be replaced: both begin as every SQLite database does.
    private var isDatabase: Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
    }

    private func fault(_ number: Int32) -> Fault {
        let reason = PlainText(String(cString: strerror(number)))
        switch number {
        case EACCES, EPERM, EROFS:
            return Fault("\(PlainText(path)): \(reason)", "give a place that may be written", ExitStatus.notAllowed)
        case ENOENT, ENOTDIR:
            return Fault("\(PlainText(path)): its folder does not exist", "make the folder first", ExitStatus.io)
        default: return Fault("\(PlainText(path)): \(reason)", "give another place", ExitStatus.io)
        }
    }
}
