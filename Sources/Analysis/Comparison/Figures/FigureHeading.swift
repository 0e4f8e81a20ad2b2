import Language
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
        if isHarmedEitherWay(found) { return (NewsPredicates.harmed, found.place) }
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
        if let found = toll(figure) ?? lives(figure) ?? stance(figure) ?? phrase(figure) { return found }
        if let found = before(figure, reach: 2) { return found }
        if let found = within(figure) { return found }
        if let found = after(figure, reach: 4, acrossAsides: false) { return found }
        if let found = before(figure, reach: 6) { return found }
        return after(figure, reach: 15, acrossAsides: true)
    }

    /// "The death toll from the landslide climbed to 63": the count of the dead, however far before the verb the toll stands.
    private func toll(_ figure: Range<Int>) -> Found? {
        var place = figure.lowerBound - 1
        guard place > 0, clauses.gaps[place] == .none, FigureHeading.tollVerbs.contains(clauses.words[place]) else {
            return nil
        }
        while place >= 0, figure.lowerBound - place < 18, clauses.gaps[place] != .strong {
            if clauses.words[place] == "toll" || clauses.words[place] == "tally" {
                let previous = place > 0 ? clauses.words[place - 1] : ""
                guard clauses.words[place] == "toll" || previous == "death", !["injury", "injured"].contains(previous),
                    let predicate = NewsPredicates.predicate(of: "killed")
                else { return nil }
                return (predicate, place)
            }
            // "The attendance at the final was 52,000".
            if ["attendance", "crowd"].contains(clauses.words[place]), clauses.words[figure.lowerBound - 1] != "of",
                let predicate = NewsPredicates.predicate(of: "attendance")
            {
                return (predicate, place)
            }
            if isFigure(place) { return nil }
            place -= 1
        }
        return nil
    }

    /// "claimed 63 lives", "63 people lost their lives": the dead.
    private func lives(_ figure: Range<Int>) -> Found? {
        let next = figure.upperBound
        let words = clauses.words
        guard let predicate = NewsPredicates.predicate(of: "killed"), next > 0 else { return nil }
        // "claimed the lives of 63 people".
        let first = figure.lowerBound
        if first > 2, words[first - 1] == "of", words[first - 2] == "lives",
            (max(0, first - 5)..<(first - 2)).contains(where: { FigureHeading.taking.contains(words[$0]) })
        {
            return (predicate, first - 2)
        }
        guard next < words.count else { return nil }
        if words[next] == "lives" || words[next - 1] == "lives" {
            let before = max(0, figure.lowerBound - 3)..<figure.lowerBound
            if before.contains(where: { FigureHeading.taking.contains(words[$0]) }) { return (predicate, next) }
        }
        for place in next..<min(next + 4, words.count) where place + 2 < words.count {
            if clauses.gaps[place - 1] != .none || isFigure(place) { break }
            if words[place] == "lost" || words[place] == "lose",
                words[place + 2] == "lives" || words[place + 2] == "life"
            {
                return (predicate, place)
            }
        }
        return nil
    }

    /// "131 votes in favour", "98 lawmakers voted against": the two sides of a vote are two counts.
    private func stance(_ figure: Range<Int>) -> Found? {
        let around = max(0, figure.lowerBound - 4)..<min(clauses.words.count, figure.upperBound + 5)
        let isVote = around.contains { ["vote", "votes", "voted", "voting", "ballots"].contains(clauses.words[$0]) }
        guard isVote else { return nil }
        for place in figure.upperBound..<max(figure.upperBound, around.upperBound) {
            if isFigure(place) || clauses.gaps[max(0, place - 1)] == .strong { break }
            let word = clauses.words[place]
            if word == "against" || word == "opposed" {
                // "won against Reyes by 3,200 votes" names an opponent, not a side.
                return (NewsPredicates.votesAgainst, place)
            }
            if word == "favour" || word == "favor" || word == "yes"
                || word == "for" && clauses.words[place - 1] != "voted"
            {
                return (NewsPredicates.votesFor, place)
            }
            if word.hasPrefix("abstain") || word.hasPrefix("abstention") { return (NewsPredicates.abstained, place) }
        }
        return nil
    }

    static let tollVerbs: Set<String> = [
        "to", "at", "reached", "reaches", "passed", "passes", "topped", "tops", "hit", "exceeded", "exceeds",
        "surpassed",
        "was", "is", "past", "above", "of",
    ]
    private static let taking: WordSet = [
        "loss", "claimed", "claims", "claiming", "claim", "lost", "cost", "costing", "took", "taken", "taking",
        "losing",
    ]

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
            if let predicate = NewsPredicates.predicate(of: word), !FigureHeading.takesNoObject.contains(word),
                isMeant(place)
            {
                return (predicate, place)
            }
            place -= 1
            steps += 1
        }
        return nil
    }

    /// A firm cue right after the figure, as in "there were 12 people killed".
    private func strongAfter(_ figure: Range<Int>) -> Found? {
        if word(figure.upperBound) == "and", word(figure.upperBound + 1) == "crew",
            let place = (figure.upperBound + 2..<figure.upperBound + 5).first(where: {
                ["aboard", "board"].contains(word($0))
            }), let predicate = NewsPredicates.predicate(of: "aboard")
        {
            return (predicate, place)
        }
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
            // "Were taken to hospital, where one died": others are counted from here on.
            if word == "where", isFigure(place + 1) || isFigure(place + 2) { break }
            if let found = cue(at: place) {
                // "shooting three people, killing one": the verb has an object of its own.
                if gap == .comma, clauses.words[place].hasSuffix("ing"), isFigure(place + 1) || isFigure(place + 2) {
                    break
                }
                if isFigure(place + 1) || isFigure(place + 2), !acrossAsides || place > figure.upperBound + 3 { break }
                if !isWeak(place) { return stronger(place) ?? found }
                weak = weak ?? found
            }
            place += 1
        }
        return weak
    }

    /// "Remain unaccounted for", "are still trapped": what they remain is what is said of them.
    private func stronger(_ place: Int) -> Found? {
        guard clauses.words[place].hasPrefix("remain"), clauses.gaps[place] == .none else { return nil }
        for next in (place + 1)..<min(clauses.words.count, place + 3) {
            if let found = cue(at: next), !isWeak(next), found.predicate.name != NewsPredicates.remaining {
                return found
            }
        }
        return nil
    }

    private func cue(at place: Int) -> Found? {
        let word = clauses.words[place]
        guard let predicate = NewsPredicates.predicate(of: word == "left" ? leftMeans(place) : word), isMeant(place)
        else { return nil }
        if word == "held", isHeldByLaw(place), let detained = NewsPredicates.predicate(of: "detained") {
            return (detained, place)
        }
        return (predicate, place)
    }

    /// Whether a word of many uses gives its heading there: "without power" and no other power, "tested positive", "on board", no
    /// "nearly killed" and no "his arrest".
    private func isMeant(_ place: Int) -> Bool {
        let previous = place > 0 ? clauses.words[place - 1] : ""
        let next = place + 1 < clauses.words.count ? clauses.words[place + 1] : ""
        switch clauses.words[place] {
        case "power", "electricity":
            return ["without", "lost", "lose", "losing", "no", "cut", "their", "restored"].contains(previous)
                || ["outage", "outages", "cut", "cuts"].contains(next)
        case "march":
            // The month, as a rule, and no protest.
            return ![
                "in", "on", "since", "by", "of", "last", "this", "from", "until", "early", "late", "mid", "and", "to",
            ].contains(previous)
        case "positive": return previous.hasPrefix("test")
        case "aid": return !FigureHeading.helping.contains { next.hasPrefix($0) }
        case "board": return previous == "on"
        case "arrest": return !["his", "her", "their", "the", "an", "whose"].contains(previous)
        case "lay", "laid": return next == "off"
        case "charge", "charges", "release", "free": return !["of", "for", "the", "a", "an"].contains(previous)
        default: return previous != "nearly" && previous != "almost"
        }
    }

    /// "left the town" went away, "left inside" and "left behind" did not.
    private func leftMeans(_ place: Int) -> String {
        guard place + 1 < clauses.words.count, clauses.gaps[place] == .none else { return "remain" }
        return FigureHeading.afterStaying.contains(clauses.words[place + 1]) ? "remain" : "fled"
    }

    private func isWeak(_ place: Int) -> Bool { FigureHeading.weak.contains(clauses.words[place]) }

    private func isFigure(_ place: Int) -> Bool { figures.contains { $0.contains(place) } }

    private static let orders: WordSet = [
        "ordered", "order", "orders", "ordering", "told", "urged", "urging", "asked", "advised", "mandatory", "must",
        "warned", "should", "called",
    ]
    /// Behind "aid" those who bring it, who are no sum.
    private static let helping: Set<String> = ["worker", "agenc", "group", "convoy", "staff", "official", "charit"]
    private static let beings: WordSet = ["were", "are", "was", "is", "be", "been"]
    private static let weak: Set<String> = [
        "still", "inside", "within", "indoors", "left", "power", "hold", "held", "control", "controlled",
    ]
    private static let takesNoObject: WordSet = [
        "leave", "leaves", "leaving", "left", "still", "inside", "within", "indoors", "remain", "remains", "remained",
        "stay", "stays",
        "stayed", "staying", "died", "die", "dies", "dying", "flee", "fled", "flees", "power",
    ]
    private static let afterStaying: WordSet = [
        "inside", "behind", "in", "within", "there", "alive", "unaccounted", "at", "on", "out", "over", "to", "who",
    ]
}
