import Language
import News

/// What a clause is about, as a set of terms that hold across outlets.
///
/// Stems without stop words, words of one row of `EventWords` as one term, a name of several words also by its initials, and a
/// capitalised word by its consonants, so that two spellings of one village weigh as one.
enum EventTerms {
    /// The terms of a clause; words of saying and of time are left out.
    ///
    /// - Parameter names: folded words of the article's names: one of them that opens the clause is a name there too.
    static func of(_ clause: PlainText, names: Set<String> = []) -> Set<String> {
        let sentence = SentenceWords(clause)
        var terms: Set<String> = []
        var initials = ""
        for (place, word) in sentence.words.enumerated() {
            let first = sentence.scalars[word.start]
            let isCapital = first.properties.isUppercase
            if isCapital, !sentence.hasSign(SentenceWords.clauseSigns, before: place) {
                initials.unicodeScalars.append(first)
            } else {
                close(&initials, &terms)
                if isCapital { initials = String(first) }
            }
            let isAcronym = isCapital && word.text.scalarCount > 1 && word.text.string == word.text.string.uppercased()
            guard isAcronym || !StopWords.contains(word.folded) else { continue }
            guard !common.contains(word.folded), word.folded.count > 1 else { continue }
            if isCapital, place > 0 || isAcronym || names.contains(word.folded) {
                terms.insert(skeleton(word.folded))
            } else if let concept = EventWords.concept(ofStem: word.stem) {
                terms.insert("=" + concept)
            } else if let thing = NewsConcepts.concept(of: word.folded) {
                terms.insert(thing.label)
            } else {
                terms.insert(word.stem)
            }
        }
        close(&initials, &terms)
        return terms
    }

    /// Whether a term is a name: names alone make no event.
    static func isName(_ term: String) -> Bool { term.hasPrefix("~") }

    /// Whether a term is a kind of event.
    static func isKind(_ term: String) -> Bool { term.hasPrefix("=") }

    private static func close(_ initials: inout String, _ terms: inout Set<String>) {
        if (2...6).contains(initials.count) { terms.insert("~" + initials.lowercased()) }
        initials = ""
    }

    /// The first letter and the consonants after it, doubled ones once; short names stay whole.
    static func skeleton(_ folded: String) -> String {
        guard folded.count > 4, folded.count < 40 else { return "~" + folded }
        var kept = "~"
        for (place, letter) in folded.enumerated() where place == 0 || !"aeiouyw".contains(letter) {
            if kept.last != letter { kept.append(letter) }
        }
        return kept.count > 3 ? kept : "~" + folded
    }

    private static let common = Set(
        """
        said says say told tells tweeted wrote added stated according spokesman spokeswoman spokesperson statement official
        officials monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december today yesterday week month year day late early morning evening night
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
