import News

/// What sets two figures apart although they stand under one heading or topic.
extension FigurePair {
    /// Aspects in which the two are of different ones of several: two coasts, two blasts, each and all.
    var differingAspects: Set<String> {
        var found = a.aspects.differing(from: b.aspects)
        if a.noun != "prison term" { found.subtract(["standing", "course"]) }
        if isCount { found.subtract(["level", "before or after"]) }
        if !["votes", "turnout", "seats", "support"].contains(a.noun) { found.remove("count") }
        if a.measure == "measure:speed" { found.remove("rate") }
        if !isCount || a.heading == nil { found.subtract(FigureAspectWords.ofPeople) }
        if a.heading?.name != "aboard" { found.remove("carrier") }
        if isCount { found.remove("arm") }
        if a.mode != .polled { found.remove("pollster") }
        return found
    }

    /// Whether equal numbers are of different things all the same: what the first blast did and what the second did.
    var areOfOthers: Bool {
        !differingAspects.subtracting(["site", "extent", "rate", "level", "count", "standing", "course", "people"])
            .isEmpty
    }

    /// Whether a word beside one of them makes it a part, another case or another place, so that neither contradicts the other.
    var areSetApart: Bool {
        if !differingAspects.isEmpty || carriersDiffer || offencesDiffer || isOfWiderPlace { return true }
        if a.peoples != b.peoples, !a.peoples.isSubset(of: b.near), !b.peoples.isSubset(of: a.near) { return true }
        guard !isCount else { return false }
        if isOfCapital || areOfTwoMakers { return true }
        return !a.subject.narrowing(against: b.subject).isEmpty || !b.subject.narrowing(against: a.subject).isEmpty
    }

    /// The words that tell so, of the left figure and of the right one, by their places in the sentence.
    var settingApart: (left: [Int], right: [Int]) {
        let aspects = differingAspects
        return (
            a.aspects.words(of: aspects) + (isCount ? [] : a.subject.narrowing(against: b.subject)),
            b.aspects.words(of: aspects) + (isCount ? [] : b.subject.narrowing(against: a.subject))
        )
    }

    /// Whether sums, shares or measures are of two things: what the stadium costs and what the bridge costs.
    var subjectsDiffer: Bool { !isCount && a.subject.isOther(than: b.subject) }

    /// Whether things are closed by one and opened by the other, where no heading tells.
    var doingsDiffer: Bool {
        guard a.heading == nil || b.heading == nil, !a.doing.isEmpty, !b.doing.isEmpty else { return false }
        return a.doing.isDisjoint(with: b.doing) && a.deed.isDisjoint(with: b.deed)
    }

    /// Whether the people aboard are those of two carriers, each unknown to the other account.
    private var carriersDiffer: Bool {
        guard a.heading?.name == "aboard" || a.noun == "passengers" else { return false }
        let (x, y) = (a.holder.nearest, b.holder.nearest)
        return !x.isEmpty && !y.isEmpty && x.isDisjoint(with: b.setting.capitals)
            && y.isDisjoint(with: a.setting.capitals)
    }

    /// Whether one is of a place and the other of a land or a wider region, and neither article names the other's.
    var isTownAgainstLand: Bool {
        guard !a.setting.isEarlier, !b.setting.isEarlier, let x = a.setting.places.first,
            let y = b.setting.places.first, x.isLand != y.isLand, !x.head.meets(y.head)
        else { return false }
        return !a.setting.names(y) && !b.setting.names(x)
    }

    /// Whether one level is of the capital or another kind of area, and the other of a place the first does not name.
    private var isOfCapital: Bool {
        let (x, y) = (a.aspects.values(of: "extent"), b.aspects.values(of: "extent"))
        guard x.isEmpty != y.isEmpty, let place = (x.isEmpty ? a : b).setting.places.first else { return false }
        let wide = x.isEmpty ? b : a
        return !wide.setting.isEarlier && !wide.setting.places.contains { $0.head.meets(place.head) }
    }

    /// Whether two makers are named right where it says how well their medicines work.
    private var areOfTwoMakers: Bool {
        guard a.noun == "efficacy", !a.holder.all.isEmpty, !b.holder.all.isEmpty else { return false }
        return a.holder.all.isDisjoint(with: b.holder.all)
    }

    /// Whether terms of prison are for different offences.
    private var offencesDiffer: Bool {
        guard a.noun == "prison term", !a.offences.isEmpty, !b.offences.isEmpty else { return false }
        return a.offences.isDisjoint(with: b.offences)
    }

    /// Whether one is of the whole land or world, and the other of a place in it that the first account does not name.
    private var isOfWiderPlace: Bool {
        func isWide(_ x: FigureContext, than y: FigureContext) -> Bool {
            guard x.aspects.values(of: "extent").contains(where: { ["nation", "world"].contains($0) }),
                y.aspects.values(of: "extent").isEmpty, !y.setting.isEarlier, let place = y.setting.places.first
            else { return false }
            return !place.isLand && !x.setting.named.contains(place.head.text)
        }
        return isWide(a, than: b) || isWide(b, than: a)
    }
}
