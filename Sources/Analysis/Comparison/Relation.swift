/// How the passages of a row stand to each other.
public enum Relation: String, Sendable {
    /// The same words.
    case same
    /// The same content in other words.
    case reworded
    /// One says part of what the other says.
    case partial
    /// Figures of the same thing differ: shown as "figures differ".
    case conflict
    /// Accounts of different times.
    case timeShifted = "time_shifted"
    /// Both figures could hold.
    case compatible
    /// The same number with another bound ("more than 600", "up to 600").
    case boundsDiffer = "bounds_differ"
    /// Figures of different scope: listed together, not judged.
    case scopesDiffer = "scopes_differ"
    /// Not found in the others.
    case only

    /// The sign the pane shows beside its word, a blank where there is none.
    public var sign: Character {
        switch self {
        case .same: "="
        case .reworded, .partial: "~"
        case .conflict: "!"
        case .timeShifted: "@"
        case .compatible, .boundsDiffer: "^"
        case .scopesDiffer: "?"
        case .only: " "
        }
    }

    /// The sign where the sentences differ in a decisive word: a stroke for those that are otherwise partly the same.
    public func sign(hasContrast: Bool) -> Character { hasContrast && self == .partial ? "/" : sign }

    /// The words of the sign, in the careful language of the screens.
    public var words: String {
        switch self {
        case .same: "same words"
        case .reworded: "reworded"
        case .partial: "partly the same"
        case .conflict: "figures differ"
        case .timeShifted: "another time"
        case .compatible: "could both hold"
        case .boundsDiffer: "bounds differ"
        case .scopesDiffer: "scopes differ, not compared"
        case .only: "not found in the others"
        }
    }

    /// Whether `n` and `p` stop at it: it asks the reader to look.
    public var isDifference: Bool {
        switch self {
        case .conflict, .timeShifted, .compatible, .boundsDiffer, .scopesDiffer: true
        case .same, .reworded, .partial, .only: false
        }
    }
}
