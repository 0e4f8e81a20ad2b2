import News

/// Finds the heading of a figure: the word of its clause that says what became of the counted.
///
/// The nearest cue wins, in the order news sentences put them: right before the figure ("killed 12 people"), within it ("12 deaths"), right
/// after it ("12 people died"), further before ("the toll rose to 12"), and last across an aside ("600 fighters, most of them foreigners,
/// remain"). A clause opener ends the search, and so does a cue that another figure follows.
struct FigureHeading {
    /// The sentence.
    let clauses: SentenceClauses
    /// The words of all figures of the sentence.
    let figures: [Range<Int>]

    private typealias Found = (predicate: NewsPredicates.Predicate, place: Int)

    /// The heading of the figure at those words, and the word that gives it.
    func heading(of figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        guard let found = cue(of: figure) else { return nil }
        return isOrdered(found) ? (NewsPredicates.toldToLeave, found.place) : found
    }

    /// Whether people were only told to go: "ordered the evacuation of 5,000 people", "5,000 have been told to leave".
    private func isOrdered(_ found: Found) -> Bool {
        guard found.predicate.name == NewsPredicates.departed else { return false }
        return (max(0, found.place - 4)..<found.place).contains {
            FigureHeading.orders.contains(clauses.words[$0])
        }
    }

    private func cue(of figure: Range<Int>) -> Found? {
        if let found = before(figure, reach: 2) { return found }
        if let found = within(figure) { return found }
        if let found = after(figure, reach: 4, acrossAsides: false) { return found }
        if let found = before(figure, reach: 6) { return found }
        return after(figure, reach: 15, acrossAsides: true)
    }

    private func within(_ figure: Range<Int>) -> Found? {
        for place in figure.reversed() {
            if let predicate = NewsPredicates.predicate(of: clauses.words[place]), predicate.name != NewsPredicates.held
            {
                return (predicate, place)
            }
        }
        return nil
    }

    private func before(_ figure: Range<Int>, reach: Int) -> Found? {
        var place = figure.lowerBound - 1
        var steps = 0
        while place >= 0, steps < reach, clauses.gaps[place] == .none {
            let word = clauses.words[place]
            if word == "and" || word == "or" || SentenceClauses.opensClause(word) || isFigure(place) { return nil }
            if place > 0, clauses.words[place - 1] == "there", FigureHeading.beings.contains(word),
                let predicate = NewsPredicates.predicate(of: "remain")
            {
                return strongAfter(figure) ?? (predicate, place)
            }
            if let predicate = NewsPredicates.predicate(of: word), !FigureHeading.takesNoObject.contains(word) {
                return (predicate, place)
            }
            place -= 1
            steps += 1
        }
        return nil
    }

    /// A firm cue right after the figure, as in "there were 12 people killed".
    private func strongAfter(_ figure: Range<Int>) -> Found? {
        guard let found = after(figure, reach: 3, acrossAsides: false), !isWeak(found.place) else { return nil }
        return found
    }

    private func after(_ figure: Range<Int>, reach: Int, acrossAsides: Bool) -> Found? {
        var weak: Found?
        var place = figure.upperBound
        guard place > 0 else { return nil }
        while place < clauses.words.count, place - figure.upperBound < reach {
            let gap = clauses.gaps[place - 1]
            if gap == .strong || (gap == .comma && !acrossAsides) { break }
            let word = clauses.words[place]
            if SentenceClauses.opensClause(word) { break }
            if !acrossAsides, word == "and" || word == "or" { break }
            if let found = cue(at: place) {
                if isFigure(place + 1) || isFigure(place + 2), !acrossAsides || place > figure.upperBound + 3 { break }
                if !isWeak(place) { return found }
                weak = weak ?? found
            }
            place += 1
        }
        return weak
    }

    private func cue(at place: Int) -> Found? {
        let word = clauses.words[place]
        guard let predicate = NewsPredicates.predicate(of: word == "left" ? leftMeans(place) : word) else { return nil }
        return (predicate, place)
    }

    /// "left the town" went away, "left inside" and "left behind" did not.
    private func leftMeans(_ place: Int) -> String {
        guard place + 1 < clauses.words.count, clauses.gaps[place] == .none else { return "remain" }
        return FigureHeading.afterStaying.contains(clauses.words[place + 1]) ? "remain" : "fled"
    }

    private func isWeak(_ place: Int) -> Bool { FigureHeading.weak.contains(clauses.words[place]) }

    private func isFigure(_ place: Int) -> Bool { figures.contains { $0.contains(place) } }

    private static let orders: Set<String> = [
        "ordered", "order", "orders", "ordering", "told", "urged", "urging", "asked", "advised", "mandatory", "must",
        "warned", "should", "called",
    ]
    private static let beings: Set<String> = ["were", "are", "was", "is", "be", "been"]
    private static let weak: Set<String> = [
        "still", "inside", "within", "indoors", "left", "power", "hold", "held", "control", "controlled",
    ]
    private static let takesNoObject: Set<String> = [
        "leave", "leaves", "leaving", "left", "still", "inside", "within", "indoors", "remain", "remains", "remained",
        "stay", "stays",
        "stayed", "staying", "died", "die", "dies", "dying", "flee", "fled", "flees", "power",
    ]
    private static let afterStaying: Set<String> = [
        "inside", "behind", "in", "within", "there", "alive", "unaccounted", "at", "on", "out", "over", "to", "who",
    ]
}
