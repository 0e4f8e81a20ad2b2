/// Where and on which day the event of a figure is, told by its own sentence or by the ones before it.
struct FigureSetting: Sendable {
    /// One place: its name under the form all articles list it by, and what it is said to lie in.
    struct Place: Hashable, Sendable {
        /// Its name, folded.
        let head: PlaceName
        /// What holds it, folded, or nothing.
        let outer: PlaceName
        /// Whether it is a land, in which many a town may lie.
        let isLand: Bool
        /// Whether everybody knows it, so that a land it lies in would be known too.
        let isKnown: Bool
    }

    /// The places of the figure, the nearest first.
    var places: [Place] = []
    /// Whether those stand in an earlier sentence.
    var isEarlier = false
    /// The place of the article's dateline, folded, where it has one.
    var dateline = PlaceName("")
    /// What kind of event people attend ("funeral").
    var occasion: String?
    /// Which side of a fight acts, where the words before the heading tell: the state's, or another.
    var isOfState: Bool?
    /// The day of the week its event is on, where it or a sentence shortly before names one.
    var weekday: String?
    /// Folded words with a capital in its sentence and the one before: teams and players.
    var players: Set<String> = []
    /// All folded words with a capital in its article.
    var capitals: Set<String> = []
    /// All places its article names, under the form all articles list them by.
    var named: Set<String> = []
    /// Places that its article puts into each other: "palu|sulawesi".
    var nests: Set<String> = []

    /// Whether the two name different places, none of which is known or said to hold the other.
    ///
    /// Places of earlier sentences tell only where no article names the other's and the two have no place at all in common: accounts of one
    /// event go through several.
    func isElsewhere(than other: FigureSetting) -> Bool {
        guard let x = places.first, let y = other.places.first else { return false }
        // Of "in Leeds in northern England" Leeds tells; what both begin with is one place.
        for a in places { if !differ(a, y, other) { return false } }
        for b in other.places { if !differ(x, b, other) { return false } }
        guard isEarlier || other.isEarlier else { return true }
        return !x.isNamed(in: other) && !y.isNamed(in: self) && named.isDisjoint(with: other.named)
    }

    /// Whether the figures' own sentences name one place in common.
    func sharesPlace(with other: FigureSetting) -> Bool {
        !isEarlier && !other.isEarlier && places.contains { a in other.places.contains { a.head.meets($0.head) } }
    }

    /// The same in the figures' own sentences, and neither article names the other's place at all: what equal figures have to show to be two
    /// things.
    func isFarFrom(_ other: FigureSetting) -> Bool {
        guard !isEarlier, !other.isEarlier, let x = places.first, let y = other.places.first, isElsewhere(than: other)
        else { return false }
        return !x.isNamed(in: other) && !y.isNamed(in: self)
    }

    /// Whether neither sentence names a place, and the datelines are of two towns neither of which the other article names.
    func isFiledElsewhere(than other: FigureSetting) -> Bool {
        guard places.isEmpty || isEarlier, other.places.isEmpty || other.isEarlier, !dateline.words.isEmpty,
            !other.dateline.words.isEmpty, !dateline.meets(other.dateline), named.isDisjoint(with: other.named)
        else { return false }
        return !dateline.words.isSubset(of: other.capitals) && !other.dateline.words.isSubset(of: capitals)
    }

    private func differ(_ a: Place, _ b: Place, _ other: FigureSetting) -> Bool {
        if a.head.meets(b.head) {
            return !a.outer.isEmpty && !b.outer.isEmpty && !a.outer.meets(b.outer)
        }
        if a.outer.meets(b.head) || b.outer.meets(a.head) { return false }
        // In a land that is known a place that is not may lie.
        if a.isLand != b.isLand, !(a.isKnown && b.isKnown), a.outer.isEmpty, b.outer.isEmpty { return false }
        return ![a.head.text + "|" + b.head.text, b.head.text + "|" + a.head.text].contains {
            nests.contains($0) || other.nests.contains($0)
        }
    }

    /// Whether its article names a place at all.
    func names(_ place: Place) -> Bool { place.isNamed(in: self) }

    /// Whether one of them may tell of another match: other teams, or another day.
    func isOtherMatch(than other: FigureSetting) -> Bool {
        if let x = weekday, let y = other.weekday, x != y { return true }
        let (mine, theirs) = (players.subtracting(other.players), other.players.subtracting(players))
        return players.intersection(other.players).count < 2 || (!mine.isEmpty && !theirs.isEmpty)
    }

    /// Whether people attend two kinds of event, or two sides act.
    func isOtherDoing(than other: FigureSetting) -> Bool {
        if let x = occasion, let y = other.occasion, x != y { return true }
        if let x = isOfState, let y = other.isOfState { return x != y }
        return false
    }

    /// Whether the two name different days of the week.
    func isOtherDay(than other: FigureSetting) -> Bool {
        guard let x = weekday, let y = other.weekday else { return false }
        return x != y
    }
}

extension FigureSetting.Place {
    /// Whether an article names it at all.
    fileprivate func isNamed(in setting: FigureSetting) -> Bool {
        !head.words.isEmpty && head.words.isSubset(of: setting.capitals)
    }
}
