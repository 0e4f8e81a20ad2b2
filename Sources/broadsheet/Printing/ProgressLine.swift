import Foundation
import News

/// A line on a terminal's standard error that says how far a long work has come, and is wiped before anything else is printed.
final class ProgressLine {
    private let isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    private var isOn = false

    /// Writes the line anew.
    func show(_ text: PlainText) {
        guard isShown else { return }
        send("\r\(Column.cut(text, 60))\u{1B}[K")
        isOn = true
    }

    /// Wipes it.
    func clear() {
        guard isOn else { return }
        send("\r\u{1B}[K")
        isOn = false
    }

    private func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
