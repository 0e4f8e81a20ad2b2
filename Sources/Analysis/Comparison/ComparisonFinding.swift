import News

/// One short line of what was found between articles, for the Stories screen and the plain text of `compare` and `stories`.
///
/// A line reads `label`, a gap, then `parts` parted by two blanks; where room is short whole parts are left out, never a part of one.
public struct ComparisonFinding: Hashable, Codable, Sendable {
    /// What sort of finding it is.
    public enum Kind: String, Codable, Sendable {
        /// Figures of one thing differ.
        case figures
        /// Who stands behind those figures.
        case speakers
        /// How many sentences articles share.
        case wording
        /// One person's words are quoted differently.
        case quotes
    }

    /// What sort of finding it is.
    public var kind: Kind
    /// What stands in the first column: "figures differ", "who says", "shared wording", "quoted differently".
    public var label: PlainText
    /// The finding, in parts that are shown whole or not at all.
    public var parts: [PlainText]

    /// Makes a finding.
    public init(kind: Kind, label: PlainText, parts: [PlainText]) {
        (self.kind, self.label, self.parts) = (kind, label, parts)
    }

    /// The parts in one line.
    public var text: PlainText { PlainText(parts.map(\.string).joined(separator: "  ")) }
}
