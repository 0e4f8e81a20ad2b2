import Language
import News

/// What the words of one sentence bring to a contrast with another (`SentenceContrast`), gathered once however many it is laid beside.
final class ContrastWords: Sendable {
    /// The words that stand on either side of one row of opposites, by their places.
    struct Ends: Sendable {
        let row: Int
        var first: Int?
        var second: Int?
    }

    /// A number in digits or words, and the stems of the two words behind it: what it counts.
    struct Number: Sendable {
        let value: String
        let word: Word
        let counted: [String]
    }

    /// The words that are looked at.
    let words: [Word]
    /// The rows its words stand in, ascending, without those that count only in sentences built alike.
    private let strongEnds: [Ends]
    /// All rows its words stand in, ascending.
    private let allEnds: [Ends]
    /// How many of its words deny something.
    let denials: Int
    /// The first of them.
    let denial: Word?
    /// The first word that tells of what did not come to pass.
    let unreal: Word?
    /// How its teller stands to what it tells.
    let stances: [Stance]
    /// The deeds it only plans.
    let plans: [UnrealWords.Plan]
    /// Its days of the week and its months.
    let days: [[Word]]
    /// Its numbers.
    let numbers: [Number]
    /// The signs of its numbers in digits.
    let signs: [NumberSign]

    /// Words of a sentence that are looked at.
    private static let longest = 100

    /// Reads the words of a sentence.
    init(_ sentence: [Word], in text: PlainText) {
        let words = Array(sentence.prefix(ContrastWords.longest))
        self.words = words
        let sides = words.map { Opposites.sides(ofStem: $0.stem) }
        strongEnds = ContrastWords.ends(sides) { !$0.isSmall }
        allEnds = ContrastWords.ends(sides) { _ in true }
        let denying = words.filter { ParaphraseSide.isDenial($0.folded) }
        (denials, denial) = (denying.count, denying.first)
        unreal = UnrealWords.first(in: words)
        stances = Stance.all(in: words)
        plans = UnrealWords.plans(in: words)
        days = [Particulars.week, ContrastWords.months].map { names in words.filter { names.contains($0.folded) } }
        numbers = ContrastWords.numbers(in: words)
        signs = NumberSign.of(words, in: text)
    }

    /// The rows its words stand in, by whether the sentences are built alike.
    func ends(areAlike: Bool) -> [Ends] { areAlike ? allEnds : strongEnds }

    /// Whether one of its words has a stem.
    func holds(stem: String) -> Bool { words.contains { $0.stem == stem } }

    private static func ends(_ sides: [[Opposites.Side]], where counts: (Opposites.Side) -> Bool) -> [Ends] {
        var ends: [Ends] = []
        for (place, sides) in sides.enumerated() {
            for side in sides where counts(side) {
                let known = ends.firstIndex { $0.row == side.row } ?? ends.count
                if known == ends.count { ends.append(Ends(row: side.row)) }
                if side.isFirst {
                    ends[known].first = ends[known].first ?? place
                } else {
                    ends[known].second = ends[known].second ?? place
                }
            }
        }
        return ends.sorted { $0.row < $1.row }
    }

    private static func numbers(in words: [Word]) -> [Number] {
        words.indices.compactMap { place in
            let word = words[place]
            let isDigits = word.folded.utf8.first.map { (0x30...0x39).contains($0) } == true
            guard let value = Particulars.small[word.folded].map({ String($0) }) ?? (isDigits ? word.folded : nil)
            else {
                return nil
            }
            let counted = words[(place + 1)...].prefix(2).filter { TermWeights.tells($0) }.map(\.stem)
            return Number(value: value, word: word, counted: counted)
        }
    }

    /// Months by their names, without those that are words of other sorts too.
    private static let months = WordSet(
        "january february april june july august september october november december".split(separator: " ")
            .map(String.init))
}
