import Language
import News

/// Whether the words of one telling can stand for another outlet's: whoever is given them must have told all they say.
enum ToldAlike {
    /// Whether the numbers of the telling shown stand in the other's sentence too, with their signs; the names both have come in one order;
    /// and their sentences do not gainsay each other.
    static func holds(_ shown: Telling, for other: Telling) -> Bool {
        guard shown.passage.article != other.passage.article, shown.text != other.text else { return true }
        let (text, sentence) = (shown.text, other.sentence.span.text)
        let (mine, theirs) = (Words.of(text), Words.of(sentence))
        let dates = Set(numbers(in: Words.of(shown.phrase.text)))
        guard Set(numbers(in: mine)).subtracting(dates).isSubset(of: numbers(in: theirs)) else { return false }
        guard signsHold(NumberSign.of(mine, in: text), NumberSign.of(theirs, in: sentence)) else { return false }
        guard names(in: mine, held: theirs) == names(in: theirs, held: mine) else { return false }
        return SentenceContrast.of(text, other.text) == nil
            && SentenceContrast.of(shown.sentence.span.text, sentence) == nil
    }

    private static func numbers(in words: [Word]) -> [String] {
        words.compactMap { word in
            if let small = Particulars.small[word.folded] { return String(small) }
            if large.contains(word.folded) { return word.folded }
            return word.folded.utf8.first.map { (0x30...0x39).contains($0) } == true ? word.folded : nil
        }
    }

    /// Of the like numbers of the other one bears the same signs: not "$5 million" and "€5 million", "94 percent" and "94 ships".
    private static func signsHold(_ shown: [NumberSign], _ other: [NumberSign]) -> Bool {
        shown.allSatisfy { mine in
            let theirs = other.filter { $0.value == mine.value }
            return theirs.isEmpty || theirs.contains { $0.unit == mine.unit && $0.direction == mine.direction }
        }
    }

    /// The names that stand in the other too, in their order, each once.
    private static func names(in words: [Word], held other: [Word]) -> [String] {
        let stems = Set(other.filter(isCapital).map(\.stem))
        var seen: Set<String> = []
        return words.filter { isCapital($0) && stems.contains($0.stem) && seen.insert($0.stem).inserted }.map(\.stem)
    }

    private static func isCapital(_ word: Word) -> Bool {
        word.text.string.unicodeScalars.first?.properties.isUppercase == true && TermWeights.tells(word)
    }

    private static let large: WordSet = WordSet(
        """
        thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
        hundreds thousand thousands million millions billion billions trillion dozen dozens
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
