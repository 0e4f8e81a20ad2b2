/// Somebody or something a clause speaks of: its last noun, the words before it, and the names in it.
struct NounPhrase: Sendable {
    /// Stem of the noun that says what it is; nil where a number or a name alone stands.
    var head: String?
    /// Stems of the other common words in it, and of what hangs on it ("case of measles": measles).
    var others: Set<String> = []
    /// The names in it.
    var names: [NamedPhrase] = []
    /// Names that hang on it: "the widow of General Osei", "Osei's widow".
    var owners: [NamedPhrase] = []
    /// Nouns that hang on it: "a case of measles".
    var kinds: Set<String> = []

    /// Whether nothing is in it that could be compared.
    var isEmpty: Bool { head == nil && names.isEmpty }

    /// Whether the words of both cannot be of one thing.
    func isOther(than other: NounPhrase) -> Bool {
        guard !isEmpty, !other.isEmpty else { return false }
        if !names.isEmpty, !other.names.isEmpty { return !sharesName(with: other.names) }
        // "General Osei", "the widow of General Osei"; but "Lomo island" is "the island of Lomo".
        if !hasLikeHead(other), belongs(to: other) || other.belongs(to: self) { return true }
        // A name against a description: "Daniel Smith", "the mayor".
        if names.isEmpty != other.names.isEmpty { return false }
        return hasOtherHead(than: other)
    }

    private func hasLikeHead(_ other: NounPhrase) -> Bool {
        guard let head, let theirs = other.head else { return false }
        return DeedFamilies.areNear(head, theirs)
    }

    /// Whether what owns this is named as the other itself.
    private func belongs(to other: NounPhrase) -> Bool {
        names.isEmpty && owners.contains { owner in other.names.contains { $0.mayBe(owner) } }
    }

    /// Whether both are surely of one thing or kind.
    func isLike(_ other: NounPhrase) -> Bool {
        if !names.isEmpty, !other.names.isEmpty { return sharesName(with: other.names) }
        guard let head, let theirs = other.head, names.isEmpty, other.names.isEmpty else { return false }
        return DeedFamilies.areNear(head, theirs)
    }

    private func sharesName(with names: [NamedPhrase]) -> Bool {
        self.names.contains { mine in names.contains { mine.mayBe($0) } }
    }

    private func hasOtherHead(than other: NounPhrase) -> Bool {
        if !owners.isEmpty, !other.owners.isEmpty,
            !owners.contains(where: { mine in other.owners.contains { mine.mayBe($0) } })
        {
            return true
        }
        if !kinds.isEmpty, !other.kinds.isEmpty, !DeedFamilies.share(kinds, other.kinds),
            !DeedFamilies.share(kinds, other.all), !DeedFamilies.share(all, other.kinds)
        {
            return true
        }
        if DeedFamilies.areContrary(others, other.others) { return true }
        guard let head, let theirs = other.head else { return false }
        if DeedFamilies.areNear(head, theirs) {
            // "The mayor", "the deputy mayor".
            return others.contains(where: DeedFamilies.isLesser) != other.others.contains(where: DeedFamilies.isLesser)
        }
        if [head, theirs].contains(where: { DeedFamilies.isAnybody($0) || DeedFamilies.isAnywhere($0) }) {
            return false
        }
        // "Jars of baby food", "baby food".
        if isMeasure(of: other) || other.isMeasure(of: self) { return false }
        return !DeedFamilies.share([head], other.all) && !DeedFamilies.share(all, [theirs])
    }

    private func isMeasure(of other: NounPhrase) -> Bool {
        guard let head, let theirs = other.head, DeedFamilies.isMeasure(head) else { return false }
        return DeedFamilies.share(kinds, [theirs])
    }

    /// Every common word of it.
    var all: Set<String> { head.map { others.union([$0]) } ?? others }
}
