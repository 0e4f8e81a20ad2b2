import Foundation

/// A program that is going to be killed, its output going to a file.
struct Killed {
    private let process = Process()
    private let output: String

    init(_ arguments: [String], environment: [String: String], output: String) throws {
        self.output = output
        try Data().write(to: URL(filePath: output))
        process.executableURL = URL(filePath: arguments[0])
        process.arguments = Array(arguments.dropFirst())
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Waits until it has said something, or has ended, or twenty seconds are over.
    func waitForOutput() {
        let deadline = Date(timeIntervalSinceNow: 20)
        while process.isRunning, Date() < deadline {
            let size = (try? FileManager.default.attributesOfItem(atPath: output)[.size] as? Int) ?? 0
            if size > 0 { return }
            usleep(2_000)
        }
    }

    /// Kills it, which no program can prepare for; whether it was still running then.
    func kill(afterMilliseconds wait: Int) -> Bool {
        usleep(UInt32(wait) * 1_000)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }
}
