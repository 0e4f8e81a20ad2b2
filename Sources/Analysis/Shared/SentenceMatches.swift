/// What was found between the sentences of several articles by their words.
struct SentenceMatches: Sendable {
    /// Pairs that tell the same thing.
    var told: [SentenceMatch] = []
    /// Pairs that have too much in common to call one of them not found in the other, and too little to call them the same.
    var near: [SentenceMatch] = []
}
