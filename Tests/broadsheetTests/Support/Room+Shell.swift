import Foundation

@testable import broadsheet

extension Room {
    /// Runs a shell script of the test's own with the built program as its $0.
    func shell(_ script: String) throws -> Ran {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let folder = (Executable.path as NSString).deletingLastPathComponent
        let text = try String(contentsOf: URL(filePath: script), encoding: .utf8)
        process.arguments = ["-c", text, folder + "/broadsheet"]
        process.environment = ["HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        let errors = home + "/.errors"
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        let complaints = String(decoding: FileManager.default.contents(atPath: errors) ?? Data(), as: UTF8.self)
        return Ran(code: process.terminationStatus, output: "", errors: complaints)
    }
}
