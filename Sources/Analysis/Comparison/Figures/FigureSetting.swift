/// Where and on which day the event of a figure is, told by its own sentence or by the ones before it.
struct FigureSetting: Sendable {
    /// One place: its name under the form all articles list it by, and what it is said to lie in.
    struct Place: Hashable, Sendable {
        /// Its name, folded.
        let head: String
        /// What holds it, folded, or nothing.
        let outer: String
        /// Whether it is a land, in which many a town may lie.
        let isLand: Bool
        /// Whether everybody knows it, so that a land it lies in would be known too.
        let isKnown: Bool
    }

    /// The places of the figure, the nearest first.
    var places: [Place] = []
    /// Whether those stand in an earlier sentence.
    var isEarlier = false
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
        !isEarlier && !other.isEarlier && places.contains { a in other.places.contains { a.meets($0.head) } }
    }

    /// The same in the figures' own sentences, and neither article names the other's place at all: what equal figures have to show to be two
    /// things.
    func isFarFrom(_ other: FigureSetting) -> Bool {
        guard !isEarlier, !other.isEarlier, let x = places.first, let y = other.places.first, isElsewhere(than: other)
        else { return false }
        return !x.isNamed(in: other) && !y.isNamed(in: self)
    }

    private func differ(_ a: Place, _ b: Place, _ other: FigureSetting) -> Bool {
        if a.meets(b.head) {
            return !a.outer.isEmpty && !b.outer.isEmpty && !Place.areOne(a.outer, b.outer)
        }
        if Place.areOne(a.outer, b.head) || Place.areOne(b.outer, a.head) { return false }
        // In a land that is known a place that is not may lie.
        if a.isLand != b.isLand, !(a.isKnown && b.isKnown), a.outer.isEmpty, b.outer.isEmpty { return false }
        return ![a.head + "|" + b.head, b.head + "|" + a.head].contains {
            nests.contains($0) || other.nests.contains($0)
        }
    }

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
        let words = FigureSetting.Place.telling(head)
        return !words.isEmpty && words.isSubset(of: setting.capitals)
    }

    /// Whether a name can be its own: "Gaza" and "Gaza City", "Baghuz" and "Baghouz".
    fileprivate func meets(_ name: String) -> Bool { FigureSetting.Place.areOne(head, name) }

    /// Whether two names share a telling word, or differ by vowels alone.
    fileprivate static func areOne(_ a: String, _ b: String) -> Bool {
        if a.isEmpty || b.isEmpty { return false }
        if a == b { return true }
        let (x, y) = (telling(a), telling(b))
        return !x.isDisjoint(with: y) || !Set(x.map(frame)).isDisjoint(with: y.map(frame))
    }

    /// The words of a name without those that many names share.
    private static func telling(_ name: String) -> Set<String> {
        Set(name.split(separator: " ").map(String.init)).subtracting(shared)
    }

    /// A word without its vowels and doubled letters, as names in other scripts are spelt.
    private static func frame(_ word: String) -> String {
        var frame = ""
        for letter in word where !"aeiouy'-".contains(letter) && frame.last != letter { frame.append(letter) }
        return frame.count > 2 ? frame : word
    }

    private static let shared: Set<String> = [
        "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "port", "san",
        "santa", "saint", "st", "el", "al", "la", "los", "las", "city", "town", "county", "province", "island",
        "islands",
        "river", "lake", "mount", "the", "of", "de", "del", "beach", "square", "street", "road", "university",
        "airport",
        "state", "region", "district", "valley", "bay", "fort", "upper", "lower", "great", "greater",
    ]
}
