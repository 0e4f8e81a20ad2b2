import Drawing
import News

/// What the console waited for.
public enum ConsoleEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted: one line of it, line breaks and tabs made spaces, in a terminal that marks what is pasted.
    case pasted(PlainText)
    /// The terminal has another size; what is drawn next must have it.
    case resized(Size)
    /// The mailbox has messages.
    case woken
    /// The program was stopped and goes on; draw again.
    case resumed
    /// Somebody asks the program to end: SIGTERM, SIGINT from outside, or another signal that ends programs.
    case terminate
    /// The terminal is gone: save and end, nothing can be shown any more.
    case hangup
}
