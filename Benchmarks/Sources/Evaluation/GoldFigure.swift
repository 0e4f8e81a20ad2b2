import Foundation

/// A number that the makers of a public set marked in a line of theirs.
struct GoldFigure: Decodable {
    /// First scalar in the line.
    var start: Int
    /// One past the last scalar.
    var end: Int
    /// As written.
    var text: String
    /// What it amounts to.
    var value: Double?
    /// Its unit, in the words of quantulum3.
    var unit: String?

    /// What it amounts to in ones: quantulum3 keeps a dozen as a unit.
    var amount: Double? { unit == "dozen" ? value.map { $0 * 12 } : value }

    /// Whether a news article would state such a number as how many or how much.
    ///
    /// Judged by form alone, and alike in lines that nobody has read. It is none where the line is a bare number with fewer than two other
    /// words; in powers and scientific notation; as a year; where an article is the whole number ("a penny"); where it is joined to
    /// other digits or letters by marks, as in dates and names; in the words of a reckoning ("one over twenty", "minus five point
    /// five"); in units of the laboratory.
    func isOfNews(in line: String, others: [GoldFigure]) -> Bool {
        let scalars = Array(line.unicodeScalars)
        guard otherWords(scalars, others) >= 2, !isPower, !isYear, !isJoined(scalars), !isReckoned,
            !isArticle
        else { return false }
        guard let unit else { return true }
        return unit.lowercased().split(separator: " ").last.map { GoldFigure.units.contains(String($0)) } ?? false
    }

    /// How many words stand outside all marked numbers.
    private func otherWords(_ scalars: [Unicode.Scalar], _ others: [GoldFigure]) -> Int {
        var count = 0
        var isInside = false
        for (place, scalar) in scalars.enumerated() {
            let isLetter =
                scalar.properties.isAlphabetic && !others.contains { ($0.start..<$0.end).contains(place) }
            if isLetter, !isInside { count += 1 }
            isInside = isLetter
        }
        return count
    }

    private var isPower: Bool {
        text.contains("^") || text.contains(/[0-9] ?[eE][-+]?[0-9]/) || text.contains(/[x×*] ?10/)
            || text.contains(/[0-9]x[0-9]/)
    }

    private var isYear: Bool {
        unit == nil && text.count == 4 && text.allSatisfy(\.isNumber) && (1100...2199).contains(value ?? 0)
    }

    private var isArticle: Bool { text.lowercased().hasPrefix("a ") && value == 1 && unit != "dozen" }

    private var isReckoned: Bool { text.lowercased().contains(/\b(over|point|negative|naught|nought|power)\b/) }

    private func isJoined(_ scalars: [Unicode.Scalar]) -> Bool {
        func scalar(_ place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }
        func isJoint(_ scalar: Unicode.Scalar?) -> Bool {
            scalar.map { "./-:,#_".unicodeScalars.contains($0) } ?? false
        }
        func isWord(_ scalar: Unicode.Scalar?) -> Bool {
            scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        }
        if scalar(start - 1) == "#" || isWord(scalar(start - 1)) || isWord(scalar(end)) { return true }
        return isJoint(scalar(start - 1)) && isWord(scalar(start - 2))
            || isJoint(scalar(end)) && isWord(scalar(end + 1))
    }

    /// The last words of quantulum3's names for the units that newspapers print.
    private static let units = Set(
        """
        metre kilometre centimetre millimetre nanometre micrometre mile foot inch yard acre hectare gram kilogram milligram ton tonne
        pound-mass ounce stone litre millilitre gallon barrel pint second millisecond minute hour day week month year decade century
        dollar euro pound sterling yen cent percentage celsius fahrenheit degree angle knot watt kilowatt megawatt gigawatt
        watt-hour kilowatt-hour volt calorie kilocalorie byte kilobyte megabyte gigabyte terabyte bit megabit gigabit hertz kilohertz
        megahertz gigahertz horsepower pound dozen point rupee yuan franc
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
