import Foundation
import Language
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
    static let alike = 0.35
    /// Counts further apart than this factor are hardly of the same thing, unless their sentences are alike.
    private static let farthest = 25.0

    /// Whether the right account has an hour that is clearly after the left one's, or the other way about.
    var isRightLater = false
    var isLeftLater = false

    /// Whether the clauses of the two gainsay each other, and in what: "hired 600", "dismissed 600"; read where the numbers are equal.
    var clauses = FigureClauses.agreeing

    /// How well they belong together, nil where they may not stand side by side at all.
    var fit: Double? {
        guard timesMayMeet, modesMeet, nounsAgree, headingsAgree, holdersAgree, organisationsAgree,
            qualifiersAgree, !isOfOtherMatches
        else { return nil }
        if areEqual, clauses == .contrary { return nil }
        guard ratio <= FigurePair.farthest || likeness >= FigurePair.alike else { return nil }
        let verdict = verdict
        let isAgreed = verdict == .agree || verdict == .boundsDiffer
        if !isAgreed, subjectsDiffer || !mayDiffer(verdict) { return nil }
        // Twos and threes are equal by chance.
        if isAgreed, isSmall, likeness < 0.2, nearness < 0.4 { return nil }
        var fit = 1 + likeness + 0.4 * nearness
        if verdict == .agree { fit += 0.6 } else if verdict == .compatible || verdict == .boundsDiffer { fit += 0.4 }
        if !a.places.isDisjoint(with: b.places) {
            fit += 0.3
        } else if !a.places.isEmpty, !b.places.isEmpty {
            fit -= 0.2
        }
        if a.noun == b.noun { fit += 0.1 }
        return fit - min(0.5, log10(max(1, ratio)) * 0.3)
    }

    /// Whether both tell of now, or both of long ago; what a firm sold last year and this year may stand side by side.
    private var timesMayMeet: Bool {
        guard a.isBackground != b.isBackground else { return true }
        func isTimed(_ context: FigureContext) -> Bool { context.stretch != nil || context.days != nil }
        return (isOwned || !isCount) && isTimed(a) && isTimed(b)
    }

    /// Whether figures that are not equal may still be taken for accounts of one thing: a heading says so, or a topic in sentences that are
    /// alike, or the same noun in sentences that are very much so.
    private func mayDiffer(_ verdict: FigureGroup.Verdict) -> Bool {
        if isCount {
            if isOfOneIllness { return true }
            if doingsDiffer { return false }
            // "Thousands" has no middle that 8,000 could be far from.
            if ratio > FigurePair.farthest, verdict != .compatible || isNumbered(a) && isNumbered(b) { return false }
            if a.heading != nil, b.heading != nil { return !isOfAnyone || isOneEvent }
            if verdict == .compatible { return likeness >= FigurePair.alike }
            if verdict == .scopesDiffer { return a.noun == b.noun && likeness >= 0.45 }
            if isOfOneDeed { return true }
            return a.noun == b.noun && likeness >= 0.6 && nearness >= 0.5
        }
        if a.noun == "duration" || a.measure == CountedThing.tally { return likeness >= 0.5 }
        // A sentence of several quakes gives several magnitudes, and which is whose is not read.
        if a.measure == "measure:magnitude", a.isOther || b.isOther { return false }
        guard !a.noun.isEmpty, a.noun != "distance" else {
            if likeness >= 0.6, nearness >= 0.6, a.noun.isEmpty, a.measure.hasPrefix("money") { return true }
            return verdict == .compatible && likeness >= FigurePair.alike
        }
        return likeness >= (a.isLead && b.isLead ? 0.2 : 0.3) || (isOwned && likeness >= 0.15)
    }

    private func isNumbered(_ context: FigureContext) -> Bool { context.amount != nil }

    /// Whether just "people" are counted, as of every event an article tells.
    private var isOfAnyone: Bool { a.noun == NewsConcepts.people.label && b.noun == NewsConcepts.people.label }

    /// Whether the sentences can be seen to tell one event: the main one of both articles, or one in like words, or in one place.
    var isOneEvent: Bool {
        if a.isOther || b.isOther { return likeness >= 0.5 }
        return (a.isLead && b.isLead) || likeness >= 0.3 || nearness >= 0.6 || !a.places.isDisjoint(with: b.places)
    }

    /// Whether goals, runs or the like are those of two matches, or cannot be seen to be of one.
    private var isOfOtherMatches: Bool {
        NewsTopics.isOfMatch(a.noun) && a.setting.isOtherMatch(than: b.setting)
    }

    var isCount: Bool { a.measure == "count" }

    private var isSmall: Bool { isCount && abs(a.amount ?? 10) < 4 && !isHeaded }

    private var isHeaded: Bool { a.heading != nil && b.heading != nil && likeness >= 0.12 }

    /// How much of what is said right around the figures is the same, 0 to 1.
    var nearness: Double {
        let least = min(a.near.count, b.near.count)
        return least == 0 ? 0 : Double(a.near.intersection(b.near).count) / Double(least)
    }

    private var headingsAgree: Bool {
        if !isCount {
            // Quakes, foreshocks and aftershocks each have a magnitude of their own.
            if a.measure == "measure:magnitude" { return likeness >= (a.isLead && b.isLead ? 0.2 : FigurePair.alike) }
            if a.measure == "measure:area", (a.heading?.name == "destroyed") != (b.heading?.name == "destroyed") {
                return false
            }
            if isShare, let x = a.whole, let y = b.whole, x != y, !["votes", "turnout"].contains(a.noun) {
                return false
            }
            if a.noun == "duration" || a.measure == CountedThing.tally { return likeness >= 0.3 }
            return a.noun.isEmpty ? likeness >= 0.5 : a.noun == b.noun
        }
        if let left = a.heading, let right = b.heading { return left.name == right.name || isOfKinHeadings }
        return likeness >= FigurePair.alike || isOfOneIllness
    }

    /// Whether both count the cases of one illness.
    private var isOfOneIllness: Bool {
        a.noun == "cases" && b.noun == "cases" && !a.qualifiers.causes.isDisjoint(with: b.qualifiers.causes)
    }

    private var isOwned: Bool {
        // A verb beside a level or a sum ("turnout", "cast ballots") says nothing of whose it is, where a topic tells what it is.
        if a.measure == CountedThing.tally { return false }
        let isHeaded = [a, b].contains { $0.heading?.needsHolder == true && (isCount || $0.heading?.name == $0.noun) }
        return isHeaded || NewsTopics.needsHolder(a.noun) || (isShare && a.noun == "cost")
    }

    private var holdersAgree: Bool {
        if !isCount, a.noun == "deal" { return a.holder.shares(b.holder) }
        if isOwned, ["prison term", "fine", "debt"].contains(a.noun),
            a.holder.nearest.isEmpty || b.holder.nearest.isEmpty
        {
            return likeness >= (a.holder.nearest == b.holder.nearest ? 0.3 : FigurePair.alike)
        }
        if a.heading?.mayHaveHolder == true || b.heading?.mayHaveHolder == true { return mayBeOfOneHolder }
        // "Closing the mill costs 140 jobs", "140 workers lose their jobs as the mill closes": one names no firm.
        if let heading = a.heading, heading == b.heading, ["cut", "earned"].contains(heading.name), likeness >= 0.5,
            a.holder.nearest.isEmpty || b.holder.nearest.isEmpty
        {
            return true
        }
        return !isOwned || a.holder.meets(b.holder)
    }

    /// Whether they count the same sort: all, or only what is new; net or gross; the dead of one cause.
    private var qualifiersAgree: Bool {
        let (left, right) = (a.qualifiers, b.qualifiers)
        guard left.isIncrement == right.isIncrement || isOneMore, !(left.isPlanned && right.isSoFar),
            !(right.isPlanned && left.isSoFar)
        else { return false }
        if !left.sort.isEmpty, !right.sort.isEmpty, left.sort.isDisjoint(with: right.sort) { return false }
        guard a.heading?.name == "killed", !left.causes.isEmpty || !right.causes.isEmpty else { return true }
        return !left.causes.isDisjoint(with: right.causes) || areEqual
    }

    private var organisationsAgree: Bool {
        if !a.peoples.isEmpty, !b.peoples.isEmpty, a.peoples.isDisjoint(with: b.peoples) { return false }
        return organisationsMeet
    }

    private var organisationsMeet: Bool {
        a.organisations.isEmpty || b.organisations.isEmpty || !a.organisations.isDisjoint(with: b.organisations)
            || a.organisations.contains { left in b.organisations.contains { $0.hasPrefix(left) || left.hasPrefix($0) }
            }
    }

    var ratio: Double {
        func middle(_ context: FigureContext) -> Double {
            context.amount ?? ((context.claim.figure.low ?? 0) + (context.claim.figure.high ?? 0)) / 2
        }
        let (low, high) = (min(abs(middle(a)), abs(middle(b))), max(abs(middle(a)), abs(middle(b))))
        return low > 0 ? high / low : high > 0 ? .infinity : 1
    }

    /// What the two say of each other; the first rule that holds counts.
    var verdict: FigureGroup.Verdict {
        let (left, right) = (a.claim.figure, b.claim.figure)
        // The 210 dead of 1998 are not those of 2002.
        if yearsDiffer { return .scopesDiffer }
        if isPlacedApart, a.setting.isFiledElsewhere(than: b.setting) { return .scopesDiffer }
        if areEqual, areOfOthers || (isPlacedApart && a.setting.isFarFrom(b.setting)) { return .scopesDiffer }
        if areEqual {
            let (l, r) = (FigurePair.direction(left.bound), FigurePair.direction(right.bound))
            if clauses == .ofOtherTimes || areOfOtherPeriods { return .scopesDiffer }
            let areLoose = Set([l, r]) == [2, -1]
            if l == r { return .agree }
            // "More than 600" and "up to 600" are told of one estimate; "at least 300" and "fewer than 300" cannot both be.
            if areLoose || a.range.meets(b.range) { return .boundsDiffer }
        }
        // Sixteen dead in one land and three in another are two counts, not one that could be both.
        if placesDiffer { return isApart ? .timeShifted : .scopesDiffer }
        if isPlacedApart, a.setting.isElsewhere(than: b.setting) || isTownAgainstLand { return .scopesDiffer }
        let times = times
        if times == .differ || areSetApart { return .scopesDiffer }
        if a.qualifiers.sort != b.qualifiers.sort || a.setting.isOtherDoing(than: b.setting) { return .scopesDiffer }
        // What a tax will be and what it is are two levels.
        if isShare, a.qualifiers.isPlanned != b.qualifiers.isPlanned { return .scopesDiffer }
        if !isCount, isAhead(a, of: b) || isAhead(b, of: a) { return .scopesDiffer }
        if a.range.meets(b.range) || areRounded { return .compatible }
        if isApart, times != .same, !tellOneDay { return .timeShifted }
        if let x = a.days, let y = b.days, !x.overlaps(y) { return .timeShifted }
        if hasGrown { return .timeShifted }
        if a.noun != b.noun, a.family == NewsConcepts.people.label, a.heading?.name != "taking part" {
            return .scopesDiffer
        }
        if a.qualifiers.standing != b.qualifiers.standing { return .scopesDiffer }
        if times == .oneSided { return .scopesDiffer }
        if a.stretch == nil, b.stretch == nil, a.days == nil || b.days == nil, a.setting.isOtherDay(than: b.setting) {
            return .scopesDiffer
        }
        // "Four charges of fraud" and "six charges": one says of what, the other of all. Winds of one day are others than of another.
        if isCount, a.heading == nil, b.heading == nil, a.noun != "cases", isOfPart(a, b) || isOfPart(b, a) {
            return .scopesDiffer
        }
        if a.noun == "wind", (a.days == nil) != (b.days == nil) { return .scopesDiffer }
        // A price is another an hour later; that of one day may differ by the hour alone.
        if a.isMarket || b.isMarket, a.days == nil || a.days != b.days || a.claim.figure.kind != .percent {
            return .scopesDiffer
        }
        // "In Florida" and "in nine counties": one names a place, the other says where without a name.
        if a.isPlaced, b.isPlaced, a.places.isEmpty != b.places.isEmpty, a.placeWords.isDisjoint(with: b.placeWords),
            !a.setting.sharesPlace(with: b.setting)
        {
            return .scopesDiffer
        }
        return .conflict
    }

    /// Whether one is of a whole that the other does not name: "four charges of fraud"; "customers of Telmo" are "Telmo customers".
    private func isOfPart(_ part: FigureContext, _ other: FigureContext) -> Bool {
        guard let whole = part.whole, other.whole == nil else { return false }
        return !other.near.contains(Stemmer.stem(whole))
            && !Words.of(other.claim.figure.span.text).contains { $0.folded == whole }
    }

    /// Whether they state the same number, in whatever unit: what is converted is rounded to the last place written, by 3 per cent at most.
    var areEqual: Bool {
        if let x = a.amount, let y = b.amount {
            let slack = isConverted ? max(0.006 * abs(x), min(0.03 * abs(x), max(a.place, b.place) / 2)) : 1e-9 * abs(x)
            return abs(x - y) <= (isShare ? min(slack, 0.005) : slack)
        }
        let (left, right) = (a.claim.figure, b.claim.figure)
        return left.value == nil && right.value == nil && left.low == right.low && left.high == right.high
            && !isConverted
    }

    private var isConverted: Bool { !isCount && !a.measure.hasPrefix("money") && a.unit != b.unit }

    private var isShare: Bool { a.measure == "share" }

    /// Whether one is the other rounded: 52 per cent and 52.4, 6 billion and 6.2 are not told apart by their last place.
    private var areRounded: Bool {
        guard !isCount, a.unit == b.unit, let x = a.claim.figure.value, let y = b.claim.figure.value else {
            return false
        }
        guard abs(x) < 1000, abs(y) < 1000, (x == x.rounded()) != (y == y.rounded()) else { return false }
        return abs(x - y) <= 0.5
    }

    /// Whether the thing is where its event is: the profit of a firm is not.
    private var isPlacedApart: Bool { !isOwned && !a.measure.hasPrefix("money") }

    private var placesDiffer: Bool {
        guard !a.places.isEmpty, !b.places.isEmpty, a.places.isDisjoint(with: b.places) else { return false }
        return a.setting.places.isEmpty || b.setting.places.isEmpty || a.setting.isElsewhere(than: b.setting)
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
