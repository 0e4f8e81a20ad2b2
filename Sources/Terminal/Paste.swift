import CTerminal
import News

/// What is being pasted, between the marks that a terminal sets before and after it.
struct Paste {
    /// The most scalars that are kept: ten times what a line of entry takes.
    private static let longest = 20_000

    /// How long nothing may come before the closing mark is given up, so that a lost one does not swallow what is typed after it.
    private static let patience = Duration.seconds(5)

    private var scalars = String.UnicodeScalarView()
    private var last = ContinuousClock.now

    /// Whether its end is waited for too long.
    var isForsaken: Bool { .now - last > Paste.patience }

    /// The text in one line, without control characters.
    var text: PlainText { PlainText(String(scalars)) }

    /// Takes what `terminal_key` answered: line breaks and tabs are blanks, other keys nothing.
    mutating func take(_ code: UInt32) {
        last = .now
        guard scalars.count < Paste.longest else { return }
        switch Int(code) {
        case TERMINAL_ENTER, TERMINAL_TAB: scalars.append(" ")
        case TERMINAL_ESCAPE...: break
        default:
            guard code >= 0x20, let scalar = Unicode.Scalar(code) else { return }
            scalars.append(scalar)
        }
    }
}
