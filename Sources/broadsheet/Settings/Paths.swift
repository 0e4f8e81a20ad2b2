import Foundation
import News
import Parsing

/// Where files live, by the XDG base directory specification.
struct Paths: Sendable {
    private let environment: [String: String]
    private let home: String

    /// Reads the environment given.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
        home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
    }

    /// The settings, `config.toml`.
    var settings: String { base("XDG_CONFIG_HOME", "/.config") + "/config.toml" }

    /// The library where neither an option, nor the environment, nor the settings name one.
    var library: String { base("XDG_DATA_HOME", "/.local/share") + "/library.sqlite" }

    /// The demonstration, a library of its own.
    var demonstration: String { base("XDG_DATA_HOME", "/.local/share") + "/demo.sqlite" }

    /// The library the environment names, if any.
    var libraryOfEnvironment: String? { environment["BROADSHEET_LIBRARY"].flatMap { $0.isEmpty ? nil : $0 } }

    /// The reader's own state for a library: always in the reader's home, so that a library can be shared read-only.
    func state(of library: String) -> String {
        let digest = Digest.sha256(Array(Paths.real(library).utf8)).prefix(16)
        return base("XDG_STATE_HOME", "/.local/state") + "/state-\(digest).sqlite"
    }

    /// A path as typed in settings, with a leading `~/` resolved.
    func expanded(_ path: String) -> String {
        path == "~" ? home : path.hasPrefix("~/") ? home + path.dropFirst() : path
    }

    /// The path without links and dots; of a file that does not exist yet, its folder's.
    static func real(_ path: String) -> String {
        if let resolved = resolve(path) { return resolved }
        let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        let folder = (whole as NSString).deletingLastPathComponent
        guard let parent = resolve(folder) else { return whole }
        return (parent as NSString).appendingPathComponent((whole as NSString).lastPathComponent)
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// A relative path in an XDG variable is to be ignored, says the specification.
    private func base(_ variable: String, _ standard: String) -> String {
        let folder = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + standard
        return folder + "/broadsheet"
    }
}
