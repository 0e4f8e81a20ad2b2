import Foundation

@testable import broadsheet

/// A folder of a test's own that is the reader's home, and the built program run in it; removed with the object.
final class Room {
    /// What a run left behind.
    struct Ran {
        /// The exit code, or the number of the signal that ended it, negative.
        var code: Int32
        /// Standard output.
        var output: String
        /// Standard error.
        var errors: String

        /// The lines of standard output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
        /// The lines of standard output as JSON values.
        var values: [JSON] { get throws { try lines.map { try JSON(parsing: $0) } } }
    }

    /// The folder.
    let home: String

    init() throws {
        home = NSTemporaryDirectory() + "/broadsheet-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    /// Writes a file and answers its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let path = home + "/" + name
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    /// Runs the program built beside these tests and waits for its end.
    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Ran {
        try run(arguments, input: input, environment: environment) { $0.waitUntilExit() }
    }

    /// The same, with the words in a list.
    func run(_ arguments: [String]) throws -> Ran {
        try run(arguments, input: nil, environment: [:]) { $0.waitUntilExit() }
    }

    /// Runs the program and kills it after a while, as SIGKILL does: nothing can be tidied up.
    func runKilled(after milliseconds: Int, _ arguments: String...) throws -> Ran {
        try run(arguments, input: nil, environment: [:]) { process in
            usleep(UInt32(milliseconds) * 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }

    private func run(
        _ arguments: [String], input: String?, environment: [String: String], until: (Process) -> Void
    ) throws -> Ran {
        let folder = (Executable.path as NSString).deletingLastPathComponent
        let process = Process()
        process.executableURL = URL(filePath: folder + "/broadsheet")
        process.arguments = arguments
        process.environment = ["HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
        let files = ["in", "out", "err"].map { home + "/." + $0 + UUID().uuidString }
        for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        if let input { try Data(input.utf8).write(to: URL(filePath: files[0])) }
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        process.standardOutput = FileHandle(forWritingAtPath: files[1])
        process.standardError = FileHandle(forWritingAtPath: files[2])
        try process.run()
        until(process)
        let texts = files.map { String(decoding: FileManager.default.contents(atPath: $0) ?? Data(), as: UTF8.self) }
        for file in files { try FileManager.default.removeItem(atPath: file) }
        let code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Ran(code: code, output: texts[1], errors: texts[2])
    }
}
