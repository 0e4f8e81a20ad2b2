import Language
import News

/// A figure in few words, its bound never cut off.
public enum FigureWords {
    /// The number with its bound, as written, without what is counted: "about 3,000", "up to 600", "4 square kilometers".
    public static func amount(of figure: Figure) -> PlainText {
        let text = figure.span.text
        guard figure.kind == .count || figure.kind == .vague else {
            return lowered(text, from: 0, to: text.scalarCount)
        }
        let words = Words.of(text)
        guard let last = words.last(where: isNumber) else { return lowered(text, from: 0, to: text.scalarCount) }
        let first = words.first { !["a", "an", "the"].contains($0.folded) || $0.start == last.start }
        return lowered(text, from: first?.start ?? 0, to: last.end)
    }

    private static func isNumber(_ word: Word) -> Bool {
        word.folded.contains(where: \.isNumber) || numbers.contains(word.folded)
    }

    private static func lowered(_ text: PlainText, from: Int, to: Int) -> PlainText {
        let words = text.slice(from, to).string
        guard let first = words.split(separator: " ").first, first.dropFirst().allSatisfy(\.isLowercase) else {
            return PlainText(words)
        }
        return PlainText(words.prefix(1).lowercased() + words.dropFirst())
    }

    private static let numbers = Set(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
        trillion trillions dozen dozens score scores tens several few handful half third thirds quarter quarters
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
