import Glibc
import News

/// The files of articles under a directory.
struct DirectoryListing {
    /// Directories that could not be looked into.
    private(set) var refusals: [Refusal] = []

    /// Directories on the way down, by device and number, so that a link back up is not followed.
    private var way: [(UInt64, UInt64)] = []

    /// The deepest that is gone.
    private static let deepest = 64

    /// Every `.txt`, `.jsonl` and `.ndjson` under a directory, sorted by name within each; hidden ones are left out.
    mutating func files(under path: String) -> [String] {
        var status = stat()
        guard stat(path, &status) == 0 else { return [] }
        let mark = (UInt64(status.st_dev), UInt64(status.st_ino))
        guard way.count < DirectoryListing.deepest, !way.contains(where: { $0 == mark }) else { return [] }
        guard let directory = opendir(path) else {
            refusals.append(Refusal.unopened(path, errno))
            return []
        }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(directory)
        way.append(mark)
        defer { way.removeLast() }
        var files: [String] = []
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let place = path.hasSuffix("/") ? path + name : path + "/" + name
            if InputFile.kind(of: place) == .directory {
                files += self.files(under: place)
            } else if [".txt", ".jsonl", ".ndjson"].contains(where: { name.lowercased().hasSuffix($0) }) {
                files.append(place)
            }
        }
        return files
    }
}
