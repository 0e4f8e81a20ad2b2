/// What a cell means; a theme decides how that looks.
///
/// Nothing may be told by style alone: vt100 and NO_COLOR must say it in characters too.
public enum Style: UInt8, CaseIterable, Sendable {
    /// Ordinary text.
    case plain
    /// Less important: rules, captions, boilerplate, read articles.
    case dim
    /// More important: headlines, unread articles.
    case strong
    /// The line that says where one is.
    case title
    /// The marker of the line under the cursor.
    ///
    /// Put it on the marker rather than on the whole line: a line whose look changes is sent to the terminal again, letter by letter.
    case selected
    /// What differs.
    case difference
    /// The words that scope a figure or a claim.
    case scope
    /// A match of a search.
    case match
    /// The key of a hint.
    case key
    /// A warning or an error.
    case warning

    /// One letter a style, for pictures of looks in tests.
    public var letter: Character {
        switch self {
        case .plain: "."
        case .dim: "d"
        case .strong: "s"
        case .title: "t"
        case .selected: ">"
        case .difference: "!"
        case .scope: "_"
        case .match: "m"
        case .key: "k"
        case .warning: "w"
        }
    }
}
