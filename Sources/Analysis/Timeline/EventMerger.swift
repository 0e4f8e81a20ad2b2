import Foundation
import News

/// Puts tellings of the same thing together; never two things of one day.
///
/// A telling joins the event whose tellings share its time and most of its terms, rare terms counting more. It is compared
/// with a bounded number of events of its own days only, so that many dates cost no more than their number.
struct EventMerger {
    /// Tellings of one event, in the order of the articles.
    struct Event {
        var tellings: [Telling]
        var datesDiffer = false
    }

    /// The share of weighted terms from which two tellings of overlapping days are one event.
    static let threshold = 0.4
    /// The share from which two tellings with different days are one event whose date is disputed.
    static let disputeThreshold = 0.75
    /// What is added where the deed and two of doer, sufferer and place are the same.
    private static let agreement = 0.3
    private static let mostCompared = 200
    /// Tellings of one event that a new one is compared with.
    private static let mostTellings = 12
    /// A telling lighter than this is measured as if it weighed so much: two words in common are no proof.
    private static let lightest = 6.0

    private let weights: [String: Double]
    private(set) var events: [Event] = []
    private var byMonth: [Int: [Int]] = [:]
    private var long: [Int] = []

    /// Merges tellings given in the order of the articles.
    init(_ tellings: [Telling]) {
        var counts: [String: Int] = [:]
        for telling in tellings { for term in telling.terms { counts[term, default: 0] += 1 } }
        let total = Double(max(1, tellings.count))
        weights = counts.mapValues { max(0.3, 1 + log2(total / Double($0)) / 4) }
        for telling in tellings { take(telling) }
        joinDisputed()
    }

    private mutating func take(_ telling: Telling) {
        var best: (place: Int, score: Double)?
        for place in near(telling) {
            let score = likeness(telling, events[place])
            if score >= EventMerger.threshold, score > (best?.score ?? 0) { best = (place, score) }
        }
        if let best {
            events[best.place].tellings.append(telling)
        } else {
            events.append(Event(tellings: [telling]))
            let place = events.count - 1
            if telling.days > 62 {
                long.append(place)
            } else {
                for month in telling.start.day.number / 31...telling.end.day.number / 31 {
                    byMonth[month, default: []].append(place)
                }
            }
        }
    }

    private func near(_ telling: Telling) -> [Int] {
        var places: [Int] = []
        if telling.days <= 62 {
            for month in telling.start.day.number / 31...telling.end.day.number / 31 {
                places += (byMonth[month] ?? []).suffix(EventMerger.mostCompared)
            }
        }
        places += long.suffix(EventMerger.mostCompared)
        var seen: Set<Int> = []
        return places.filter { seen.insert($0).inserted }
    }

    /// How much of the shorter telling's weight the best matching telling of the event holds; 0 where they cannot be one.
    private func likeness(_ telling: Telling, _ event: Event) -> Double {
        guard let first = event.tellings.first, matches(telling, first) else { return 0 }
        let tellings = event.tellings.prefix(EventMerger.mostTellings)
        let best = tellings.reduce(0) { max($0, likeness(telling, $1)) }
        guard best >= EventMerger.threshold else { return 0 }
        return areContrary([telling], tellings) ? 0 : best
    }

    private func areContrary(_ one: some Collection<Telling>, _ other: some Collection<Telling>) -> Bool {
        let looked = other.prefix(EventMerger.mostTellings)
        return one.prefix(EventMerger.mostTellings).contains { left in
            looked.contains {
                FrameContrast.reason(left.frame, $0.frame) != nil || PersonAge.areApart(left.age, $0.age)
            }
        }
    }

    private func likeness(_ one: Telling, _ other: Telling) -> Double {
        let common = one.terms.intersection(other.terms)
        let agrees = FrameContrast.agreements(one.frame, other.frame) >= 2
        guard agrees && !common.isEmpty || common.count >= 2 && common.contains(where: { !EventTerms.isName($0) })
        else {
            return 0
        }
        func weight(_ terms: some Sequence<String>) -> Double { terms.reduce(0) { $0 + (weights[$1] ?? 1) } }
        let shorter = min(weight(one.terms), weight(other.terms))
        guard shorter > 0 else { return 0 }
        var score = weight(common) / max(shorter, EventMerger.lightest)
        let figures = one.figures.intersection(other.figures)
        if !figures.isEmpty { score += 0.15 }
        if !one.figures.isEmpty, !other.figures.isEmpty, figures.isEmpty { score -= 0.1 }
        let kinds = common.count(where: EventTerms.isKind)
        let hasKinds = [one, other].map { $0.terms.contains(where: EventTerms.isKind) }
        if kinds == 0 { score -= hasKinds == [true, true] ? 0.25 : hasKinds == [false, false] ? 0 : 0.1 }
        if kinds >= 2 { score += 0.15 } else if kinds == 1, common.count >= 4 { score += 0.1 }
        if one.passage.article == other.passage.article { score -= 0.15 }
        if agrees { score += EventMerger.agreement }
        return score
    }

    /// Whether two tellings can be of the same time: days that overlap, at a like precision.
    private func matches(_ one: Telling, _ other: Telling) -> Bool {
        guard one.overlaps(other), firm(one) == firm(other) else { return false }
        let (shorter, longer) = (min(one.days, other.days), max(one.days, other.days))
        return longer <= max(31, shorter * 3)
    }

    private func firm(_ telling: Telling) -> Bool { telling.certainty == .reported || telling.certainty == .vague }

    /// Joins events that different articles tell in the same words for different days close to each other.
    ///
    /// Strict, since things of one kind happen again: whole days, told by themselves and not dated by a saying, no article on
    /// both sides, at most ten days apart, and nearly all terms alike.
    private mutating func joinDisputed() {
        let order = events.indices.filter { canBeDisputed(events[$0]) }.sorted {
            events[$0].tellings[0].start.day < events[$1].tellings[0].start.day
        }
        var gone: Set<Int> = []
        for (rank, place) in order.enumerated() where !gone.contains(place) {
            for other in order.dropFirst(rank + 1).prefix(50) where !gone.contains(other) {
                guard isOneThing(events[place], events[other]) else { continue }
                events[place].tellings += events[other].tellings
                events[place].tellings.sort { $0.passage.article < $1.passage.article }
                events[place].datesDiffer = true
                gone.insert(other)
            }
        }
        events = events.indices.filter { !gone.contains($0) }.map { events[$0] }
    }

    private func canBeDisputed(_ event: Event) -> Bool {
        event.tellings.allSatisfy { $0.days == 1 && $0.certainty == .reported && !$0.isSaying && !$0.isAside }
    }

    private func isOneThing(_ one: Event, _ other: Event) -> Bool {
        guard abs(one.tellings[0].start.day.number - other.tellings[0].start.day.number) <= 10 else { return false }
        let articles = Set(one.tellings.map(\.passage.article))
        guard other.tellings.allSatisfy({ !articles.contains($0.passage.article) }) else { return false }
        guard !areContrary(one.tellings, other.tellings) else { return false }
        return one.tellings.contains { left in
            other.tellings.contains { right in
                left.terms.intersection(right.terms).count >= 4
                    && likeness(left, right) >= EventMerger.disputeThreshold
            }
        }
    }
}
