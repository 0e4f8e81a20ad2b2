import Language
import News

/// What tells one occasion of a kind from the next in a sentence: its numbers, its days and periods, which in a row it is, up or down.
///
/// Two legs of a cup tie, the results of two quarters and the reports of two days of rain are told in the same words with the same names;
/// these are what differs.
struct Particulars: Sendable {
    /// How two sentences agree and clash in their particulars.
    struct Likeness: Hashable, Sendable {
        /// They give a number in common that is hardly chance.
        var sharesNumbers = false
        /// Both give numbers, and none alike.
        var numbersDiffer = false
        /// They name a day or a period in common.
        var sharesTimes = false
        /// Both name days, periods or hours, and of one sort none in common.
        var timesDiffer = false
        /// They name a year in common: both tell of what was then.
        var sharesYears = false
        /// They number one thing alike ("the second quarter").
        var sharesTurns = false
        /// They number one thing differently ("the first leg", "the second leg").
        var turnsDiffer = false
        /// One goes up where the other goes down.
        var directionsDiffer = false
        /// One gives as expected a number where the other tells another one.
        var modesDiffer = false

        /// How many particulars they have in common.
        var agreeing: Int { [sharesNumbers, sharesTimes || sharesYears, sharesTurns].count(where: \.self) }
        /// How many set them apart.
        var clashing: Int {
            [numbersDiffer, timesDiffer, turnsDiffer, directionsDiffer, modesDiffer].count(where: \.self)
        }
    }

    private let numbers: [Double]
    private let days: [ClosedRange<Day>]
    private let ownDays: [ClosedRange<Day>]
    private let periods: [ClosedRange<Day>]
    private let hours: [Int]
    private let named: Named
    private let ownNamed: Named
    private let turns: [String: Set<Int>]
    private let years: Set<String>
    private let goesUp: Bool
    private let goesDown: Bool
    private let isExpected: Bool

    /// Numbers, spans of time and words of one sentence that are looked at.
    private static let most = 24
    /// The longest span that counts as a day, as a period, in days.
    private static let longest = (day: 3, period: 190)
    /// Hours of one day that are as far apart are two, in minutes.
    private static let apart = 90
    /// Numbers that differ by so much of the larger one may be roundings of one.
    private static let rounding = 0.02

    /// Reads them off a sentence and what stands in it.
    init(_ reading: SentenceReading, figures: [Figure], times: [TimeSpan]) {
        let start = reading.sentence.span.start
        let words = reading.words
        let times = times.prefix(Particulars.most).filter { $0.kind == .date || $0.kind == .time }
        let timed = times.map { $0.span.start - start..<max($0.span.start, $0.span.end) - start }
        let counted = figures.prefix(Particulars.most).filter { $0.kind != .ordinal && $0.kind != .vague }
        let spans = counted.map { $0.span.start - start..<max($0.span.start, $0.span.end) - start }
        var numbers: [Double] = []
        for (figure, span) in zip(counted, spans) where !timed.contains(where: { $0.overlaps(span) }) {
            numbers += [figure.value, figure.low, figure.high].compactMap(\.self)
        }
        for word in words where numbers.count < Particulars.most {
            guard !timed.contains(where: { $0.contains(word.start) }),
                !spans.contains(where: { $0.contains(word.start) }),
                let value = Particulars.value(of: word.folded)
            else { continue }
            numbers.append(value)
        }
        self.numbers = numbers
        var (named, ownNamed) = (Named(), Named())
        var (days, ownDays, periods, hours): ([ClosedRange<Day>], [ClosedRange<Day>], [ClosedRange<Day>], [Int]) = (
            [], [], [], []
        )
        for (time, span) in zip(times, timed) {
            guard let from = time.earliest, let to = time.latest,
                from.day <= to.day
            else {
                // An account without a date names days all the same.
                let inside = words.filter { span.contains($0.start) }.map(\.folded)
                named.add(inside)
                if !Particulars.isReporting(before: span.lowerBound, behind: span.upperBound, in: words) {
                    ownNamed.add(inside)
                }
                if time.kind == .time, let hour = Particulars.hour(time.value) { hours.append(hour) }
                continue
            }
            if time.kind == .time, case .instant(let instant) = from {
                hours.append(Int(((instant.seconds % 86_400) + 86_400) % 86_400) / 60)
            }
            let length = to.day.number - from.day.number + 1
            if length <= Particulars.longest.day {
                days.append(from.day...to.day)
                if !Particulars.isReporting(before: span.lowerBound, behind: span.upperBound, in: words) {
                    ownDays.append(from.day...to.day)
                }
            } else if length <= Particulars.longest.period, length >= 20 {
                periods.append(from.day...to.day)
            }
        }
        (self.named, self.ownNamed) = (named, ownNamed)
        (self.days, self.ownDays, self.periods, self.hours) = (days, ownDays, periods, hours)
        turns = Particulars.turns(words.map(\.folded))
        years = Set(words.map(\.folded).filter { Particulars.isYear($0) })
        goesUp = Particulars.goes(words, Particulars.rising, "up")
        goesDown = Particulars.goes(words, Particulars.falling, "down")
        isExpected = words.contains { Particulars.expecting.contains($0.folded) }
    }

    /// Lays the particulars of two sentences side by side.
    func likeness(to other: Particulars) -> Likeness {
        var likeness = Likeness()
        let shared = numbers.filter { other.numbers.contains($0) }
        likeness.sharesNumbers =
            shared.contains { $0 >= 10 || $0 != $0.rounded() } || Set(shared).count > 1
        likeness.numbersDiffer =
            !numbers.isEmpty && !other.numbers.isEmpty
            && !numbers.contains { one in other.numbers.contains { Particulars.areNear(one, $0) } }
        likeness.sharesYears = !years.isDisjoint(with: other.years)
        let sorts = [(days, other.days), (periods, other.periods)]
        likeness.sharesTimes =
            sorts.contains { one, two in one.contains { x in two.contains { $0.overlaps(x) } } }
            || named.meets(other.named)
        let differing = [(ownDays, other.ownDays), (periods, other.periods)].contains { one, two in
            !one.isEmpty && !two.isEmpty && !one.contains { x in two.contains { $0.overlaps(x) } }
        }
        let hoursDiffer =
            !hours.isEmpty && !other.hours.isEmpty
            && !hours.contains { one in other.hours.contains { abs($0 - one) < Particulars.apart } }
        likeness.timesDiffer = differing || hoursDiffer || ownNamed.differs(from: other.ownNamed)
        for (noun, numbers) in turns {
            guard let others = other.turns[noun] else { continue }
            if numbers.isDisjoint(with: others) { likeness.turnsDiffer = true } else { likeness.sharesTurns = true }
        }
        likeness.directionsDiffer =
            goesUp && !goesDown && other.goesDown && !other.goesUp
            || goesDown && !goesUp && other.goesUp && !other.goesDown
        likeness.modesDiffer = likeness.numbersDiffer && isExpected != other.isExpected
        return likeness
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (Int(word).map { (1900...2100).contains($0) } ?? false)
    }

    /// Whether a word of a direction stands in a sentence; "up" and "down" only before a number.
    private static func goes(_ words: [Word], _ direction: WordSet, _ particle: String) -> Bool {
        words.indices.contains { place in
            if direction.contains(words[place].folded) { return true }
            guard words[place].folded == particle, place + 1 < words.count else { return false }
            return words[place + 1].folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        }
    }

    /// The minute of the day in a value such as "T06:14".
    private static func hour(_ value: String?) -> Int? {
        let digits = value?.split(separator: "T").last?.split(separator: ":").compactMap { Int($0) } ?? []
        return digits.count >= 2 ? digits[0] * 60 + digits[1] : nil
    }

    /// Whether both name days or months, and none in common; the day somebody spoke on counts.
    func namesOtherTimes(than other: Particulars) -> Bool {
        let isApart = [(days, other.days), (periods, other.periods)].contains { one, two in
            !one.isEmpty && !two.isEmpty && !one.contains { x in two.contains { $0.overlaps(x) } }
        }
        return isApart || named.differs(from: other.named)
    }

    /// What a word in digits or a small number in words says.
    private static func value(of word: String) -> Double? {
        if let small = small[word] { return Double(small) }
        guard word.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
        return Double(word.filter { $0 != "," })
    }

    private static func areNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= rounding * max(abs(a), abs(b)) }

    /// Whether a day is the one somebody spoke on ("said on Monday"), which need not be the day of the deed.
    private static func isReporting(before start: Int, behind end: Int, in words: [Word]) -> Bool {
        guard let next = words.firstIndex(where: { $0.start >= start }) else { return false }
        var place = next - 1
        while place >= 0, next - place < 4, ["on", "late", "early", "in"].contains(words[place].folded) { place -= 1 }
        if place >= 0, speaking.contains(words[place].folded) { return true }
        let after = words[next...].first { $0.start >= end }
        return after.map { speaking.contains($0.folded) } ?? false
    }

    /// Which in a row a sentence tells of, by noun: "the first quarter" is 1 of "quarter"; "a two-day strike" is none.
    private static func turns(_ words: [String]) -> [String: Set<Int>] {
        var turns: [String: Set<Int>] = [:]
        for (place, word) in words.enumerated().dropLast() {
            guard let number = ordinals[word] else { continue }
            for next in words[(place + 1)...].prefix(3) where rowed.contains(next) {
                turns[next, default: []].insert(number)
                break
            }
        }
        return turns
    }
}
