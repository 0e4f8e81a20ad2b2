import Language

/// Numbers for terms, and in how many articles each stands: work on numbers is several times quicker than on strings.
struct TermTable: Sendable {
    /// The terms by number.
    private(set) var names: [String] = []
    /// In how many articles a term stands, by number.
    var frequencies: [Int32] = []
    /// Whether a frequency is known, rather than a number given for another reason.
    private var isKnown: [Bool] = []
    /// In how many articles a term was counted since that was asked last, by number.
    private var fresh: [Int32] = []
    /// The numbers that have such a count.
    private var counted: [Int32] = []
    /// Whether a term is a name or an uncommon word rather than a stock word of news or a number, by number.
    private(set) var isRare: [Bool] = []
    private var numbers = WordNumbers()

    /// The number of a term, a new one where it has none.
    mutating func number(of term: String) -> Int32 {
        let number = numbers.number(for: term)
        guard Int(number) == names.count else { return number }
        names.append(term)
        frequencies.append(0)
        isKnown.append(false)
        fresh.append(0)
        isRare.append(
            !CommonEnglish.isStock(term) && !CommonEnglish.isKindOfEvent(term)
                && !(term.utf8.first.map { (0x30...0x39).contains($0) } ?? true))
        return number
    }

    /// The number here of a term that is numbered in another table, whose frequency comes along.
    mutating func number(of term: Int32, in other: TermTable) -> Int32 {
        let (place, name) = (Int(term), other.names[Int(term)])
        let number = number(of: name)
        if other.isKnown[place] { (frequencies[Int(number)], isKnown[Int(number)]) = (other.frequencies[place], true) }
        return number
    }

    /// Counts one article more that holds the term.
    mutating func count(_ number: Int32) {
        frequencies[Int(number)] += 1
        isKnown[Int(number)] = true
        if fresh[Int(number)] == 0 { counted.append(number) }
        fresh[Int(number)] += 1
    }

    /// Whether the frequency of a term was handed over or counted.
    func isKnown(_ term: String) -> Bool { numbers.number(of: term).map { isKnown[Int($0)] } ?? false }

    /// What was counted since this was asked last.
    mutating func takeCounts() -> [(term: String, articles: Int)] {
        defer {
            for number in counted { fresh[Int(number)] = 0 }
            counted.removeAll(keepingCapacity: true)
        }
        return counted.map { (names[Int($0)], Int(fresh[Int($0)])) }
    }

    /// Takes in a frequency, unless one is known.
    mutating func learn(_ term: String, _ frequency: Int) {
        let place = Int(number(of: term))
        guard !isKnown[place] else { return }
        (frequencies[place], isKnown[place]) = (Int32(min(max(frequency, 0), 1 << 30)), true)
    }

    /// The frequencies that are known.
    var known: [String: Int] {
        Dictionary(
            uniqueKeysWithValues: names.indices.lazy.filter { isKnown[$0] }.map { (names[$0], Int(frequencies[$0])) })
    }
}
