/// What news calls things: nouns of which one outlet takes this and another that for the same people, place, act or object.
///
/// A line is one class: `label, whose names tell things apart: terms`. A term is written in the singular, its words joined by `_`; one that
/// begins with `*` is as often a verb and counts only where it stands as a noun. That two terms are in one class proves nothing: they are
/// set side by side only where the texts show that both name one thing (`TermLinks`). Written by hand from news usage.
enum NewsTerms {
    /// The sort of name that tells one thing of a class from another.
    enum Bearer: String {
        /// Fighters and groups belong to a body.
        case body
        /// A village bears the name of a place.
        case place
        /// A suspect or a leader bears the name of a person.
        case person
        /// People without a name of their own who are spoken of together: migrants, demonstrators.
        case people
        /// Things of which a story has many, so that a narrowing word does not tell which ("merchant ship").
        case object
        /// Acts and measures are told apart by their own modifiers alone.
        case none

        /// Whether the class is of people spoken of together.
        var isOfPeople: Bool { self == .people || self == .body }
    }

    /// One class.
    struct Class {
        /// What it is called on the screen; as far as possible a word no side would object to.
        let label: String
        /// Whose names tell things apart.
        let bearer: Bearer
    }

    /// One term of a class.
    struct Term {
        /// Place of the class in `classes`.
        let kind: Int
        /// Its words, in the singular.
        let words: [String]
        /// Whether its word is as often a verb.
        let isVerbToo: Bool
    }

    /// The classes, by their places.
    static let classes: [Class] = table.classes

    /// The longest terms that begin at a word: one for each class that has it, none where no term begins.
    static func terms(at place: Int, in words: [String]) -> [Term] {
        guard let first = singular(words[place], known: { byFirst[$0] != nil }), let terms = byFirst[first] else {
            return []
        }
        let found = terms.filter { term in
            guard place + term.words.count <= words.endIndex else { return false }
            for (offset, word) in term.words.enumerated().dropFirst() {
                guard singular(words[place + offset], known: { $0 == word }) == word else { return false }
            }
            return true
        }
        return found.filter { $0.words.count == found.first?.words.count }
    }

    /// The form of a folded word that is known: the word itself, or without the ending of the plural or of possession.
    private static func singular(_ word: String, known: (String) -> Bool) -> String? {
        var word = word
        if word.hasSuffix("'s") { word.removeLast(2) } else if word.hasSuffix("'") { word.removeLast() }
        if known(word) { return word }
        guard word.utf8.count > 3, word.hasSuffix("s") else { return nil }
        let bare = String(word.dropLast())
        if known(bare) { return bare }
        guard word.hasSuffix("es") else { return nil }
        let short = String(word.dropLast(2))
        if known(short) { return short }
        guard word.hasSuffix("ies") else { return nil }
        let long = String(word.dropLast(3)) + "y"
        return known(long) ? long : nil
    }

    private static let byFirst: [String: [Term]] = Dictionary(grouping: table.terms) { $0.words[0] }
        .mapValues { $0.sorted { $0.words.count > $1.words.count } }

    private static let table: (classes: [Class], terms: [Term]) = {
        var classes: [Class] = []
        var terms: [Term] = []
        for line in lines.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2, let comma = halves[0].lastIndex(of: ",") else { continue }
            let bearer = halves[0][halves[0].index(after: comma)...].trimmingPrefix(" ")
            for word in halves[1].split(separator: " ") {
                let isVerbToo = word.hasPrefix("*")
                let words = word.drop { $0 == "*" }.split(separator: "_").map(String.init)
                if !words.isEmpty { terms.append(Term(kind: classes.count, words: words, isVerbToo: isVerbToo)) }
            }
            classes.append(Class(label: String(halves[0][..<comma]), bearer: Bearer(rawValue: String(bearer)) ?? .none))
        }
        return (classes, terms)
    }()
}
