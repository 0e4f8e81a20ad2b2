/// What the reader says of a finding, after looking into it.
public enum ReaderVerdict: String, CaseIterable, Codable, Sendable {
    /// It holds: the reader looked it up.
    case checked
    /// The program laid side by side what is not the same.
    case notTheSame = "not_the_same"
    /// Somebody has to be asked.
    case toAsk = "to_ask"

    /// As the screen says it.
    public var words: PlainText {
        switch self {
        case .checked: "checked"
        case .notTheSame: "not the same"
        case .toAsk: "to ask"
        }
    }

    /// The verdict after this one where they are gone through by key; nil after the last, which takes it back.
    public static func next(after verdict: ReaderVerdict?) -> ReaderVerdict? {
        switch verdict {
        case nil: .checked
        case .checked: .notTheSame
        case .notTheSame: .toAsk
        case .toAsk: nil
        }
    }
}
