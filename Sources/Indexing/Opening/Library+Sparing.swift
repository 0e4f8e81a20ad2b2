import Foundation

extension Library {
    /// Opens a library without the file of the reader's marks, which is left as it is: what is marked now is gone with the folder.
    ///
    /// - Parameter state: the file of marks, read where it can be, so that the marks in it are seen.
    public static func open(
        at path: String, access: Access, patience: Int = 10, sparing state: String, in folder: SpareFolder,
        whenWaiting: (@Sendable () -> Void)? = nil
    ) throws -> Library {
        let spare = folder.path + "/state.sqlite"
        let files = FileManager.default
        for end in ["", "-wal"] where files.isReadableFile(atPath: state + end) {
            try? files.copyItem(atPath: state + end, toPath: spare + end)
            try? files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: spare + end)
        }
        if let seen = try? open(
            at: path, statePath: spare, access: access, patience: patience, whenWaiting: whenWaiting)
        {
            return Library(
                path: path, statePath: spare, access: access, shelf: seen.shelf, writer: seen.writer, spare: folder)
        }
        for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: spare + end) }
        let bare = try open(
            at: path, statePath: spare, access: access, patience: patience, whenWaiting: whenWaiting)
        return Library(
            path: path, statePath: spare, access: access, shelf: bare.shelf, writer: bare.writer, spare: folder)
    }
}
