import Drawing

/// What a screen is told.
public enum ScreenEvent: Sendable {
    /// A command of its scope, with the count typed before it.
    case command(Action, count: Int?)
    /// A key, while the screen is typing.
    case typed(Key)
    /// An answer to one of its effects, or a change of the library.
    case arrived(Arrival)
    /// These words are to be found in what is open, as typed so far; empty when finding ends.
    ///
    /// The desk asks for them. While they are not empty, `next` and `previous` go to their matches.
    case sought(String)
    /// It was shown first, or shown again, or has another size now.
    ///
    /// A screen asks for its data the first time only.
    case shown(Size)
    /// No key came for a moment after the cursor moved: what tells about the selection may follow it now.
    ///
    /// While a key is held the cursor alone moves, which costs some 30 bytes; evidence and unfolded rows follow once it rests.
    case rested
    /// It is being closed, or the program ends: the last chance to save something.
    case closed
}
