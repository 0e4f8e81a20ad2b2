import News

/// A passage around what was found.
struct Snippet: Hashable {
    /// The words, with ".." where the block goes on.
    var text: PlainText
    /// The matches in them, in Unicode scalars.
    var marks: [Range<Int>]
    /// The physical line of the block, if its source has lines.
    var line: Int?
}
