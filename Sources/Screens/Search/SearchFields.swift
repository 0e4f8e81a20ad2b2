import News

/// The words and fields of the query language, as the search screen tells them.
enum SearchFields {
    /// What can be typed, and what it finds.
    static let lines: [(PlainText, PlainText)] = [
        ("two words", "both, in any form: fighter finds fighters"),
        ("\"a phrase\"", "these words side by side"),
        ("fight*", "words that begin so"),
        ("=baghuz", "this spelling only; baghuz finds all that were learnt"),
        ("-word", "not this word"),
        ("one OR two", "either; ( ) group"),
        ("title: author:", "in the headline, among the authors"),
        ("outlet:voa", "one outlet's articles"),
        ("feed:world", "what came by a feed: words of its title, or its id"),
        ("source:bali", "who said it: quoted, or behind a figure"),
        ("texts:>2", "told by more than two separate texts"),
        ("tag:war", "your tag"),
        ("is:unread", "also is:read, is:flagged, is:checked (by v)"),
        ("after:2019-02-10", "on that day or later; before: earlier; undated ones not"),
        ("lang:en", "the language; story: one story by its id"),
    ]
}
