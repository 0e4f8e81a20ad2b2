import ArgumentParser
import News

/// One run of the program.
enum Program {
    /// Reads the arguments, does what they say and answers the exit code.
    static func run(_ arguments: [String]) -> Int32 {
        do {
            if let fault = Arguments.fault(in: arguments) { throw fault }
            var command = try Broadsheet.parseAsRoot(Arguments.arranged(arguments))
            try command.run()
            return 0
        } catch {
            return report(error, arguments: arguments)
        }
    }

    private static func report(_ error: any Error, arguments: [String]) -> Int32 {
        if let code = error as? ExitCode { return code.rawValue }
        if isOfParser(error) {
            if Broadsheet.exitCode(for: error) == .success { return answer(Broadsheet.fullMessage(for: error)) }
            let command = Arguments.arranged(arguments).first.flatMap { Broadsheet.names.contains($0) ? $0 : nil }
            let help = (["broadsheet", command].compactMap(\.self) + ["--help"]).joined(separator: " ")
            Complaint.say("\(sentence(Broadsheet.message(for: error))): see \(help)")
            return ExitStatus.usage
        }
        let fault = Complaint.fault(for: error)
        Complaint.say(fault.message)
        return fault.exitCode
    }

    /// Help, the version and completion scripts, which the parser hands over as errors of the happy kind.
    private static func answer(_ text: String) -> Int32 {
        do {
            try Output.standard { try $0.add(text) }
            return 0
        } catch {
            return report(error, arguments: [])
        }
    }

    /// Whether an error is the parser's own, as its errors are of types it does not publish.
    private static func isOfParser(_ error: any Error) -> Bool {
        if error is ValidationError || error is CleanExit { return true }
        return String(reflecting: type(of: error)).hasPrefix("ArgumentParser.")
    }

    /// The parser's message on one line, as the middle of ours: without a capital and without a full stop.
    private static func sentence(_ message: String) -> PlainText {
        var text = PlainText(message).string
        while text.last == "." || text.last == " " { text.removeLast() }
        return PlainText(text.prefix(1).lowercased() + text.dropFirst())
    }
}
