import Language
import News

/// The words of a sentence, with the questions the timeline asks of them.
struct SentenceWords {
    let words: [Word]
    /// The scalars of the sentence, to see what stands between two words.
    let scalars: [Unicode.Scalar]

    /// Cuts a sentence into words.
    init(_ text: PlainText) {
        words = Words.of(text)
        scalars = Array(text.string.unicodeScalars)
    }

    /// The words that overlap a stretch of scalars of the sentence; empty where none does.
    func range(_ start: Int, _ end: Int) -> Range<Int> {
        var low = 0
        while low < words.count, words[low].end <= start { low += 1 }
        var high = low
        while high < words.count, words[high].start < end { high += 1 }
        return low..<high
    }

    /// The folded word at a place, empty outside the sentence.
    func word(_ place: Int) -> String { words.indices.contains(place) ? words[place].folded : "" }

    /// Whether one of these signs stands between two neighbouring words.
    func hasSign(_ signs: Set<Unicode.Scalar>, before place: Int) -> Bool {
        guard words.indices.contains(place), place > 0 else { return false }
        let (from, to) = (words[place - 1].end, words[place].start)
        return from < to && scalars[from..<min(to, scalars.count)].contains(where: signs.contains)
    }

    /// Signs that part clauses.
    static let clauseSigns: Set<Unicode.Scalar> = [
        ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}", "\u{201C}", "\u{201D}", "\"",
    ]
}
