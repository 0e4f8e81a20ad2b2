import News

/// Who said a quote, as it goes into it.
struct Voice {
    /// The name, where it can be told.
    var speaker: PlainText?
    /// The words that name the speaker.
    var text: PlainText?
    /// The verb.
    var cue: PlainText?
    /// Whom it was said to.
    var agency: PlainText?
}

/// What one paragraph hands to the next.
struct QuoteState {
    /// The voice of the last quotation in the paragraph before, if its last sentence attributed one.
    var voice: Voice?
    /// Quotes found that run on into this paragraph, by their place among all.
    var open: [Int] = []
}
