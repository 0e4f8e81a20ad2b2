import News

/// The sign a number in digits bears besides its words: the money, the percent, the degree, and whether it is below zero.
///
/// Signs of currencies, their codes and their words are one ("$5 million", "5 million dollars"), and so are "%", "percent" and "per cent".
public struct NumberSign: Hashable, Sendable {
    /// The number, as it is compared.
    public let value: String
    /// "percent", "degrees" or the name of a currency; nil where it bears none.
    public let unit: String?
    /// "-" or "+" before it; nil where none stands there.
    public let direction: String?
    /// The number with its signs as written: "$30,000".
    public let written: PlainText
    /// The word behind it, as it is compared; nil at the end.
    public let next: String?

    /// The signs of the numbers among the words of a text, in their order.
    public static func of(_ words: [Word], in text: PlainText) -> [NumberSign] {
        guard words.contains(where: isDigits) else { return [] }
        let scalars = Array(text.string.unicodeScalars)
        return words.indices.compactMap { isDigits(words[$0]) ? NumberSign($0, words, scalars) : nil }
    }

    private init(_ place: Int, _ words: [Word], _ scalars: [Unicode.Scalar]) {
        let word = words[place]
        value = word.folded
        var (start, end) = (min(word.start, scalars.count), min(word.end, scalars.count))
        var unit: String?
        var before = start - 1
        if before > 0, scalars[before].isBlank { before -= 1 }
        if before >= 0, scalars[before].properties.generalCategory == .currencySymbol {
            unit = Currencies.name(sign: String(scalars[before]))
            if unit != nil { start = before }
        }
        var direction: String?
        if start > 0, let found = NumberSign.directions[scalars[start - 1]],
            start == 1 || NumberSign.opens(scalars[start - 2])
        {
            (direction, start) = (found, start - 1)
        }
        var after = end
        if after < scalars.count, scalars[after].isBlank { after += 1 }
        if unit == nil, after < scalars.count {
            let mark = scalars[after]
            // "500 $5 notes": the sign belongs to the number behind it.
            let isOfNext = after + 1 < scalars.count && scalars[after + 1].isDigit
            unit =
                switch mark {
                case "%", "\u{FF05}", "\u{66A}": "percent"
                case "\u{B0}": "degrees"
                default:
                    mark.properties.generalCategory == .currencySymbol && !isOfNext
                        ? Currencies.name(sign: String(mark)) : nil
                }
            if unit != nil { end = after + 1 }
        }
        if place > 0 {
            let last = words[place - 1]
            if direction == nil, ["minus", "plus"].contains(last.folded) {
                direction = last.folded == "minus" ? "-" : "+"
            }
            if unit == nil, let money = Currencies.name(code: last.text.string) { unit = money }
        }
        let behind = words[(place + 1)...].drop { NumberSign.powers.contains($0.folded) }
        next = behind.first?.folded
        if unit == nil, let first = behind.first { unit = NumberSign.unit(first, behind.dropFirst().first) }
        (self.unit, self.direction) = (unit, direction)
        var written = String.UnicodeScalarView()
        written.append(contentsOf: scalars[start..<max(start, end)])
        self.written = PlainText(String(written))
    }

    private static func unit(_ word: Word, _ next: Word?) -> String? {
        switch word.folded {
        case "percent": "percent"
        case "per" where next?.folded == "cent": "percent"
        case "degree", "degrees": "degrees"
        default: Currencies.name(word: word.folded) ?? Currencies.name(code: word.text.string)
        }
    }

    private static func isDigits(_ word: Word) -> Bool { word.folded.unicodeScalars.first?.isDigit == true }

    /// Whether a mark before it leaves a dash to the number: not in "2015-18" and "3-1".
    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isBlank || "([\"\u{201C}\u{2018}".unicodeScalars.contains(scalar)
    }

    private static let directions: [Unicode.Scalar: String] = [
        "-": "-", "\u{2212}": "-", "\u{2013}": "-", "+": "+",
    ]
    private static let powers: Set<String> = [
        "hundred", "thousand", "million", "billion", "trillion", "m", "bn", "k", "tn", "mn",
    ]
}
