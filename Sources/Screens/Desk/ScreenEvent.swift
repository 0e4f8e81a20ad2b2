import Drawing

/// What a screen is told.
public enum ScreenEvent: Sendable {
    /// A command of its scope, with the count typed before it.
    case command(Action, count: Int?)
    /// A key, while the screen is typing.
    case typed(Key)
    /// An answer to one of its effects, or a change of the library.
    case arrived(Arrival)
    /// It was shown first, or shown again, at this size.
    case shown(Size)
}
