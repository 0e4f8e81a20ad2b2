import Language
import News

/// Lengths of time: terms of prison, and how long something took.
extension CountedThing {
    /// A length of time that somebody is jailed for.
    static func term(_ figure: Figure, _ range: Range<Int>, _ clauses: SentenceClauses) -> Quantity? {
        let around = max(0, range.lowerBound - 8)..<min(clauses.words.count, range.upperBound + 4)
        let isTerm = around.contains {
            ["jailed", "sentenced", "imprisonment", "prison", "jail", "imprisoned"].contains(clauses.words[$0])
        }
        guard isTerm || isSentence(range, clauses), let quantity = Quantity.of(unit: figure.unit?.string ?? ""),
            quantity.name == "term", !hours.contains(figure.unit?.string ?? "")
        else { return nil }
        return quantity
    }

    /// "A 15-year sentence", "six years behind bars".
    private static func isSentence(_ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        let behind = clauses.words[min(range.upperBound, clauses.words.count)...].prefix(2)
        return behind.first == "sentence" || behind.elementsEqual(["behind", "bars"])
    }

    /// A length of time that something took: "lasted 19 days", "spent 14 days in orbit", "after 11 hours of talks".
    static func span(_ figure: Figure, _ range: Range<Int>, _ clauses: SentenceClauses) -> Quantity? {
        guard range.lowerBound > 0, let quantity = Quantity.of(unit: figure.unit?.string ?? ""),
            quantity.name == "term"
        else { return nil }
        let before = clauses.gaps[range.lowerBound - 1] == .none ? clauses.words[range.lowerBound - 1] : ""
        let next = range.upperBound < clauses.words.count ? clauses.words[range.upperBound] : ""
        if before == "after" || before == "over" {
            let isClosed = (max(0, range.lowerBound - 4)..<range.lowerBound).contains {
                closing.contains(clauses.words[$0])
            }
            return next == "of" || isClosed ? quantity : nil
        }
        guard range.lowerBound > 1, lasting.contains(before) else { return nil }
        return ["ago", "old", "earlier", "later", "before", "after"].contains(next) ? nil : quantity
    }

    private static let hours: Set<String> = ["hours", "minutes", "hour", "minute"]
    private static let closing: Set<String> = ["ended", "ends", "finished", "over", "died", "collapsed", "arrived"]
    private static let lasting: Set<String> = [
        "lasted", "lasts", "last", "lasting", "took", "taken", "takes", "spent", "spend", "spending", "for",
    ]
}
