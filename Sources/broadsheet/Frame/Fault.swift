import News

/// Why a command stops: one line, "what is wrong: what to do", and an exit code.
struct Fault: Error, Equatable {
    /// The line, without the program's name.
    let message: PlainText
    /// The exit code, of `ExitStatus`.
    let exitCode: Int32

    /// Makes a fault from what is wrong and what to do about it.
    init(_ wrong: PlainText, _ remedy: PlainText, _ exitCode: Int32) {
        message = "\(wrong): \(remedy)"
        self.exitCode = exitCode
    }

    /// Makes a fault from a line that has both parts already.
    init(line: PlainText, exitCode: Int32) { (message, self.exitCode) = (line, exitCode) }
}
