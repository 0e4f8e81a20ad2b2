/// The English words that numbers are made of.
enum NumberWords {
    /// Whether an amount in words can begin with this one; most words cannot, and are done with by one look.
    static func begins(_ folded: String) -> Bool { openers.contains(folded) }

    private static let openers = Set(smallValues.keys).union(magnitudes.keys).union(plurals.keys).union([
        "a", "an", "half", "quarter", "several", "few", "couple", "many",
    ])

    /// Zero to nineteen and the tens.
    static func small(_ folded: String) -> Double? { smallValues[folded] }

    /// "hundred", "thousand" and up; also the written shortenings "mln", "bln", "tln" and "bn", which stand for nothing else.
    static func magnitude(_ folded: String) -> Double? { magnitudes[folded] }

    /// "m", "k", "bn" glued to digits, where a sum of money or a counted thing shows that no metre is meant.
    static func gluedMagnitude(_ folded: String) -> Double? { glued[folded] }

    /// "dozens", "hundreds", "thousands": what the plural counts in.
    static func plural(_ folded: String) -> Double? { plurals[folded] }

    /// "half", "third", "quarter" and their plurals, as parts of one.
    static func part(_ folded: String) -> Double? { parts[folded] }

    private static let smallValues: [String: Double] = [
        "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    private static let magnitudes: [String: Double] = [
        "hundred": 100, "thousand": 1000, "million": 1e6, "mil": 1e6, "billion": 1e9, "trillion": 1e12, "mln": 1e6,
        "bn": 1e9,
        "bln": 1e9, "tln": 1e12, "lakh": 1e5, "crore": 1e7,
    ]

    private static let glued: WordTable<Double> = WordTable([
        "k": 1000, "m": 1e6, "mn": 1e6, "mln": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9, "tn": 1e12,
        "trn": 1e12, "trillion": 1e12,
    ])

    /// Letters that mean a magnitude only behind a currency sign: "$160MM", "$2.1T".
    static func moneyMagnitude(_ folded: String) -> Double? {
        switch folded {
        case "mm": 1e6
        case "t": 1e12
        default: gluedMagnitude(folded)
        }
    }

    private static let plurals: [String: Double] = [
        "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 1e6, "billions": 1e9,
        "trillions": 1e12, "tens": 10,
    ]

    private static let parts: WordTable<Double> = WordTable([
        "half": 0.5, "halves": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fourth": 0.25,
        "fourths": 0.25, "fifth": 0.2, "fifths": 0.2, "sixth": 1 / 6, "sixths": 1 / 6, "seventh": 1 / 7,
        "sevenths": 1 / 7, "eighth": 0.125, "eighths": 0.125, "ninth": 1 / 9, "ninths": 1 / 9, "tenth": 0.1,
        "tenths": 0.1, "twentieth": 0.05, "hundredth": 0.01, "hundredths": 0.01, "thousandth": 0.001,
    ])
}
