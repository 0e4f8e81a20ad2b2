import Language
import News

/// Measures how far two names' spellings are apart, and knows which differences are never a matter of spelling.
enum SoundLikeness {
    /// The consonants of a sound, those that romanisations confuse taken together: k and g, z and s, b and v.
    static func skeleton(_ sound: String) -> String {
        String(
            decoding: sound.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "A"), UInt8(ascii: "I"), UInt8(ascii: "U"): nil
                case UInt8(ascii: "g"): UInt8(ascii: "k")
                case UInt8(ascii: "z"): UInt8(ascii: "s")
                case UInt8(ascii: "v"): UInt8(ascii: "b")
                case UInt8(ascii: "C"): UInt8(ascii: "S")
                default: byte
                }
            }, as: UTF8.self)
    }

    /// The vowels of a sound, with a point for each consonant.
    static func vowels(_ sound: String) -> [UInt8] {
        sound.utf8.map { "AIU".utf8.contains($0) ? $0 : UInt8(ascii: ".") }
    }

    /// Whether nothing in two spellings says that they are two names.
    static func mayBeOne(_ a: NameNode, _ b: NameNode) -> Bool {
        let (left, right) = (a.spelling.words, b.spelling.words)
        // Numbers and points of the compass tell apart: "M23", "South Sudan".
        let first = left.filter(isTelling)
        let second = right.filter(isTelling)
        guard first == second else { return false }
        // Two names everybody knows are two: "Iran", "Iraq".
        if isKnown(a), isKnown(b) { return false }
        // "Ivanov", "Ivanova"; "Julian", "Juliana": an ending of sex is no spelling.
        for (one, other) in zip(a.spelling.sounds, b.spelling.sounds) where one != other {
            let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
            if long.hasPrefix(short), long.utf8.count == short.utf8.count + 1 { return false }
        }
        // Two given names are two: "Francis", "Frances".
        for (one, other) in zip(left, right) where one != other {
            let areGiven = [one, other].allSatisfy { GivenNames.contains($0) || ShortNames.contains($0) }
            if areGiven, RomanSound.of(one) != RomanSound.of(other), !ShortNames.areOne(one, other) { return false }
        }
        return true
    }

    /// Whether two names differ in one vowel or one confusable consonant, in two where they are long.
    static func areNear(_ a: NameNode, _ b: NameNode) -> Bool {
        let (left, right) = (a.spelling, b.spelling)
        guard left.sounds.count == right.sounds.count, skeleton(left.sound).utf8.count >= 3 else { return false }
        // One word of several may differ, the others hold the name.
        let differing = zip(left.sounds, right.sounds).count { $0 != $1 }
        if left.sounds.count > 1, differing != 1 { return false }
        if a.kind == .person || b.kind == .person, left.sounds.count < 2 { return false }
        return min(left.sound.utf8.count, right.sound.utf8.count) >= 5 && areNear(left.sound, right.sound)
    }

    /// Whether two sounds are equal, or differ in one place, in two where they are long; short ones must be equal.
    static func areNear(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let length = min(a.utf8.count, b.utf8.count)
        guard length >= 5 else { return false }
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        // "Ivanov", "Ivanova"
        if long.hasPrefix(short), long.utf8.count == short.utf8.count + 1 { return false }
        return distance(Array(a.utf8), Array(b.utf8)) <= (length < 8 ? 1 : 2)
    }

    /// Whether two last names of six letters and more differ in one letter, or in one vowel of four consonants and more.
    static func areLetterApart(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        // "Ivanov", "Ivanova"; "Roberts", "Robert"; "Petersen", "Peterson" is a spelling, "Hansson", "Hanson" too.
        if long.hasPrefix(short) { return false }
        if short.utf8.count >= 6, distance(Array(a.utf8), Array(b.utf8)) == 1 { return true }
        let (one, other) = (RomanSound.of(a), RomanSound.of(b))
        return skeleton(one) == skeleton(other) && skeleton(one).utf8.count >= 4
            && distance(Array(one.utf8), Array(other.utf8)) <= 1
    }

    /// Whether two last names have four consonants and more, all of them the same.
    static func shareConsonants(_ a: String, _ b: String) -> Bool {
        let bones = skeleton(RomanSound.of(a))
        return bones.utf8.count >= 4 && bones == skeleton(RomanSound.of(b)) && a.utf8.count == b.utf8.count
    }

    private static let compass: WordSet = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower", "new", "old",
        "greater",
        "central", "inner", "outer", "jr", "sr", "ii", "iii", "iv",
    ]

    private static func isTelling(_ word: String) -> Bool {
        compass.contains(word) || word.unicodeScalars.contains { $0.properties.numericType != nil }
    }

    private static func isKnown(_ node: NameNode) -> Bool {
        KnownNames.isPlace(node.folded) || KnownNames.isBody(node.folded)
    }

    /// Edit distance of two short sounds.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard a.count <= 60, b.count <= 60 else { return .max }
        var previous = Array(0...b.count)
        for (row, byte) in a.enumerated() {
            var current = [row + 1]
            for (column, other) in b.enumerated() {
                current.append(
                    min(previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[b.count]
    }
}
