/// Who is said to have said something, in token places of one passage.
struct Attribution {
    /// The verb of saying, or "according to".
    var cue: Range<Int>
    /// The words that name the speaker; nil where they were left out.
    var speaker: Range<Int>?
    /// One past the words of the attribution, told persons and days included.
    var end: Int
}
