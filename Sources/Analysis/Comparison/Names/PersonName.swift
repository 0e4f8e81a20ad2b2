import Language
import News

/// A person's full name: given names, and what follows them.
struct PersonName {
    /// Folded words, without "Jr" and the like.
    let words: [String]
    /// "jr", "sr", "ii": what tells namesakes apart.
    let generation: String?
    private let letters: String
    private let sound: String
    /// The single words its article calls the bearer by.
    private let alone: Set<String>

    /// Takes the name of a bearer.
    init(_ node: NameNode) {
        let last = node.spelling.words.last
        generation = last.flatMap { PersonName.generations.contains($0) ? $0 : nil }
        words = generation == nil ? node.spelling.words : Array(node.spelling.words.dropLast())
        letters = node.spelling.letters
        sound = node.spelling.sound
        alone = Set(node.forms.keys.lazy.map { NameSpelling($0).words }.filter { $0.count == 1 }.flatMap { $0 })
    }

    /// Whether two full names can be of one person: the same last name, given names that do not gainsay each other.
    func agrees(with other: PersonName) -> Bool {
        if letters == other.letters { return true }
        guard generation == other.generation || generation == nil && other.generation == nil else { return false }
        if sound == other.sound, sound.utf8.count >= 6 { return true }
        if Set(words) == Set(other.words) { return true }
        guard words.count > 1, other.words.count > 1 else { return false }
        if prefixAgrees(other) || endAgrees(other) { return true }
        guard let last = words.last, let theirs = other.words.last, PersonName.areSpeltAlike(last, theirs) else {
            return false
        }
        return PersonName.givenAgree(words[0], other.words[0])
            && PersonName.middlesAgree(Array(words.dropFirst().dropLast()), Array(other.words.dropFirst().dropLast()))
    }

    /// "Mohammed bin Salman", "Mohammed bin Salman al-Saud".
    ///
    /// What follows must begin with a small word of family names: without one it may be anything ("Billy Graham Crusade").
    private func prefixAgrees(_ other: PersonName) -> Bool {
        let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
        guard short.count >= 2, short.count < long.count, Array(long.prefix(short.count)) == short else { return false }
        if PersonName.particles.contains(long[short.count]) { return true }
        // "Pedro Castillo", "Pedro Castillo Terrones", where the latter's article calls him "Castillo" too.
        let called = words.count < other.words.count ? other.alone : alone
        return short.count == 2 && long.count == 3 && called.contains(short[1])
    }

    /// "Luis Alberto Otárola", "Alberto Otárola": the first of several given names left out.
    private func endAgrees(_ other: PersonName) -> Bool {
        let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
        return short.count >= 2 && short.count < long.count && GivenNames.contains(short[0])
            && GivenNames.contains(long[0]) && Array(long.suffix(short.count)) == short
    }

    /// Middle names may be left out or cut to their first letters, never exchanged.
    private static func middlesAgree(_ a: [String], _ b: [String]) -> Bool {
        if a.isEmpty || b.isEmpty { return true }
        guard a.count == b.count else { return false }
        return zip(a, b).allSatisfy { givenAgree($0, $1) }
    }

    /// "Sergei", "Sergey"; "Donald", "D"; "Joe", "Joseph".
    static func givenAgree(_ a: String, _ b: String) -> Bool {
        if a == b || areSpeltAlike(a, b) { return true }
        let sound = RomanSound.of(a)
        if sound.utf8.count == 3, sound == RomanSound.of(b), GivenNames.contains(a), GivenNames.contains(b) {
            return true
        }
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        if short.utf8.count == 1 { return long.hasPrefix(short) }
        return ShortNames.areOne(a, b)
    }

    static func areSpeltAlike(_ a: String, _ b: String) -> Bool {
        if a == b || withMac(a) == withMac(b) { return true }
        let (one, other) = (RomanSound.of(a), RomanSound.of(b))
        if one == other { return one.utf8.count >= 4 }
        return one.utf8.count >= 5 && SoundLikeness.skeleton(one) == SoundLikeness.skeleton(other)
            && SoundLikeness.vowels(one) == SoundLikeness.vowels(other)
    }

    /// "McAllister" as "MacAllister".
    private static func withMac(_ word: String) -> String {
        word.hasPrefix("mc") && word.utf8.count > 4 ? "mac" + word.dropFirst(2) : word
    }

    private static let particles: WordSet = [
        "bin", "ibn", "bint", "al", "el", "de", "da", "dos", "y", "van", "von",
    ]

    private static let generations: WordSet = [
        "jr", "sr", "junior", "senior", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
        "xiii", "xiv",
        "xv", "xvi", "xxiii",
    ]
}
