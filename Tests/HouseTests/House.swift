import Foundation

/// The repository as the house rules see it: its Swift files by target.
struct House {
    /// The repository's root.
    let root: URL

    /// The checkout this test was compiled from.
    static let here = House(
        root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent())

    /// Swift files under a folder of the root, sorted by path.
    func swiftFiles(under folder: String) -> [URL] { files(under: folder, of: ["swift"]) }

    /// Files with one of these endings under a folder of the root, sorted by path.
    func files(under folder: String, of endings: Set<String>) -> [URL] {
        let base = root.appending(path: folder)
        let all = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
        return all.filter { endings.contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }

    /// A file's path from the root.
    func name(_ file: URL) -> String { String(file.path.dropFirst(root.path.count)).trimmingPrefix("/").description }

    /// The lines of a file.
    func lines(_ file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }
}
