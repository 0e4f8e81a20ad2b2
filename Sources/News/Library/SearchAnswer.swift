/// What a search found, and how.
public struct SearchAnswer: Equatable, Sendable {
    /// The hits, in order; those that match only some words stand last.
    public var hits: [Hit]
    /// Where the next page starts, nil at the end.
    public var next: Cursor?
    /// How many articles match every word; nil where that was too many to count in the time allowed.
    public var matchingAll: Int?
    /// Whether relevance was ranked among the newest matches only, because there were too many.
    public var wasCut: Bool

    /// How many articles match as typed, where names were also looked for in other spellings; nil where none was, or too many match.
    public var asTyped: Int?
    /// The other spellings that found articles which do not match as typed, those that found most first.
    public var spellings: [Spelling]

    /// A spelling learnt of a name, and what it found.
    public struct Spelling: Hashable, Sendable {
        /// The name as typed.
        public var typed: PlainText
        /// The other spelling, as articles write it.
        public var spelt: PlainText
        /// How many articles hold it and not what was typed.
        public var count: Int

        /// Makes a spelling.
        public init(typed: PlainText, spelt: PlainText, count: Int) {
            (self.typed, self.spelt, self.count) = (typed, spelt, count)
        }
    }

    /// Makes an answer.
    public init(
        hits: [Hit], next: Cursor?, matchingAll: Int?, wasCut: Bool, asTyped: Int? = nil, spellings: [Spelling] = []
    ) {
        (self.hits, self.next, self.matchingAll, self.wasCut) = (hits, next, matchingAll, wasCut)
        (self.asTyped, self.spellings) = (asTyped, spellings)
    }
}
