import CTerminal
import Foundation
import News

extension Console {
    /// What became of a text that was to be copied.
    public enum Copied: Hashable, Sendable {
        /// It was sent whole; whether the terminal took it cannot be known.
        case sent
        /// Only its beginning was sent: the rest is over the limit.
        case cut
        /// This terminal would show it as garbage; nothing was sent.
        case cannot
    }

    /// Copies text to the clipboard of the terminal one sits at, also over SSH, by the xterm sequence OSC 52.
    ///
    /// At most 100,000 bytes of base64 go out, what most terminals take. Inside tmux the sequence also goes out in tmux's wrapping, for
    /// whichever of the two it is set to let through.
    @discardableResult
    public func copyToClipboard(_ text: PlainText) -> Copied {
        let environment = ProcessInfo.processInfo.environment
        guard let bytes = Clipboard.sequence(for: text, environment: environment) else { return .cannot }
        guard bytes.sequence.withCString({ terminal_send($0, bytes.sequence.utf8.count) }) else { return .cannot }
        return bytes.isWhole ? .sent : .cut
    }
}
