import Analysis
import News

/// What a facet with lines of its own shows: its table at a width, and the evidence of each line.
///
/// The pane does the rest alike for all of them: moving, `n p`, Enter, `w`, `y`, `=`, finding.
protocol FacetView: Sendable {
    /// What is said where there is nothing to show.
    var nothing: PlainText { get }

    /// What `n` and `p` go to, in a word.
    var goal: PlainText { get }

    /// The rows at so many columns; `unfolded` names the lines whose particulars stand under them.
    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable

    /// The two lines above the keys: what was found, and where it stands; each at most so many columns.
    func evidence(of item: FacetItem, columns: Int) -> [PlainText]

    /// Everything an item rests on, in words; one that begins with two blanks belongs to the one before it.
    func reasons(for item: FacetItem) -> [PlainText]

    /// The name of the finding, under which the reader's own verdict on it is kept; nil where a line is none.
    func finding(of item: FacetItem) -> FindingKey?

    /// The names of all findings a line shows, where it shows several that are judged one by one, such as equal figures.
    func findings(of item: FacetItem) -> [FindingKey]
}

extension FacetView {
    /// Most lines show one finding.
    func findings(of item: FacetItem) -> [FindingKey] { finding(of: item).map { [$0] } ?? [] }
}
