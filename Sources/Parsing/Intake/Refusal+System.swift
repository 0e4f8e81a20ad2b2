import Glibc
import News

extension Refusal {
    /// Standard input cannot be read.
    static let closedInput = Refusal(
        path: "-", reason: "standard input is closed: give it a file or a pipe", kind: .noInput)

    /// A link in a directory that leads to something outside it.
    static func leadsOut(_ path: String) -> Refusal {
        Refusal(
            path: PlainText(path), reason: "a link that leads out of the folder: import what it names by its own name",
            kind: .notAllowed)
    }

    /// A file that could not be opened, by the system's error number.
    static func unopened(_ path: String, _ code: Int32) -> Refusal {
        let isMangled = path.unicodeScalars.contains("\u{FFFD}")
        let path = PlainText(path)
        switch code {
        case ENOENT where path.isEmpty:
            return Refusal(path: path, reason: "an empty name: name a file, or - for standard input", kind: .noInput)
        case ENOENT where isMangled:
            // What is not UTF-8 in the words of a command line or in a directory comes to us as U+FFFD.
            return Refusal(
                path: path, reason: "its name is not UTF-8: rename the file, or give it as standard input with -",
                kind: .noInput)
        case ENOENT, ENOTDIR:
            return Refusal(path: path, reason: "no such file: check the path", kind: .noInput)
        case EACCES, EPERM:
            return Refusal(path: path, reason: "may not be read: check its permissions", kind: .notAllowed)
        case ELOOP:
            return Refusal(path: path, reason: "a link that leads to itself: name the file itself", kind: .noInput)
        case ENXIO, ENODEV:
            return Refusal(path: path, reason: "not a regular file: name a text file, or a directory", kind: .badData)
        case ENAMETOOLONG:
            return Refusal(path: path, reason: "the name is too long: check the path", kind: .noInput)
        default:
            return unread(path, code)
        }
    }

    /// A file that could not be read, by the system's error number.
    static func unread(_ path: PlainText, _ code: Int32) -> Refusal {
        let words = PlainText(String(cString: strerror(code)).lowercased())
        return Refusal(path: path, reason: "cannot be read (\(words)): check the disk and try again", kind: .io)
    }
}
