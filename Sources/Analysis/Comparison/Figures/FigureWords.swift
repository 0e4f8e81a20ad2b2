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

    /// The same in the fewest words, for a narrow column: one short word for the bound, the unit by its symbol.
    public static func short(of figure: Figure) -> PlainText {
        let long = amount(of: figure)
        guard long.scalarCount > 16 else { return long }
        if let low = figure.low, let high = figure.high, figure.bound == .range {
            return "\(number(low)) to \(number(high))"
        }
        guard let value = figure.value else { return long }
        let unit = figure.kind == .measure ? figure.unit.map { " \($0)" } ?? "" : ""
        switch figure.kind {
        case .count, .measure: return PlainText(bound(figure.bound) + number(value) + unit)
        default: return long
        }
    }

    private static func bound(_ bound: Figure.Bound?) -> String {
        switch bound {
        case .about, .range: "about "
        case .atLeast: "at least "
        case .atMost: "up to "
        case .moreThan: "over "
        case .lessThan: "under "
        case nil: ""
        }
    }

    /// A number with its thousands parted by commas.
    private static func number(_ value: Double) -> String {
        guard value == value.rounded(), abs(value) < 1e15 else { return String(value) }
        let digits = Array(String(Int(abs(value))))
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return (value < 0 ? "-" : "") + text
    }

    /// Where the number with its bound stands in the block, without what is counted.
    public static func span(of figure: Figure) -> Range<Int> {
        let whole = figure.span.start..<figure.span.end
        guard figure.kind == .count || figure.kind == .vague else { return whole }
        let words = Words.of(figure.span.text)
        guard let last = words.last(where: isNumber) else { return whole }
        let first = words.first { !["a", "an", "the", "between"].contains($0.folded) || $0.start == last.start }
        let start = figure.span.start + (first?.start ?? 0)
        return start..<max(start, min(figure.span.end, figure.span.start + last.end))
    }

    private static func isNumber(_ word: Word) -> Bool { isNumber(word.folded) }

    /// Whether a folded word says a number, in digits or not.
    static func isNumber(_ folded: String) -> Bool { folded.contains(where: \.isNumber) || numbers.contains(folded) }

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
        """.listed)
}
