import Foundation
import News

/// Two figures of two articles, whether they may stand side by side, and what they say of each other.
struct FigurePair {
    /// The figure of one article.
    let a: FigureContext
    /// The figure of the other.
    let b: FigureContext
    /// How alike their sentences are, 0 to 1.
    let likeness: Double
    /// Whether the accounts are dated apart.
    let isApart: Bool

    /// Sentences this alike tell the same thing even where a heading is not known.
    private static let alike = 0.35
    /// Counts further apart than this factor are hardly of the same thing, unless their sentences are alike.
    private static let farthest = 25.0

    /// How well they belong together, nil where they may not stand side by side at all.
    var fit: Double? {
        guard a.isBackground == b.isBackground, headingsAgree, holdersAgree, organisationsAgree else { return nil }
        guard ratio <= FigurePair.farthest || likeness >= FigurePair.alike else { return nil }
        if isUncertain, verdict == .conflict || verdict == .timeShifted { return nil }
        var fit = 1 + likeness
        if verdict == .agree { fit += 0.6 } else if verdict == .compatible || verdict == .boundsDiffer { fit += 0.4 }
        if !a.places.isDisjoint(with: b.places) {
            fit += 0.3
        } else if !a.places.isEmpty, !b.places.isEmpty {
            fit -= 0.2
        }
        if a.noun == b.noun { fit += 0.1 }
        return fit - min(0.5, log10(max(1, ratio)) * 0.3)
    }

    /// Whether the heading rests on the likeness of the sentences alone.
    private var isUncertain: Bool { a.heading == nil || b.heading == nil ? !isNamedTopic : false }

    /// Measures, shares and sums with a topic of their own need no heading.
    private var isNamedTopic: Bool { a.measure != "count" && !a.noun.isEmpty }

    private var headingsAgree: Bool {
        if a.measure != "count" {
            // Quakes, foreshocks and aftershocks each have a magnitude of their own.
            if a.measure == "measure:magnitude" { return likeness >= FigurePair.alike }
            return a.noun.isEmpty ? likeness >= 0.5 : a.noun == b.noun
        }
        if let left = a.heading, let right = b.heading { return left.name == right.name }
        return likeness >= FigurePair.alike
    }

    private var holdersAgree: Bool {
        let isOwned =
            a.heading?.needsHolder == true || b.heading?.needsHolder == true || NewsTopics.needsHolder(a.noun)
        return !isOwned || !a.holder.isDisjoint(with: b.holder)
    }

    private var organisationsAgree: Bool {
        a.organisations.isEmpty || b.organisations.isEmpty || !a.organisations.isDisjoint(with: b.organisations)
            || a.organisations.contains { left in b.organisations.contains { $0.hasPrefix(left) || left.hasPrefix($0) }
            }
    }

    private var ratio: Double {
        func middle(_ context: FigureContext) -> Double {
            context.claim.figure.value ?? ((context.claim.figure.low ?? 0) + (context.claim.figure.high ?? 0)) / 2
        }
        let (low, high) = (min(abs(middle(a)), abs(middle(b))), max(abs(middle(a)), abs(middle(b))))
        return low > 0 ? high / low : high > 0 ? .infinity : 1
    }

    /// What the two say of each other; the first rule that holds counts.
    var verdict: FigureGroup.Verdict {
        let (left, right) = (a.claim.figure, b.claim.figure)
        if let x = left.value, let y = right.value, x == y {
            let (l, r) = (FigurePair.direction(left.bound), FigurePair.direction(right.bound))
            return l == r ? .agree : .boundsDiffer
        }
        if left.value == nil, right.value == nil, left.low == right.low, left.high == right.high { return .agree }
        // Sixteen dead in one land and three in another are two counts, not one that could be both.
        if placesDiffer { return isApart ? .timeShifted : .scopesDiffer }
        if a.range.meets(b.range) { return .compatible }
        if isApart { return .timeShifted }
        if let x = a.days, let y = b.days, !x.overlaps(y) { return .timeShifted }
        if a.noun != b.noun, a.family == NewsConcepts.people.label, a.heading?.name != "taking part" {
            return .scopesDiffer
        }
        if a.periods != b.periods { return .scopesDiffer }
        // "In Florida" and "in nine counties": one names a place, the other says where without a name.
        if a.isPlaced, b.isPlaced, a.places.isEmpty != b.places.isEmpty { return .scopesDiffer }
        return .conflict
    }

    private var placesDiffer: Bool {
        !a.places.isEmpty && !b.places.isEmpty && a.places.isDisjoint(with: b.places)
    }

    /// Upwards, downwards or neither: "about 41" and "41" state the same.
    private static func direction(_ bound: Figure.Bound?) -> Int {
        switch bound {
        case .moreThan: 2
        case .atLeast: 1
        case .atMost: -1
        case .lessThan: -2
        case .about, .range, nil: 0
        }
    }
}
