import Foundation
import News

/// A web browser on the machine the reader sits at, started by argument vector and never through a shell.
struct Browser {
    private let environment: [String: String]

    /// Looks for a browser in an environment.
    init(environment: [String: String]) { self.environment = environment }

    /// Whether it is a web address without blanks; nothing else is ever handed to another program.
    static func isWebAddress(_ address: PlainText) -> Bool {
        WebAddress(address.string) != nil && !address.string.contains(" ")
    }

    /// Opens an address; false over SSH, where the browser would open on the wrong machine, and where there is none.
    func open(_ address: PlainText) -> Bool {
        guard Browser.isWebAddress(address), let command = command(for: address.string) else { return false }
        let process = Process()
        process.executableURL = URL(filePath: command.path)
        process.arguments = command.arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return (try? process.run()) != nil
    }

    /// The program and its arguments: `BROWSER`, whose entries are parted by colons and may hold %s, else xdg-open.
    func command(for address: String) -> (path: String, arguments: [String])? {
        let remote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"]
        guard remote.allSatisfy({ (environment[$0] ?? "").isEmpty }) else { return nil }
        let named = (environment["BROWSER"] ?? "").split(separator: ":").map(String.init)
        for entry in named + (hasDisplay ? ["xdg-open"] : []) {
            var words = entry.split(separator: " ").map(String.init)
            guard let name = words.first, let path = find(name) else { continue }
            words.removeFirst()
            let arguments = words.map { $0.replacingOccurrences(of: "%s", with: address) }
            return (path, words.contains { $0.contains("%s") } ? arguments : arguments + [address])
        }
        return nil
    }

    /// Without a display xdg-open would start a text browser on the reader's own terminal.
    private var hasDisplay: Bool {
        ["DISPLAY", "WAYLAND_DISPLAY"].contains { !(environment[$0] ?? "").isEmpty }
    }

    private func find(_ name: String) -> String? {
        if name.hasPrefix("/") { return access(name, X_OK) == 0 ? name : nil }
        guard !name.contains("/") else { return nil }
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
