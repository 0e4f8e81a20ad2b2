import News

/// How a name is spelt: its words for comparing, and the sounds that all its romanisations have in common.
///
/// `NameSpelling("Deir el-Zour").sound == NameSpelling("Deir Ezzor").sound`. Equal letters are one name; equal sounds alone prove
/// nothing ("Reid", "Reed"), they only say which names may be one.
public struct NameSpelling: Hashable, Sendable {
    /// The folded words: lower case, no diacritics, no apostrophes, no "the", no possessive ending, hyphens as spaces.
    public let words: [String]
    /// The words without blanks and without Arabic articles inside: equal for "al-Hol" and "Al Hol".
    public let letters: String
    /// The words' sounds, articles and prefixes left out, by `RomanSound`.
    public let sounds: [String]
    /// Whether it is written in capitals throughout, two of them at least: "SDF", "M23", "U.S.".
    public let isAcronym: Bool

    /// All sounds in one: the name's words may be parted otherwise ("Abdel Rahman", "Abdulrahman").
    public var sound: String { sounds.joined() }

    /// Takes a name apart.
    public init(_ name: PlainText) { self.init(name, withoutTitle: false) }

    /// Takes a name apart, and leaves out the titles before it where asked ("President Emmanuel Macron").
    public init(_ name: PlainText, withoutTitle: Bool) {
        var parts = NameSpelling.parts(of: name.string)
        while parts.count > 1, parts[0].text == "the" { parts.removeFirst() }
        if withoutTitle { NameSpelling.dropTitles(&parts) }
        isAcronym = NameSpelling.isAcronym(name.string)
        words = parts.map(\.text)
        var kept: [String] = []
        var sounding: [String] = []
        for (place, part) in parts.enumerated() {
            let isArticle =
                place + 1 < parts.count && RomanSound.articles.contains(part.text)
                && (place > 0 || part.isGlued || part.text == "al" || part.text == "el")
            if isArticle {
                if place == 0 { kept.append("al") }
                continue
            }
            kept.append(part.text)
            sounding.append(RomanSound.of(place > 0 ? RomanSound.withoutArticle(part.text) : part.text))
        }
        letters = NameSpelling.headLast(kept).joined()
        sounds = sounding.filter { !$0.isEmpty }
    }

    /// "Ministry of Health" as "Health Ministry"; of no other body does the news turn the words so freely.
    private static func headLast(_ words: [String]) -> [String] {
        let isTurned = words.first == "university" && words.count == 3 && !turned.contains(words[2])
        guard words.count >= 3, words[1] == "of", words[0] == "ministry" || words[0] == "department" || isTurned,
            words.count(where: { $0 == "of" }) == 1
        else { return words.map { british[$0] ?? $0 } }
        return (words.dropFirst(2) + [words[0]]).filter { $0 != "the" }.map { british[$0] ?? $0 }
    }

    /// Whether folded words hold the noun of a body ("agency", "institute").
    public static func holdsBody(_ words: some Sequence<String>) -> Bool {
        words.contains { NameWords.bodies.contains($0) }
    }

    /// Universities whose name turned round is another's ("University of York", "York University").
    private static let turned: WordSet = [
        "york", "washington", "miami", "georgia", "boston", "georgetown", "indiana",
    ]

    /// Words of bodies' names that are spelt differently in Britain and America.
    private static let british = [
        "organisation": "organization", "centre": "center", "defence": "defense", "labour": "labor",
        "programme": "program", "harbour": "harbor", "theatre": "theater",
    ]

    /// Whether folded words only say what sort of body a name is of ("Inc", "Motor Corp").
    public static func isLegalForm(_ words: some Sequence<String>) -> Bool {
        words.allSatisfy { NameWords.legalForms.contains($0) }
    }

    private struct Part {
        var text: String
        /// Whether a hyphen ties it to the next word.
        var isGlued: Bool
    }

    /// The words, cut at everything that is no letter, digit or apostrophe.
    private static func parts(of name: String) -> [Part] {
        var parts: [Part] = []
        var word = String.UnicodeScalarView()
        func close(_ isGlued: Bool) {
            defer { word = String.UnicodeScalarView() }
            var text = String(word)
            if text.hasSuffix("'s") { text.removeLast(2) }
            text.unicodeScalars.removeAll { $0 == "'" }
            if !text.isEmpty { parts.append(Part(text: text, isGlued: isGlued)) }
        }
        for scalar in Folding.fold(name).unicodeScalars.prefix(200) {
            switch scalar {
            case "a"..."z", "0"..."9": word.append(scalar)
            case " ": close(false)
            case "'", "\u{2018}", "`", "\u{2BF}", "\u{2BE}": word.append("'")
            case "-", "\u{2010}", "\u{2011}": close(true)
            case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil: word.append(scalar)
            default: close(false)
            }
        }
        close(false)
        return parts
    }

    private static func dropTitles(_ parts: inout [Part]) {
        guard let last = parts.last, !NameWords.bodies.contains(last.text) else { return }
        while parts.count > 1,
            NameWords.titles.contains(parts[0].text)
                || parts.count > 2 && NameWords.beforeTitles.contains(parts[0].text)
                    && NameWords.titles.contains(parts[1].text)
        {
            parts.removeFirst()
            if parts.count > 2, parts[0].text == "of" { parts.removeFirst(2) }
        }
    }

    private static func isAcronym(_ name: String) -> Bool {
        var capitals = 0
        for scalar in name.unicodeScalars {
            if ("a"..."z").contains(scalar) { return false }
            if ("A"..."Z").contains(scalar) || !scalar.isASCII && scalar.properties.isUppercase {
                capitals += 1
            } else if !(scalar.properties.numericType != nil || scalar == "." || scalar == "-") {
                return false
            }
        }
        return (2...9).contains(capitals)
    }
}
