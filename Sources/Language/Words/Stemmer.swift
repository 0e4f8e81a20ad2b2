/// Takes English endings off words, so that "advances" and "advancing" meet.
///
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two changes its author made later ("bli"
/// and "logi" in step 2), which is also what SQLite's `porter` tokenizer does: stems made here are those of the index.
public enum Stemmer {
    /// The longest word, in UTF-8 bytes, that is stemmed; SQLite's limit.
    static let longest = 63

    /// The stem of a folded word; words of one or two letters, and very long ones, are returned as they are.
    ///
    /// A possessive ending goes first ("jazeera's": "jazeera").
    public static func stem(_ folded: String) -> String {
        var word = Array(folded.utf8)
        if word.count > 2, word.hasEnding("'s") { word.removeLast(2) }
        guard word.count > 2, word.count <= longest else { return String(decoding: word, as: UTF8.self) }
        var stemming = Stemming(word)
        stemming.run()
        return String(decoding: stemming.word, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Whether the bytes end in those of `ending`.
    func hasEnding(_ ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        var place = count - length
        for offset in 0..<length {
            guard self[place] == ending.utf8Start[offset] else { return false }
            place += 1
        }
        return true
    }
}
