/// One word, number or sign of a block, with what it can be in a time expression.
struct TimeToken: Sendable {
    /// Lower-case ASCII of a word that may matter, the sign itself, or empty.
    var text: String
    /// Its bit among the words that stand in patterns as themselves, 0 for all others.
    var literal: UInt64
    /// What it can be.
    var classes: TimeWord.Classes
    /// What it stands for: a month, a count, a year; for clocks the minute of the day.
    var value: Int
    /// The three numbers of a numeric date, in the order written.
    var parts: [Int] = []
    /// First scalar in the block.
    var start: Int
    /// One past the last.
    var end: Int
    /// Whether a blank stands before it.
    var isSpaced: Bool
    /// Whether it begins with a capital letter.
    var isCapital: Bool
    /// Whether it stands between quotation marks.
    var isQuoted = false

    /// Whether it has one of these classes.
    func has(_ wanted: TimeWord.Classes) -> Bool { !classes.isDisjoint(with: wanted) }

    /// Whether it is the full stop of a shortening in the middle of a sentence, of a state, a title or a letter.
    var isInner = false

    /// Whether it ends a sentence or a clause that does not share its verb with the next.
    var isStop: Bool { !isInner && (text == "." || text == "!" || text == "?" || text == ";") }
}
