import CTerminal
import Drawing

extension Key {
    /// The key for what `terminal_key` answered; nil for one that means nothing here.
    init?(terminalCode code: UInt32) {
        switch Int(code) {
        case TERMINAL_ENTER: self = .enter
        case TERMINAL_ESCAPE: self = .escape
        case TERMINAL_TAB: self = .tab
        case TERMINAL_BACKTAB: self = .backTab
        case TERMINAL_BACKSPACE: self = .backspace
        case TERMINAL_DELETE: self = .delete
        case TERMINAL_UP: self = .up
        case TERMINAL_DOWN: self = .down
        case TERMINAL_LEFT: self = .left
        case TERMINAL_RIGHT: self = .right
        case TERMINAL_PAGE_UP: self = .pageUp
        case TERMINAL_PAGE_DOWN: self = .pageDown
        case TERMINAL_HOME: self = .home
        case TERMINAL_END: self = .end
        case TERMINAL_F1..<TERMINAL_F1 + 12: self = .function(Int(code) - TERMINAL_F1 + 1)
        default: self.init(scalar: code)
        }
    }

    private init?(scalar code: UInt32) {
        guard let scalar = Unicode.Scalar(code) else { return nil }
        switch code {
        case 1...26: self = .control(Character(Unicode.Scalar(UInt8(code) + 0x60)))
        case 0..<0x20, 0x7F..<0xA0: return nil
        default: self = .character(Character(scalar))
        }
    }
}
