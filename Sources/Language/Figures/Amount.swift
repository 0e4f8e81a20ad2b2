/// A number as read from the text, before it is known of what.
struct Amount {
    /// What the words were.
    enum Form {
        /// Digits, or digits and a magnitude word.
        case digits
        /// Words alone.
        case words
        /// "one third", "1/2".
        case fraction
        /// "several hundred", "thousands".
        case vague
        /// "41st".
        case ordinal
    }

    /// The number; nil where vague.
    var value: Double?
    /// The least a vague amount can mean.
    var low: Double?
    /// The most a vague amount can mean; nil where nothing bounds it.
    var high: Double?
    /// What the words were.
    var form: Form
    /// The last multiplication by a magnitude word, 1 without: "3 to 4 million" hands it back to the 3.
    var magnitude = 1.0
    /// The first token.
    var start: Int
    /// One past the last token.
    var end: Int
}
