/// Words between quotation marks in one passage, before it is known whether anyone said them.
struct QuotedStretch {
    /// The token of the opening mark.
    var open: Int
    /// The token of the closing mark, or one past the passage where the quotation runs on.
    var close: Int
    /// Whether the closing mark is missing because the next paragraph goes on.
    var runsOn = false
    /// Whether the stretch goes on from the paragraph before.
    var isContinued = false
    /// The tokens between the marks.
    var inside: Range<Int> { open + 1..<max(open + 1, close) }
}
