/// One word as the index sees it.
struct TextToken: Hashable {
    /// Lower case, without diacritics; with a stemming tokenizer the stem.
    var text: String
    /// First byte in the text.
    var start: Int
    /// One past the last byte.
    var end: Int
}
