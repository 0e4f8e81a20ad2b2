import Analysis
import News

/// One thing of a facet that can be selected: a figure, a version of a quote, a form of a name.
struct FacetItem: Hashable, Sendable {
    /// What names it within its facet, whatever the width and whatever is hidden.
    struct ID: Hashable, Sendable {
        /// The finding it belongs to, by its place in the comparison.
        var subject: Int
        /// Which line of that finding.
        var part: Int
    }

    /// What names it.
    var id: ID
    /// The sentences it rests on; the first is the one that Enter opens.
    var passages: [Passage]
    /// Whether `n` and `p` stop at it.
    var isDifference = false
    /// Whether `=` hides it.
    var agrees = false
    /// Whether Enter unfolds its particulars, or folds them, instead of opening the sentence.
    var unfolds = false
}
