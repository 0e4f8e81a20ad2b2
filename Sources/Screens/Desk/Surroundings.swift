import News

/// What a drawing needs to know and cannot know by itself.
public struct Surroundings: Hashable, Sendable {
    /// The current year in the reader's zone: dates of that year are shown without it.
    public var currentYear: Int
    /// Whether the demonstration library is open.
    public var isDemonstration: Bool
    /// Why the reader's marks are left out, nil where they are there: "FILE is damaged: move it away".
    public var withoutMarks: PlainText?
    /// The keys in force, for the hints on the last line.
    public var keymap: Keymap

    /// Makes surroundings.
    public init(currentYear: Int, isDemonstration: Bool, withoutMarks: PlainText? = nil, keymap: Keymap) {
        (self.currentYear, self.isDemonstration, self.keymap) = (currentYear, isDemonstration, keymap)
        self.withoutMarks = withoutMarks
    }
}
