import News

extension TextEntry {
    /// Does what a key does in a line of text, as in a shell; false for a key that has no meaning there.
    ///
    /// Printable characters are put in; Backspace, Del, Left, Right, Home and End do what they say; Ctrl-A, -E, -B, -F, -H, -D, -W,
    /// -U and -K work as in readline.
    @discardableResult
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(PlainText(String(character)))
        case .backspace, .control("h"): deleteBackward()
        case .delete, .control("d"): deleteForward()
        case .left, .control("b"): moveLeft()
        case .right, .control("f"): moveRight()
        case .home, .control("a"): moveToStart()
        case .end, .control("e"): moveToEnd()
        case .control("w"): deleteWordBackward()
        case .control("u"): deleteToStart()
        case .control("k"): deleteToEnd()
        default: return false
        }
        return true
    }
}
