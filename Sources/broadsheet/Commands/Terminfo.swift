import Foundation

/// The database of terminals on this machine, looked into without opening a terminal.
enum Terminfo {
    /// Whether there is an entry of that name, in the folders that terminfo(5) lists.
    static func knows(_ name: String, environment: [String: String]) -> Bool {
        guard let first = name.unicodeScalars.first, !name.contains("/"), name != "..", name != "." else {
            return false
        }
        var folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"]
        if let home = environment["HOME"] { folders.insert(home + "/.terminfo", at: 0) }
        if let own = environment["TERMINFO"] { folders.insert(own, at: 0) }
        folders += (environment["TERMINFO_DIRS"] ?? "").split(separator: ":").map(String.init)
        let places = [String(Character(first)), String(first.value, radix: 16)]
        return folders.contains { folder in
            places.contains { FileManager.default.fileExists(atPath: "\(folder)/\($0)/\(name)") }
        }
    }
}
