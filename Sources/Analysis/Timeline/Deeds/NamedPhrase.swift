import Language
import News

/// A name as a clause writes it, for asking whether another clause means the same bearer.
///
/// Strict: two names are one where neither has a word of its own that the other lacks ("Ellen Marsh", "Marsh"), titles aside; where each has
/// one ("Manchester United", "Manchester City"; "Anna Berg", "Lena Berg") they are two.
struct NamedPhrase: Hashable, Sendable {
    /// Folded words without possessive endings, in order.
    let words: [String]

    /// Words that go with a name and are no part of who bears it.
    private var bearing: [String] {
        let kept = words.filter { !NamedPhrase.titles.contains($0) }
        return kept.isEmpty ? words : kept
    }

    private var initials: String { String(words.compactMap(\.first)) }

    /// Whether both may be of one bearer.
    func mayBe(_ other: NamedPhrase) -> Bool {
        if words == other.words || words == [other.initials] && words[0].count > 1 { return true }
        if other.words == [initials] && initials.count > 1 { return true }
        if hasInitials(of: other) || other.hasInitials(of: self) { return true }
        var mine = bearing
        var theirs = other.bearing
        let shared = mine.filter { word in theirs.contains { NamedPhrase.areOne(word, $0) } }
        guard !shared.isEmpty else { return false }
        mine.removeAll { word in shared.contains { NamedPhrase.areOne(word, $0) } }
        theirs.removeAll { word in shared.contains { NamedPhrase.areOne(word, $0) } }
        // "J. Smith", "John Smith".
        return mine.isEmpty || theirs.isEmpty
            || mine.contains { word in theirs.contains { word.hasPrefix($0) || $0.hasPrefix(word) } }
    }

    /// "SDF leaders" and "Syrian Democratic Forces".
    private func hasInitials(of other: NamedPhrase) -> Bool {
        guard other.words.count > 1 else { return false }
        let initials = other.initials
        return words.contains { $0.count > 1 && $0 == initials }
    }

    /// Whether it is the name of a land or its people.
    var isLand: Bool {
        words.contains { (NearSynonyms.group(ofStem: Stemmer.stem($0)) ?? 0) >= NearSynonyms.firstLand }
    }

    private static func areOne(_ one: String, _ other: String) -> Bool {
        if one == other || ["st", "saint"].contains(one) && ["st", "saint"].contains(other) { return true }
        let groups = [one, other].map { NearSynonyms.group(ofStem: Stemmer.stem($0)) ?? 0 }
        if groups[0] >= NearSynonyms.firstLand, groups[0] == groups[1] { return true }
        guard one.count > 4, other.count > 4, EventTerms.skeleton(one) == EventTerms.skeleton(other) else {
            return false
        }
        return NameSpellings.mayBeOne(one, other)
    }

    private static let titles = EventVerbs.set(
        """
        president prime minister king queen prince princess pope general colonel captain major judge justice senator mayor governor
        chancellor secretary sir lord lady mr mrs ms dr professor sheikh chief the island islands city town village lake mount river
        county province region district state republic group inc ltd plc co corp company storm hurricane typhoon cyclone
        """)
}
