import Foundation
import News

/// What stands where the settings are looked for.
enum SettingsPlace {
    /// Whether a file stands there; throws where something else does, which would otherwise be waited for or read without end.
    static func holdsFile(_ path: String) throws -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        guard stat(path, &status) == 0 else {
            throw Fault("config.toml is a link that leads nowhere", "correct it or take it away", ExitStatus.badData)
        }
        let what: PlainText
        switch status.st_mode & S_IFMT {
        case S_IFREG: return true
        case S_IFDIR: what = "a folder"
        case S_IFIFO: what = "a named pipe"
        case S_IFCHR, S_IFBLK: what = "a device"
        default: what = "no regular file"
        }
        throw Fault("config.toml is \(what)", "put a text file there or take it away", ExitStatus.badData)
    }
}
