/// A parsed search: a tree of what must, may and must not hold.
///
/// The text form is `word "a phrase" pre* -not OR ( ) field:value`, the fields being those of `Field`; parts side by side must
/// all hold. `Query(_:)` (in `Query+Parsing`) reads it and throws `QueryFault`.
public indirect enum Query: Hashable, Sendable {
    /// Matches everything: an empty query.
    case everything
    /// One word, found by its stem; `field` limits it to part of the article.
    case word(PlainText, field: TextField?)
    /// One word, found by its stem, or other spellings learnt of the name it is; no query is read so, the library opens words into it.
    case name(PlainText, spellings: [PlainText], field: TextField?)
    /// One word exactly as spelt (`=baghuz`).
    case exactly(PlainText, field: TextField?)
    /// Words in this order, side by side.
    case phrase([PlainText], field: TextField?)
    /// Words that begin so.
    case prefix(PlainText, field: TextField?)
    /// The outlet's name contains these words.
    case outlet(PlainText)
    /// It came by a feed whose title or address holds these words, or by the subscription of this short name.
    case feed(PlainText)
    /// The reader's tag.
    case tag(PlainText)
    /// A mark of the reader's.
    case mark(Mark)
    /// Articles of one story.
    case story(StoryID)
    /// Published (or arrived) on or after the day.
    case after(Day)
    /// Published (or arrived) before the day.
    case before(Day)
    /// Somebody of that name is quoted, or stands behind a figure.
    case source(PlainText)
    /// The article's story has so many separate texts.
    case texts(ClosedRange<Int>)
    /// The language tag.
    case language(PlainText)
    /// All hold.
    case all([Query])
    /// At least one holds.
    case any([Query])
    /// It does not hold.
    case not(Query)

    /// Parts of an article a word can be limited to.
    public enum TextField: String, CaseIterable, Sendable {
        /// The headline or first line.
        case title
        /// Authors and contributors.
        case author
    }

    /// Marks the reader sets.
    public enum Mark: String, CaseIterable, Sendable {
        /// Not read yet.
        case unread
        /// Read.
        case read
        /// Flagged.
        case flagged
        /// With a finding the reader has checked.
        case checked
    }
}
