import Language
import News

/// Whether two counts are of one kind of people or things, though they call it differently or head it by another word.
extension FigurePair {
    /// Whether what is counted has one name, or one account says "people" of whom the other names by what they are.
    ///
    /// Equal numbers agree then. Others are at most listed together: the passengers who died need not be all who died. Of the sides of a
    /// fight, and of those who are told apart from people at large, not even that is done.
    var nounsAgree: Bool {
        let people = NewsConcepts.people.label
        guard isCount, a.family == people, b.family == people, a.noun != b.noun, a.heading?.name != "taking part" else {
            return true
        }
        if FigurePair.general.contains(a.noun), FigurePair.general.contains(b.noun) { return true }
        guard a.noun == people || b.noun == people, isSeenAsOne else { return false }
        return areEqual || (!FigurePair.sides.contains(a.noun == people ? b.noun : a.noun) && ratio <= 3)
    }

    /// Whether both headings are ways to be driven from home, and the number is one.
    var isOfKinHeadings: Bool {
        guard let left = a.heading, let right = b.heading, FigurePair.areKin(left, right) else { return false }
        return areEqual && likeness >= 0.3
    }

    /// Whether both are stated in one way; what is expected and what will be are one.
    var modesMeet: Bool { FigurePair.mayModesMeet(a, b) }

    static func mayModesMeet(_ a: FigureContext, _ b: FigureContext) -> Bool {
        if a.mode == b.mode { return true }
        let modes: Set = [a.mode, b.mode]
        guard modes == [.expected, .stated], a.measure == "count" || a.measure.hasPrefix("money") else { return false }
        return (a.mode == .stated ? a : b).qualifiers.isPlanned
    }

    /// Whether one deed is done to the same things, where no heading is known for it: "planted 10,300 trees", "9,800 trees were planted".
    var isOfOneDeed: Bool {
        a.heading == nil && b.heading == nil && a.noun == b.noun && !a.deed.isDisjoint(with: b.deed)
            && likeness >= FigurePair.alike
    }

    /// Whether "another 18 were hurt" here and "18 were hurt" there are the same 18.
    var isOneMore: Bool { isCount && areEqual && isSeenAsOne && a.heading != nil && a.heading == b.heading }

    /// Whether shops that shut or workers that somebody employs can be of one firm: of the same, where both name one.
    var mayBeOfOneHolder: Bool {
        let (left, right) = (a.holder, b.holder)
        if left.nearest.isEmpty || right.nearest.isEmpty { return likeness >= 0.3 }
        return !left.nearest.isDisjoint(with: right.all) || !right.nearest.isDisjoint(with: left.all)
    }

    /// Whether more than their places in the articles says that the two sentences tell one event.
    private var isSeenAsOne: Bool {
        if a.isOther || b.isOther { return likeness >= 0.5 }
        return likeness >= 0.25 || nearness >= 0.6 || !a.places.isDisjoint(with: b.places)
            || a.setting.sharesPlace(with: b.setting)
    }

    /// Whether two headings tell of one lot in other words: who fled was displaced.
    static func areKin(_ left: NewsPredicates.Predicate, _ right: NewsPredicates.Predicate) -> Bool {
        left.name != right.name && driven.contains(left.name) && driven.contains(right.name)
    }

    private static let driven: WordSet = [NewsPredicates.departed, "displaced"]
    private static let general: WordSet = ["people", "civilians", "evacuees"]
    /// Those who are never people at large in an account that counts several kinds.
    private static let sides: WordSet = [
        "fighters", "troops", "peacekeepers", "police", "women", "children", "journalists", "rescuers", "doctors",
        "hostages", "prisoners", "families",
    ]
}
