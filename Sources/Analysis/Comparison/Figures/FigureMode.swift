import Language
import News

/// In what way a figure is stated: as what is, what it rose or fell by, what it was before, what is expected or required.
///
/// Figures of two modes are never of one thing: "rose by 0.5 points" and "stands at 5.25 percent", "turnout was 90 percent" and "a turnout
/// above 50 percent is required".
enum FigureMode: Hashable, Sendable {
    /// What is.
    case stated
    /// What it grew by.
    case rise
    /// What it shrank by.
    case fall
    /// What it was before ("up from 51").
    case former
    /// What is forecast or aimed at.
    case expected
    /// What a rule asks for.
    case required
    /// What somebody asks for, and has not got: the term that prosecutors demand.
    case asked
    /// What somebody offers or proposes.
    case offered
    /// What a poll found, and no ballot.
    case polled
    /// What can be: the most a law allows, what a plane can carry.
    case possible
    /// What somebody failed or refused to do.
    case undone
    /// What would have been, and was not.
    case unreal
    /// What somebody tried to do.
    case tried
    /// What somebody threatened to do.
    case threatened

    /// Reads the mode of the figure at those words.
    static func of(_ figure: Range<Int>, in clauses: SentenceClauses, figures: [Range<Int>], kind: Figure.Kind)
        -> FigureMode
    {
        if isUnreal(figure, clauses) { return .unreal }
        if let mode = undone(figure, clauses) { return mode }
        let isCounted = [.count, .vague, .money].contains(kind)
        let isLost =
            kind == .measure && figure.lowerBound > 0
            && ["lost", "lose"].contains(clauses.words[figure.lowerBound - 1])
        let isPeople = kind == .count || kind == .vague
        if let mode = neighbours(figure, clauses, figures, isCounted || isLost) ?? behind(figure, clauses, kind) {
            return mode
        }
        if kind == .percent, isPolled(clauses) { return .polled }
        var place = figure.lowerBound - 1
        var steps = 0
        while place >= 0, steps < 10, clauses.gaps[place] != .strong, !SentenceClauses.opensClause(clauses.words[place])
        {
            if expecting.contains(clauses.words[place]) { return .expected }
            if requiring.contains(clauses.words[place]), !["pay", "wage"].contains(clauses.words[place + 1]) {
                return .required
            }
            if let mode = unsettled(place, clauses, isCount: isPeople) { return mode }
            if firstly.contains(clauses.words[place]) { return .former }
            place -= 1
            steps += 1
        }
        let next = figure.upperBound
        return next < clauses.words.count && clauses.words[next] == "feared" ? .expected : .stated
    }

    /// What a word before the figure says of something that is not so yet: "sought", "offered", "faces up to".
    ///
    /// People and things that are counted can be sought and offered in many senses, so that of them only "can carry 180" is read.
    private static func unsettled(_ place: Int, _ clauses: SentenceClauses, isCount: Bool) -> FigureMode? {
        let word = clauses.words[place]
        if word == "can" || word == "maximum" || word == "licensed"
            || (word == "room" && clauses.words[place + 1] == "for")
        {
            return .possible
        }
        // "The tunnel was to cost": it did not, or not so.
        if word == "to", place > 0, ["was", "were", "supposed", "meant", "hoped"].contains(clauses.words[place - 1]) {
            return .expected
        }
        guard !isCount else { return nil }
        if asking.contains(word) { return .asked }
        if offering.contains(word) { return .offered }
        return allowing.contains(word) ? .possible : nil
    }

    /// What a noun behind it says: "a $4 billion takeover bid", "the 30 cm forecast"; or a time: "4.1 percent a year earlier".
    private static func behind(_ figure: Range<Int>, _ clauses: SentenceClauses, _ kind: Figure.Kind) -> FigureMode? {
        var place = figure.upperBound
        while place < clauses.words.count, place - figure.upperBound < 5, place > 0, clauses.gaps[place - 1] == .none {
            let word = clauses.words[place]
            if place - figure.upperBound < 2, kind == .money, offers.contains(word) { return .offered }
            if place - figure.upperBound < 2, ["forecast", "target", "goal"].contains(word) { return .expected }
            let isPast = word == "earlier" || (word == "ago" || word == "before") && place > figure.upperBound
            if isPast, kind != .count, kind != .vague, place > 0, units.contains(clauses.words[place - 1]) {
                return .former
            }
            if figure.upperBound - place < -1, SentenceClauses.opensClause(word) { break }
            place += 1
        }
        return nil
    }

    /// Whether a poll is told: no ballot, and no station of one.
    private static func isPolled(_ clauses: SentenceClauses) -> Bool {
        clauses.words.enumerated().contains { place, word in
            if word == "pollster" || word == "pollsters" { return true }
            let previous = place > 0 ? clauses.words[place - 1] : ""
            let next = place + 1 < clauses.words.count ? clauses.words[place + 1] : ""
            if word == "polls" || word == "survey" { return ["opinion", "exit", "voter", "voters"].contains(previous) }
            return word == "poll" && !["station", "stations", "booth", "workers", "worker"].contains(next)
                && !["sunday's", "the", "saturday's", "monday's", "presidential", "general"].contains(previous)
        }
    }

    private static let offers = words("bid offer proposal approach")
    private static let firstly = words("originally initially previously formerly")
    private static let units = words("year month week day quarter decade season years months weeks days")

    /// The words right before and right after it.
    private static func neighbours(
        _ figure: Range<Int>, _ clauses: SentenceClauses, _ figures: [Range<Int>], _ isCounted: Bool
    ) -> FigureMode? {
        func word(_ place: Int) -> String {
            clauses.words.indices.contains(place) ? clauses.words[place] : ""
        }
        let first = figure.lowerBound
        let before = first > 0 && clauses.gaps[first - 1] != .none ? "" : word(first - 1)
        // What consumer prices rose by is what inflation is.
        if (2...4).contains(where: { word(first - $0) == "prices" && word(first - $0 - 1) == "consumer" }) {
            return nil
        }
        if before == "from" {
            let isChange = change(word(first - 2)) != nil || change(word(first - 3)) != nil
            let leadsOn =
                word(figure.upperBound) == "to" && figures.contains { $0.contains(figure.upperBound + 1) }
            if isChange || leadsOn || isBehindLevel(first, clauses, figures) { return .former }
        }
        if before == "with" || before == "to", word(first - 2) == "compared" { return .former }
        if before == "than" { return .former }
        if before == "to" || before == "at" { return nil }
        if FigureHeading.isShotDown(first - 1, in: clauses) { return nil }
        // "cut 1,500 jobs", "raised $50 million": what is cut or raised is the thing itself.
        // "Burned down 85 homes", "picked up 88 migrants": the particle is the verb's.
        let isParticle = isCounted && ["up", "down"].contains(before) && !level.contains(word(first - 2))
        if let found = change(before), !isCounted || !takesObject.contains(before), !isParticle { return found }
        if before == "by" || before == "of" || before == "another" || before == "nearly" || before == "a" {
            for place in stride(from: first - 2, through: max(0, first - 6), by: -1) {
                if clauses.gaps[place] == .strong || word(place) == "to" { break }
                // "Struck down by seven votes": only right before "by" does "down" say where a number went.
                if ["up", "down"].contains(word(place)), place < first - 2 { continue }
                if before != "a", let found = change(word(place)) { return found }
            }
        }
        let last = figure.upperBound
        if last > 0, last <= clauses.gaps.count, clauses.gaps[last - 1] == .none {
            if let found = changeAfter[word(last)] { return found }
        }
        return nil
    }

    /// "Fell to 3.2 percent in February from 3.8 percent": a "from" behind the level it has come to.
    private static func isBehindLevel(_ first: Int, _ clauses: SentenceClauses, _ figures: [Range<Int>]) -> Bool {
        guard let level = figures.last(where: { $0.upperBound < first }), level.lowerBound > 1,
            first - level.upperBound <= 6, ["to", "at"].contains(clauses.words[level.lowerBound - 1]),
            !(level.upperBound..<first - 1).contains(where: { clauses.gaps[$0] == .strong })
        else { return false }
        return (max(0, level.lowerBound - 6)..<level.lowerBound).contains { change(clauses.words[$0]) != nil }
    }

    private static let level: Set<String> = [
        "", "is", "was", "were", "are", "be", "been", "percent", "sales", "to", "figures",
    ]

    private static let takesObject: WordSet = [
        "cut", "cuts", "shed", "lost", "lose", "added", "raised", "raise", "raises", "gained", "gain", "gains",
        "reduced",
    ]

    private static func change(_ word: String) -> FigureMode? { changes[word] }

    private static let changes: WordTable<FigureMode> = WordTable(
        { () -> [String: FigureMode] in
            var table: [String: FigureMode] = [:]
            for word in words(
                """
                rose rise rises rising risen up climbed climb climbs gained gain gains jumped jump jumps surged surge grew grow grows
                grown increased increase increases raised raise raises added soared soar advanced rallied expanded
                """)
            { table[word] = .rise }
            for word in words(
                """
                fell fall falls falling fallen down dropped drop drops declined decline declines lost shed slipped slid slumped tumbled
                plunged sank decreased decrease lowered cut cuts contracted shrank reduced
                """)
            { table[word] = .fall }
            return table
        }())

    private static let changeAfter: WordTable<FigureMode> = WordTable([
        "increase": .rise, "rise": .rise, "jump": .rise, "gain": .rise, "higher": .rise, "growth": .rise,
        "surge": .rise,
        "hike": .rise, "decrease": .fall, "drop": .fall, "fall": .fall, "decline": .fall, "lower": .fall, "cut": .fall,
        "reduction": .fall, "slump": .fall,
    ])

    private static let expecting = words(
        "expected expects expect expecting forecast forecasts forecasting predicted predicts projected projects projection target targets goal aims aimed"
    )
    private static let asking = words(
        "demanded demand demands demanding sought seek seeks seeking requested requests asked asking asks wanted wants urged recommended called"
    )
    private static let offering = words(
        "offered offer offers offering proposed proposes proposal proposing bid bids tabled")
    private static let allowing = words("could may might face faces facing carries carry risks risked punishable")
    private static let requiring = words(
        "must required requires require requirement threshold need needs needed capacity limit quota minimum valid")

    private static func words(_ text: String) -> Set<String> {
        Set(text.listed)
    }
}
