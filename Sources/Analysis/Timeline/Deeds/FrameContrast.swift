import Language

/// Tells two happenings from one told twice: the deed, who did it, to whom and where must agree, or at least not gainsay each other.
///
/// When in doubt they are two: a wrong event told in two outlets' names is worse than one told twice.
enum FrameContrast {
    /// Why two clauses cannot tell one event; nil where nothing speaks against it.
    static func reason(_ one: EventFrame, _ other: EventFrame) -> Reason? {
        if one.isDenied != other.isDenied || one.mood != other.mood { return .denial }
        if areContrary(one, other) || FrameAct.areContrary(one.acts, other.acts) { return .deed }
        if DeedFamilies.areContraryStates(one.words, other.words) { return .deed }
        if Opposites.part(one.words, other.words, areAlike: false) { return .deed }
        if isOnlyMeant(one, other) || isOnlyMeant(other, one) { return .deed }
        if endsAlone(one, other) || endsAlone(other, one) { return .deed }
        if !one.deeds.isEmpty, !other.deeds.isEmpty, !sharesDeed(one, other) { return .deed }
        if let mine = one.inner, let theirs = other.inner, !DeedFamilies.areNear(mine, theirs) { return .deed }
        if hasOtherPlaces(one, other) { return .place }
        let isMutual = !one.deeds.union(other.deeds).isDisjoint(with: mutual)
        if !isMutual {
            if areSwapped(one, other) || areSwapped(other, one) { return .roles }
            if hasOtherRoles(one, other) { return .roles }
        } else if hasOtherParties(one, other) {
            return .roles
        }
        if hasOtherLinks(one, other), !FrameAct.areSame(one.acts, other.acts) { return .link }
        return hasOtherNames(one, other) ? .names : nil
    }

    /// How much surely is the same in both where the deed is: doer, sufferer, a name besides; 0 where they share no name.
    static func agreements(_ one: EventFrame, _ other: EventFrame) -> Int {
        guard sharesDeed(one, other) else { return 0 }
        let mine = [one.actor, one.patient, one.theme].compactMap { $0 }
        let theirs = [other.actor, other.patient, other.theme].compactMap { $0 }
        let roles = mine.count { part in theirs.contains { part.isLike($0) } }
        let shared = one.names.filter { name in other.names.contains { name.mayBe($0) } }
        guard !shared.isEmpty else { return 0 }
        let inRoles = mine.flatMap(\.names)
        return roles + (shared.contains { !inRoles.contains($0) } ? 1 : 0)
    }

    /// What sets two clauses apart.
    enum Reason: Sendable {
        case denial, deed, place, roles, link, names
    }

    private static func areContrary(_ one: EventFrame, _ other: EventFrame) -> Bool {
        one.deeds.isDisjoint(with: other.deeds)
            ? DeedFamilies.gainsay(one.families.deeds, other.families.deeds)
            : DeedFamilies.areContrary(one.deeds, other.deeds)
    }

    /// "Threatened to strike", "struck": what the one did is only what the other meant to do.
    private static func isOnlyMeant(_ one: EventFrame, _ other: EventFrame) -> Bool {
        guard let inner = one.inner, other.inner == nil, !one.deeds.isEmpty, !other.deeds.isEmpty else { return false }
        guard one.families.deeds.isDisjoint(with: other.families.deeds), one.deeds.isDisjoint(with: implying) else {
            return false
        }
        return !DeedFamilies.of(inner).isDisjoint(with: other.families.deeds)
    }

    /// Who did these did what stands behind: "agreed to sell", "managed to escape".
    private static let implying = Set(
        EventVerbs.list(
            "agree agreed decide decided manage managed begin began start started continue help helped force forced make come came move use used"
        ).map(Stemmer.stem))

    private static func sharesDeed(_ one: EventFrame, _ other: EventFrame) -> Bool {
        !one.families.deeds.isDisjoint(with: other.families.all)
            || !other.families.deeds.isDisjoint(with: one.families.all)
    }

    /// "Ended a hunger strike", "went on hunger strike": the noun is shared, and the one is the end of the other.
    private static func endsAlone(_ one: EventFrame, _ other: EventFrame) -> Bool {
        guard !other.deeds.isEmpty, !one.families.deeds.isDisjoint(with: ending) else { return false }
        return other.families.deeds.isDisjoint(with: ending)
    }

    private static let ending = DeedFamilies.all(
        of: Set(
            EventVerbs.list("end halt cancel abolish repeal suspend postpone avert expire extinguish").map(Stemmer.stem)
        )
    )

    private static func hasOtherPlaces(_ one: EventFrame, _ other: EventFrame) -> Bool {
        let (mine, theirs) = (one.places.flatMap(\.places), other.places.flatMap(\.places))
        if !mine.isEmpty, !theirs.isEmpty {
            let isShared =
                mine.contains { name in theirs.contains { name.mayBe($0) } || other.names.contains { name.mayBe($0) } }
                || theirs.contains { name in one.names.contains { name.mayBe($0) } }
            // "In Moscow", "in Russia": the one may lie in the other.
            let isHeld = mine.contains(where: \.isLand) != theirs.contains(where: \.isLand)
            if !isShared, !isHeld { return true }
        }
        let (here, there) = (Set(one.places.flatMap(\.spots)), Set(other.places.flatMap(\.spots)))
        if DeedFamilies.areContrary(Set(one.places.flatMap(\.all)), Set(other.places.flatMap(\.all))) { return true }
        guard !here.isEmpty, !there.isEmpty else { return false }
        return !DeedFamilies.share(here, there.union(other.words)) && !DeedFamilies.share(there, here.union(one.words))
    }

    /// The doer of the one is the sufferer of the other.
    private static func areSwapped(_ one: EventFrame, _ other: EventFrame) -> Bool {
        guard let actor = one.actor, let patient = other.patient, actor.isLike(patient) else { return false }
        if let same = one.patient, same.isLike(patient) { return false }
        if let same = other.actor, same.isLike(actor) { return false }
        return true
    }

    private static func hasOtherRoles(_ one: EventFrame, _ other: EventFrame) -> Bool {
        if let mine = one.patient, let theirs = other.patient, mine.isOther(than: theirs) { return true }
        if let mine = one.actor, let theirs = other.actor, mine.isOther(than: theirs) { return true }
        if let mine = one.theme, let theirs = other.theme, mine.isOther(than: theirs) { return true }
        return isOtherTheme(one, other) || isOtherTheme(other, one)
    }

    /// "The tower collapsed", "the storm toppled the bridge": what it happened to is neither the doer nor the sufferer.
    private static func isOtherTheme(_ one: EventFrame, _ other: EventFrame) -> Bool {
        guard let theme = one.theme, other.theme == nil else { return false }
        let roles = [other.actor, other.patient].compactMap { $0 }
        return !roles.isEmpty && roles.allSatisfy { theme.isOther(than: $0) }
    }

    /// Of verbs that both do ("met", "clashed"): each side's names must be found on the other's.
    private static func hasOtherParties(_ one: EventFrame, _ other: EventFrame) -> Bool {
        func lacks(_ frame: EventFrame, _ names: [NamedPhrase]) -> Bool {
            frame.names.contains { name in !names.contains { name.mayBe($0) } }
        }
        return lacks(one, other.names) && lacks(other, one.names)
    }

    private static func hasOtherLinks(_ one: EventFrame, _ other: EventFrame) -> Bool {
        // "Against the government", "in support of the government".
        let isAgainst = [one, other].map { $0.linked["against"] != nil }
        if isAgainst[0] != isAgainst[1], !(isAgainst[0] ? other : one).words.isDisjoint(with: favour) { return true }
        return one.linked.contains { link, mine in
            guard let theirs = other.linked[link] else { return false }
            return !mine.contains { phrase in theirs.contains { !phrase.isOther(than: $0) } }
        }
    }

    /// Names of their own on both sides, and none in common.
    private static func hasOtherNames(_ one: EventFrame, _ other: EventFrame) -> Bool {
        guard !one.names.isEmpty, !other.names.isEmpty else { return false }
        return !one.names.contains { name in other.names.contains { name.mayBe($0) } }
    }

    private static let favour: Set<String> = Set(
        EventVerbs.list("support favour favor solidarity backing").map(Stemmer.stem))

    private static let mutual: Set<String> = Set(
        EventVerbs.list(
            "met meet talks talk summit clash clashed battle fought fight agreed agree merge merged married marry collided collide drew tie tied negotiate"
        ).map(
            Stemmer.stem))
}

extension NounPhrase {
    /// The names of a place.
    fileprivate var places: [NamedPhrase] { names + owners }

    /// What sort of place it is, where that tells one from another.
    fileprivate var spots: Set<String> {
        guard let head, names.isEmpty, !DeedFamilies.isAnywhere(head), !DeedFamilies.isAnybody(head) else { return [] }
        return [head]
    }
}
