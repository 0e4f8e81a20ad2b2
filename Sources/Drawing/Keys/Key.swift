/// One key as pressed, whatever the terminal sends for it.
public enum Key: Hashable, Sendable {
    /// A printable character.
    case character(Character)
    /// Control and a letter, in lower case.
    case control(Character)
    /// F1 to F12.
    case function(Int)
    /// Return or Enter.
    case enter
    /// Escape alone.
    case escape
    /// Tab.
    case tab
    /// Shift-Tab.
    case backTab
    /// Backspace.
    case backspace
    /// Delete.
    case delete
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// Home.
    case home
    /// End.
    case end
}
