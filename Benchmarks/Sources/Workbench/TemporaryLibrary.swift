import Foundation
import Indexing

/// A library in a folder of its own, which goes with it.
public final class TemporaryLibrary: Sendable {
    /// The library.
    public let library: Library
    private let folder: URL

    /// Makes an empty library.
    public init() throws {
        let name = "broadsheet-\(UUID().uuidString)"
        folder = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        library = try Library.open(
            at: folder.appending(path: "library.sqlite").path, statePath: folder.appending(path: "state.sqlite").path,
            access: .readWrite)
    }

    /// How many bytes its files take.
    public var bytes: Int {
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.fileSizeKey])
        return (files ?? []).reduce(0) { $0 + ((try? $1.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
