import Foundation
import Indexing
import News
import Parsing

/// Errors as people and scripts read them: one line on standard error, and an exit code.
enum Complaint {
    /// Prints `broadsheet: ` and the line, without names and passwords of addresses.
    static func say(_ line: PlainText) {
        var bytes = Array("broadsheet: \(WebAddress.withoutCredentials(in: line))\n".utf8)
        bytes.withUnsafeMutableBytes { buffer in
            _ = write(STDERR_FILENO, buffer.baseAddress, buffer.count)
        }
    }

    /// The line and exit code of any error of ours or of the system's.
    static func fault(for error: any Error) -> Fault {
        let fault = told(error)
        return Fault(line: WebAddress.withoutCredentials(in: fault.message), exitCode: fault.exitCode)
    }

    private static func told(_ error: any Error) -> Fault {
        switch error {
        case let fault as Fault: fault
        case let refusal as Refusal: Fault(line: refusal.message, exitCode: refusal.exitCode)
        case let fault as LibraryFault: Fault(line: fault.message, exitCode: fault.exitCode)
        case let fault as QueryFault:
            Fault("query, character \(fault.place + 1)", fault.message, ExitStatus.usage)
        default:
            Fault(PlainText("\(error)"), "run broadsheet doctor", ExitStatus.io)
        }
    }
}
