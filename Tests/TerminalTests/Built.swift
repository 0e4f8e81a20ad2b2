import Foundation

/// The programs built beside these tests.
enum Built {
    /// The path of a program, nil where it is not built.
    static func program(_ name: String) -> String? {
        let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
            .deletingLastPathComponent()
        let folders = [folder, URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()].compactMap { $0 }
        return folders.map { $0.appending(path: name).path }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Whether the reader is built beside the tests.
    static var hasReader: Bool { program("broadsheet") != nil }

    /// Where this run of the tests puts its folders; those of runs that have ended are removed first.
    private static let folder: URL = {
        let files = FileManager.default
        let (base, prefix) = (files.temporaryDirectory, "broadsheet-tests-")
        for name in (try? files.contentsOfDirectory(atPath: base.path)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            try? files.removeItem(at: base.appending(path: name))
        }
        return base.appending(path: prefix + String(getpid()))
    }()

    /// A folder of its own for everything a program writes, and an environment that points there and holds nothing else.
    static func environment(term: String = "xterm-256color", adding more: [String: String] = [:]) throws -> [String:
        String]
    {
        let home = folder.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let own = [
            "HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
            "XDG_STATE_HOME": home + "/state", "XDG_CACHE_HOME": home + "/cache", "TERM": term, "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
        ]
        // Where the toolchain's libraries are, for a program that is not linked statically.
        let kept = ProcessInfo.processInfo.environment.filter { $0.key == "LD_LIBRARY_PATH" }
        return own.merging(kept) { $1 }.merging(more) { $1 }
    }
}
