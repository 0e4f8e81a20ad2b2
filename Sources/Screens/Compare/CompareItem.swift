import Analysis
import News

/// One thing of the Text facet that can be selected.
struct CompareItem: Hashable, Sendable {
    /// What it is.
    enum Kind: Hashable, Sendable {
        /// Sentences beside each other.
        case pair
        /// Sentences one side alone tells, folded to a line, or that line above them where they are unfolded.
        case run(isOpen: Bool)
        /// One row of an unfolded run.
        case alone
    }

    /// What it is.
    var kind: Kind
    /// The rows of the comparison it shows; more than one only in a run.
    var rows: [Int]
    /// How the shown sentences stand to each other; nil where only an article that is not shown joins them.
    var relation: Relation?
    /// Where the partner of a sentence stands that is set in another row.
    var elsewhere: Passage?
    /// The shown articles that tell it at another place than the rows around it.
    var moved: Set<ArticleKey> = []
    /// The point on which shown sentences differ however alike their words, with whose they are: "a with b: they differ in: won / lost".
    var contrast: PlainText?
    /// The evidence.
    var why: [PlainText] = []

    /// The sign the pane shows beside it, where it has a relation.
    var sign: Character? { relation?.sign(hasContrast: contrast != nil) }

    /// Whether `n` stops at it.
    var isDifference: Bool { kind == .pair && (contrast != nil || relation?.isDifference == true) }

    /// Whether `=` hides it: the same words, or the same content in other words; what is only partly the same stays.
    var agrees: Bool { kind == .pair && (relation == .same || relation == .reworded) }
}
