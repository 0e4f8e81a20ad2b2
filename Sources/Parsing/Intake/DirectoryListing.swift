import Glibc
import News

/// The files of articles under a directory.
struct DirectoryListing {
    /// Directories that could not be looked into.
    private(set) var refusals: [Refusal] = []

    /// Directories on the way down, by device and number, so that a link back up is not followed.
    private var way: [(UInt64, UInt64)] = []

    /// The real path of the directory that was asked for.
    private var root: String?

    /// The deepest that is gone.
    private static let deepest = 64

    /// What names end in that are looked into; what such a file holds is told by its content.
    static let endings = [
        ".txt", ".jsonl", ".ndjson", ".xml", ".rss", ".atom", ".rdf", ".html", ".htm", ".warc", ".arc", ".nitf",
        ".ninjs", ".jsonld",
        ".iptc", ".anpa", ".eml", ".mbox", ".mbx", ".csv", ".tsv",
    ]

    /// A name without the ending of what is packed: "a.warc" for "a.warc.gz".
    static func unpackedName(_ name: String) -> String {
        name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }

    /// Every file so named under a directory, sorted by name within each; hidden ones are left out, and links that lead out of it
    /// are refused: somebody else may have laid them.
    mutating func files(under path: String) -> [String] {
        root = root ?? DirectoryListing.real(path)
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
            let isDirectory = InputFile.kind(of: place) == .directory
            guard isDirectory || DirectoryListing.isNamedAsArticles(name) || DirectoryListing.holdsNews(place)
            else { continue }
            if leadsOut(place) {
                refusals.append(Refusal.leadsOut(place))
            } else if isDirectory {
                files += self.files(under: place)
            } else {
                files.append(place)
            }
        }
        return files
    }

    /// Whether a name ends as those of articles do, packed or not.
    private static func isNamedAsArticles(_ name: String) -> Bool {
        let plain = unpackedName(name).lowercased()
        return endings.contains { plain.hasSuffix($0) }
    }

    /// Whether a file named as any JSON holds articles: most such files are something else, or the sidecar of a text.
    private static func holdsNews(_ place: String) -> Bool {
        guard place.lowercased().hasSuffix(".json"), !Sidecar.isSidecar(place),
            let head = try? InputFile(place).peek(ContentKind.sample)
        else { return false }
        let text = head.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || [0xEF, 0xBB, 0xBF].contains($0) }
        return NewsObjectReader.mayRead(text) || text.first == 0x7B && ContentKind.isJSONFeed(text)
    }

    /// Whether a place is a link to something outside the directory that was asked for.
    private func leadsOut(_ place: String) -> Bool {
        var status = stat()
        guard lstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let root,
            let target = DirectoryListing.real(place)
        else { return false }
        return target != root && !target.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
