import CTerminal
import News

/// Why there is no screen to draw on.
public enum ConsoleFault: Error, Hashable, Sendable {
    /// Standard output or input is no terminal.
    case notATerminal
    /// The terminfo database has no entry that could serve.
    case unknownTerminal
    /// The terminal cannot place its cursor (TERM=dumb).
    case tooPoor

    init?(status: Int32) {
        switch Int(status) {
        case TERMINAL_OK: return nil
        case TERMINAL_NOT_A_TTY: self = .notATerminal
        case TERMINAL_UNKNOWN: self = .unknownTerminal
        default: self = .tooPoor
        }
    }

    /// What is wrong and what to do, in one line.
    public var message: PlainText {
        switch self {
        case .notATerminal: "no terminal to draw on: run it in one, or use a command such as list or search"
        case .unknownTerminal: "terminfo has no entry for this terminal: install ncurses-base, or set TERM=vt100"
        case .tooPoor: "this terminal cannot place its cursor: set TERM, or use a command such as list or search"
        }
    }
}
