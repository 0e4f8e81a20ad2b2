extension Reading {
    /// Whether the text reads as English, so that English cues may be trusted.
    ///
    /// English text has about four stop words in ten; other languages of this alphabet share few of them ("in", "a", "me"). Texts
    /// of fewer than twelve words are believed when they hold nothing but ASCII letters.
    static func isEnglish(_ passages: [Passage]) -> Bool {
        var (words, little, wide, named) = (0, 0, 0, 0)
        // As soon as there are enough for all words that can come, the rest changes nothing.
        let most = passages.reduce(0) { $0 + $1.tokens.count }
        for passage in passages {
            for token in passage.tokens where token.kind == .word {
                words += 1
                if english.contains(token.folded) { little += 1 } else if token.shape != .lower { named += 1 }
                if token.text.utf8.count != token.end - token.start, !token.folded.contains("'") { wide += 1 }
                if words >= 2000 { break }
                if words >= 12, little * 100 >= most * 12 { return true }
            }
        }
        if words < 12 { return wide * 4 <= words }
        // A short item may be half names, which say nothing of its language; in two sentences one such word must do.
        if words < 40, wide == 0 { return little * 100 >= (words - named) * 7 }
        return little * 100 >= (words - (words < 200 ? named : 0)) * 12
    }

    /// Stop words that no neighbouring language shares in number.
    private static let english = NameWords.set(
        "the and of to that is was were are been has have had with from by for it its they their he his she her this which who not but as at said on or be will would after about more than we you"
    )
}
