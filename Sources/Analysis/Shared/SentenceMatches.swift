/// What was found between the sentences of several articles by their words.
struct SentenceMatches: Sendable {
    /// Pairs that tell the same thing.
    var told: [SentenceMatch] = []
    /// Pairs that share less, of accounts of one event at one time, where neither sentence has a better partner: the likeliest tellings of
    /// one thing, and no sign that one text was made of the other.
    var likely: [SentenceMatch] = []
    /// Pairs that have too much in common to call one of them not found in the other, and too little to call them the same.
    var near: [SentenceMatch] = []
}
