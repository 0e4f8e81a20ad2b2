import Language
import News

/// Words that one passage has and those beside it do not, in stretches: what a reader of both wants to see at a glance.
///
/// Words are held together by their stems, wherever they stand; of the small words only those count that turn a sentence round ("not",
/// "before", "may"). Where more than half of a passage's telling words are its own nothing is marked: it is then told in other words
/// altogether, and to mark most of them would show nothing. The share was chosen by reading pairs of reworded agency copy.
public enum OwnWords {
    /// Words of a passage that are looked at; no sentence of news has so many.
    private static let longest = 400

    /// Small words that turn a sentence round.
    private static let turning = Set(
        """
        not no none never nor cannot neither without before after against all only may might could until since under over except
        least most more less several few
        """.listed)

    /// The stretches of a passage whose words the other lacks, as offsets of Unicode scalars, ascending; nil where too many are its own.
    public static func stretches(of passage: PlainText, beside other: PlainText) -> [Range<Int>]? {
        let mine = words(passage)
        let own = own(mine, beside: words(other))
        return isTelling(own) ? stretches(mine, own) : nil
    }

    private static func words(_ text: PlainText) -> [Word] { Array(Words.of(text.slice(0, 6_000)).prefix(longest)) }

    private static func counts(_ word: Word) -> Bool {
        !StopWords.contains(word.folded) || turning.contains(word.folded) || word.folded.hasSuffix("n't")
    }

    /// For each word whether the other passage lacks it; nil for small words.
    private static func own(_ words: [Word], beside others: [Word]) -> [Bool?] {
        var left: [String: Int] = [:]
        for word in others where counts(word) { left[word.stem, default: 0] += 1 }
        return words.map { word in
            guard counts(word) else { return nil }
            guard let count = left[word.stem], count > 0 else { return true }
            left[word.stem] = count - 1
            return false
        }
    }

    private static func isTelling(_ own: [Bool?]) -> Bool {
        let known = own.compactMap(\.self)
        return known.count(where: \.self) * 2 <= known.count
    }

    /// Runs of words of one's own, with the small words between them.
    private static func stretches(_ words: [Word], _ own: [Bool?]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var isOpen = false
        for (word, isOwn) in zip(words, own) {
            switch isOwn {
            case true?:
                if isOpen, let last = found.popLast() {
                    found.append(last.lowerBound..<word.end)
                } else {
                    found.append(word.start..<word.end)
                }
                isOpen = true
            case false?: isOpen = false
            case nil: break
            }
        }
        return found
    }
}
