import Foundation
import News

/// A line on a terminal's standard error that says how far a long work has come, and is wiped before anything else is printed.
final class ProgressLine {
    private static let isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    private var isOn = false

    /// Writes the line anew.
    func show(_ text: PlainText) {
        guard ProgressLine.isShown else { return }
        ProgressLine.send("\r\(Column.cut(text, 60))\u{1B}[K")
        isOn = true
    }

    /// Wipes it.
    func clear() {
        guard isOn else { return }
        ProgressLine.wipe()
        isOn = false
    }

    /// Wipes what may stand there, for a line that somebody else has to print.
    static func wipe() {
        if isShown { send("\r\u{1B}[K") }
    }

    private static func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
