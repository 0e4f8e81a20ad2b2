import Drawing

/// Where the parts of a screen stand: header lines, a rule, the body, a rule, lines of evidence, the keys.
///
/// On a low screen the evidence goes first, then the rules, then all header lines but the first: the body keeps what there is.
public struct Layout: Hashable, Sendable {
    /// The rows above the first rule, at least one.
    public let header: Range<Int>
    /// The rule under the header, where there is room for one.
    public let upperRule: Int?
    /// What the screen is about.
    public let body: Range<Int>
    /// The rule under the body, where there is room for one.
    public let lowerRule: Int?
    /// The lines that give the evidence, in words.
    public let evidence: Range<Int>
    /// The line of keys, where the desk also shows messages and prompts.
    public let hints: Int

    /// Lays out a screen that wants so many header lines and lines of evidence.
    public init(size: Size, header wanted: Int, evidence lines: Int) {
        let rows = max(2, size.rows)
        let headers = rows < 10 ? 1 : max(1, wanted)
        let hasUpper = rows >= 8
        let shownLines = rows < 12 ? 0 : rows < 18 ? min(1, lines) : lines
        let hasLower = rows >= 12
        hints = rows - 1
        evidence = (hints - shownLines)..<hints
        lowerRule = hasLower ? evidence.lowerBound - 1 : nil
        header = 0..<headers
        upperRule = hasUpper ? headers : nil
        let first = headers + (hasUpper ? 1 : 0)
        body = first..<max(first, evidence.lowerBound - (hasLower ? 1 : 0))
    }
}
