/// A name where it stands, before it is known of whom.
struct NameMention {
    /// Place among the reading's passages.
    var passage: Int
    /// First token of the name in the passage.
    var start: Int
    /// One past its last token.
    var end: Int
    /// Its folded words, hyphens and small words included, without a possessive ending.
    let words: [String]
    /// What the words around it tell.
    var cue: NameCue?
    /// `words` as one string: what mentions are grouped by.
    let key: String

    init(passage: Int, start: Int, end: Int, words: [String], cue: NameCue?) {
        (self.passage, self.start, self.end, self.words, self.cue) = (passage, start, end, words, cue)
        key = words.count == 1 ? words[0] : words.joined(separator: " ")
    }
}

/// What the words around a name tell of its bearer.
enum NameCue {
    /// A title, a role, an age, "who".
    case person
    /// "province", "village of", a country after a comma.
    case place
    /// A role of bodies.
    case organisation
}
