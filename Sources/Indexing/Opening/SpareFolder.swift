import Foundation
import News

/// A folder of its own among the temporary files, private to the reader, that goes when nobody holds it any more.
public final class SpareFolder: Sendable {
    /// Where it is.
    public let path: String

    /// Makes it.
    ///
    /// - Throws: `LibraryFault`, 77 where nothing temporary can be kept either.
    public init() throws {
        let folders = [FileManager.default.temporaryDirectory.path, "/tmp", "/dev/shm"]
        let name = "/broadsheet-\(UUID().uuidString)"
        let made = folders.map { $0 + name }.first { path in
            let made: ()? = try? FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            return made != nil
        }
        guard let made else {
            throw LibraryFault(
                message: "no temporary file can be made: set TMPDIR to a folder that may be written", exitCode: 77)
        }
        path = made
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
