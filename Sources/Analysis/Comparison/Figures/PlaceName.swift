/// A folded name of a place, with what tells it from other names.
struct PlaceName: Hashable, Sendable {
    /// The name, or nothing.
    let text: String
    /// Its words without those that many names share.
    let words: Set<String>
    /// Those without vowels and doubled letters, as names in other scripts are spelt.
    private let frames: Set<String>

    /// Takes a folded name.
    init(_ text: String) {
        self.text = text
        words = Set(text.split(separator: " ").map(String.init)).subtracting(PlaceName.shared)
        frames = Set(words.map(PlaceName.frame))
    }

    /// Whether there is none.
    var isEmpty: Bool { text.isEmpty }

    /// Whether two names can be one place's: they share a telling word ("Gaza", "Gaza City"), or differ by vowels alone ("Baghuz", "Baghouz").
    func meets(_ other: PlaceName) -> Bool {
        if isEmpty || other.isEmpty { return false }
        return text == other.text || !words.isDisjoint(with: other.words) || !frames.isDisjoint(with: other.frames)
    }

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
