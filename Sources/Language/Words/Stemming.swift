/// The steps of Porter's algorithm on one word.
struct Stemming {
    /// What is left of the word.
    private(set) var word: [UInt8]

    init(_ word: [UInt8]) { self.word = word }

    /// Applies all steps, in order.
    mutating func run() {
        plurals()
        pastAndProgressive()
        if word.hasEnding("y"), hasVowel(word.count - 1) { word[word.count - 1] = 0x69 }
        apply(Stemming.second, least: 0)
        apply(Stemming.third, least: 0)
        fourth()
        fifth()
    }

    // MARK: Steps 1a and 1b

    private mutating func plurals() {
        guard word.last == 0x73 else { return }
        if word.hasEnding("sses") || word.hasEnding("ies") {
            word.removeLast(2)
        } else if !word.hasEnding("ss") {
            word.removeLast()
        }
    }

    private mutating func pastAndProgressive() {
        if word.hasEnding("eed") {
            if measure(word.count - 3) > 0 { word.removeLast() }
        } else if word.hasEnding("ed"), hasVowel(word.count - 2) {
            word.removeLast(2)
            mend()
        } else if word.hasEnding("ing"), hasVowel(word.count - 3) {
            word.removeLast(3)
            mend()
        }
    }

    /// After "ed" or "ing" has gone: "conflat(ed)" gets its e back, "hopp(ing)" loses a p, "fil(ing)" gets an e.
    private mutating func mend() {
        if word.hasEnding("at") || word.hasEnding("bl") || word.hasEnding("iz") {
            word.append(0x65)
        } else if endsInDouble, let last = word.last, ![0x6C, 0x73, 0x7A].contains(last) {
            word.removeLast()
        } else if measure(word.count) == 1, endsInShortSyllable(word.count) {
            word.append(0x65)
        }
    }

    // MARK: Steps 2 to 5

    private struct Rule {
        let ending: StaticString
        let replacement: StaticString
        /// The last letter of the ending: most rules are ruled out by it.
        let last: UInt8

        init(ending: StaticString, replacement: StaticString) {
            (self.ending, self.replacement) = (ending, replacement)
            last = ending.utf8Start[ending.utf8CodeUnitCount - 1]
        }
    }

    private static let second: [Rule] = [
        Rule(ending: "ational", replacement: "ate"), Rule(ending: "tional", replacement: "tion"),
        Rule(ending: "enci", replacement: "ence"), Rule(ending: "anci", replacement: "ance"),
        Rule(ending: "izer", replacement: "ize"), Rule(ending: "logi", replacement: "log"),
        Rule(ending: "bli", replacement: "ble"), Rule(ending: "alli", replacement: "al"),
        Rule(ending: "entli", replacement: "ent"), Rule(ending: "eli", replacement: "e"),
        Rule(ending: "ousli", replacement: "ous"), Rule(ending: "ization", replacement: "ize"),
        Rule(ending: "ation", replacement: "ate"), Rule(ending: "ator", replacement: "ate"),
        Rule(ending: "alism", replacement: "al"), Rule(ending: "iveness", replacement: "ive"),
        Rule(ending: "fulness", replacement: "ful"), Rule(ending: "ousness", replacement: "ous"),
        Rule(ending: "aliti", replacement: "al"), Rule(ending: "iviti", replacement: "ive"),
        Rule(ending: "biliti", replacement: "ble"),
    ]

    private static let third: [Rule] = [
        Rule(ending: "icate", replacement: "ic"), Rule(ending: "ative", replacement: ""),
        Rule(ending: "alize", replacement: "al"), Rule(ending: "iciti", replacement: "ic"),
        Rule(ending: "ical", replacement: "ic"), Rule(ending: "ful", replacement: ""),
        Rule(ending: "ness", replacement: ""),
    ]

    private static let fourthEndings: [Rule] =
        ([
            "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
            "al", "er", "ic", "ou",
        ] as [StaticString]).map { Rule(ending: $0, replacement: "") }

    /// Replaces the first ending that fits, where the measure of what comes before is over `least`.
    private mutating func apply(_ rules: [Rule], least: Int) {
        guard let last = word.last else { return }
        for rule in rules where rule.last == last && word.hasEnding(rule.ending) {
            let stem = word.count - rule.ending.utf8CodeUnitCount
            guard measure(stem) > least else { return }
            word.removeLast(word.count - stem)
            for offset in 0..<rule.replacement.utf8CodeUnitCount { word.append(rule.replacement.utf8Start[offset]) }
            return
        }
    }

    private mutating func fourth() {
        if word.hasEnding("ion") {
            let stem = word.count - 3
            guard stem > 0, word[stem - 1] == 0x73 || word[stem - 1] == 0x74, measure(stem) > 1 else { return }
            word.removeLast(3)
            return
        }
        apply(Stemming.fourthEndings, least: 1)
    }

    private mutating func fifth() {
        if word.last == 0x65 {
            let stem = word.count - 1
            let size = measure(stem)
            if size > 1 || (size == 1 && !endsInShortSyllable(stem)) { word.removeLast() }
        }
        if word.hasEnding("ll"), measure(word.count - 1) > 1 { word.removeLast() }
    }

    // MARK: Shape of the word

    /// Whether the letter is a vowel: a, e, i, o, u, or a y after a consonant.
    private func isVowel(_ place: Int) -> Bool {
        switch word[place] {
        case 0x61, 0x65, 0x69, 0x6F, 0x75: return true
        case 0x79: return place > 0 && !isVowel(place - 1)
        default: return false
        }
    }

    private func hasVowel(_ end: Int) -> Bool { (0..<max(0, end)).contains(where: isVowel) }

    /// The number of vowel-consonant turns in the first `end` letters: Porter's m.
    private func measure(_ end: Int) -> Int {
        var (turns, wasVowel) = (0, false)
        for place in 0..<max(0, end) {
            let vowel = isVowel(place)
            if wasVowel, !vowel { turns += 1 }
            wasVowel = vowel
        }
        return turns
    }

    private var endsInDouble: Bool {
        let last = word.count - 1
        return last > 0 && word[last] == word[last - 1] && !isVowel(last)
    }

    /// Consonant, vowel, consonant at the end, the last not w, x or y: Porter's *o.
    private func endsInShortSyllable(_ end: Int) -> Bool {
        guard end >= 3, !isVowel(end - 3), isVowel(end - 2), !isVowel(end - 1) else { return false }
        return ![0x77, 0x78, 0x79].contains(word[end - 1])
    }
}
