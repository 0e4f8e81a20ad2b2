import Language
import News

/// What the sentence says around a figure, beyond its heading: a market, the whole of a share, peoples, parts.
struct FigureSurroundings {
    /// The words of the figure.
    let figure: Range<Int>
    /// The sentence.
    let clauses: SentenceClauses
    /// The words of all figures of the sentence.
    let figures: [Range<Int>]

    private func word(_ place: Int) -> String { clauses.words.indices.contains(place) ? clauses.words[place] : "" }

    /// Whether prices of a market are told: they are other ones an hour later, so that two of them never contradict.
    var isMarket: Bool { clauses.words.contains { FigureSurroundings.market.contains($0) } }

    /// Whether the sentence says that a price is the day's last.
    var isClosing: Bool { clauses.words.contains { ["close", "closed", "closing"].contains($0) } }

    /// Whether the sentence says that it tells of something else than the main event.
    var isOther: Bool { clauses.words.contains { FigureSurroundings.others.contains($0) } }

    /// The quarters and halves of a year in the sentence, and "prior" or "previous" years.
    var quarters: Set<String> {
        var found: Set<String> = []
        for (place, word) in clauses.words.enumerated() where place > 0 && FigureSurroundings.terms.contains(word) {
            let isFiscal = clauses.words[place - 1] == "fiscal" && place > 1
            let before = clauses.words[isFiscal ? place - 2 : place - 1]
            if FigureSurroundings.which.contains(before) { found.insert("\(before) \(word)") }
        }
        for word in clauses.words { if let term = FigureSurroundings.stretches[word] { found.insert(term) } }
        return found
    }

    /// The head of "of the increase", "of adults": what a share is a share of.
    var whole: String? {
        var place = figure.upperBound
        guard word(place) == "of", clauses.gaps[max(0, place - 1)] == .none else { return nil }
        var last: String?
        place += 1
        while place < clauses.words.count, place - figure.upperBound < 5 {
            let word = clauses.words[place]
            if !["the", "its", "their", "all", "a"].contains(word) {
                if last != nil, EventVerbs.isFinite(word) { break }
                if StopWords.contains(word) || (last != nil && NewsPredicates.predicate(of: word) != nil) { break }
                last = word
            }
            if clauses.gaps[place] != .none { break }
            place += 1
        }
        if last == "product" || last == "gdp" { return "gdp" }
        return last.map { Stemmer.stem($0.hasSuffix("'s") ? String($0.dropLast(2)) : $0) }
    }

    /// Whether the number names no count of the story: "mother of 13", "a city of 40,000", "four prior arrests", "two were among the dead".
    var isAside: Bool {
        if word(figure.lowerBound - 1) == "of",
            (1...3).contains(where: { FigureSurroundings.wholes.contains(word(figure.lowerBound - 1 - $0)) })
        {
            return true
        }
        if ["population", "prior", "previous"].contains(word(figure.lowerBound - 1)) { return true }
        if figure.contains(where: { ["prior", "previous", "past"].contains(clauses.words[$0]) }) { return true }
        return (figure.upperBound..<figure.upperBound + 3).contains { word($0) == "among" }
    }

    /// Whether it only says of how many another figure is a part: "118 of the 230 seats".
    var isTotal: Bool {
        var place = figure.lowerBound - 1
        while place >= 0, ["the", "its", "all", "their"].contains(clauses.words[place]) { place -= 1 }
        guard place > 0, clauses.words[place] == "of" else { return false }
        let end = clauses.words[place - 1] == "out" ? place - 1 : place
        return figures.contains { $0.upperBound == end }
    }

    /// Whether it is so many of a greater number that is told: "three of the four soldiers", "nineteen were taken to hospital, where one died".
    var isPart: Bool {
        if word(figure.lowerBound - 1) == "where", figures.contains(where: { $0.upperBound < figure.lowerBound }) {
            return true
        }
        guard word(figure.upperBound) == "of" else { return false }
        return figures.contains { $0.lowerBound > figure.upperBound && $0.lowerBound <= figure.upperBound + 2 }
    }

    /// Whether it says in how many places something happened: "homes in seven villages".
    var isWhere: Bool {
        let before = word(figure.lowerBound - 1)
        let outer = ["the", "some", "its"].contains(before) ? word(figure.lowerBound - 2) : before
        return ["in", "across", "throughout"].contains(outer)
    }

    /// Whether a length is a way to somewhere: "14 miles north of", "2 km from".
    var isWay: Bool {
        let next = word(figure.upperBound)
        if (1...3).contains(where: { word(figure.lowerBound - $0) == "depth" }) { return false }
        return FigureSurroundings.ways.contains { next.hasPrefix($0) }
    }

    /// Folded peoples within the figure, cut to what "Israeli" and "Israelis" share.
    func peoples(_ reading: SentenceReading) -> Set<String> {
        Set(
            figure.compactMap { place in
                guard reading.words.indices.contains(place),
                    reading.words[place].text.string.unicodeScalars.first?.properties.isUppercase == true
                else { return nil }
                var word = reading.words[place].folded
                if word.hasSuffix("s") { word.removeLast() }
                let isPeople = [
                    "ian", "can", "ean", "aqi", "nese", "eli", "ani", "mali", "meni", "ghan", "rman", "ish",
                ].contains {
                    word.hasSuffix($0)
                }
                return word.count > 4 && (isPeople || KnownNames.isPeople(word)) ? word : nil
            })
    }

    private static let market = Set(
        """
        shares stock stocks index nasdaq ftse nikkei dow trading traded traders yield yields futures bourse dax hang sensex crude brent
        centered centred drifted drifting
        """.listed)
    private static let others: WordSet = ["separate", "separately", "elsewhere", "another", "unrelated"]
    private static let terms: WordSet = [
        "quarter", "half", "year", "round", "campaign", "season", "night", "day", "week",
    ]
    private static let which: WordSet = [
        "first", "second", "third", "fourth", "prior", "previous", "full", "whole", "entire", "final",
    ]
    private static let stretches = [
        "runoff": "second round", "run-off": "second round", "first-quarter": "first quarter",
        "second-quarter": "second quarter", "third-quarter": "third quarter", "fourth-quarter": "fourth quarter",
        "first-half": "first half", "second-half": "second half", "full-year": "full year",
        "first-round": "first round",
        "second-round": "second round", "annual": "full year", "quarterly": "a quarter",
        "career": "career",
    ]
    private static let wholes: WordSet = [
        "mother", "father", "parent", "population", "city", "town", "village", "island",
    ]
    private static let ways = [
        "north", "south", "east", "west", "from", "away", "off", "outside", "inland", "upstream", "offshore",
    ]
}
