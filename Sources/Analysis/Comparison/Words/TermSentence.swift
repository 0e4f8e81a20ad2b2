import Language
import News

/// One sentence as terms are read in it: what stands before and after a term, and whose name goes with it.
struct TermSentence {
    private let reading: SentenceReading
    private let words: [String]
    private let scalars: [Unicode.Scalar]
    private let marks: QuotationMarks
    private let speech: [Range<Int>]
    private let namesByStart: [Int: Name]
    private let namesByEnd: [Int: Name]

    init(_ reading: SentenceReading, names: [Name], quotes: [Quote]) {
        self.reading = reading
        words = reading.words.map(\.folded)
        scalars = Array(reading.sentence.span.text.string.unicodeScalars)
        marks = QuotationMarks(scalars)
        let offset = reading.sentence.span.start
        speech = quotes.filter(\.isDirect).map { max(0, $0.span.start - offset)..<max(0, $0.span.end - offset) }
        var (starts, ends): ([Int: Name], [Int: Name]) = ([:], [:])
        for name in names {
            starts[name.span.start - offset] = name
            ends[name.span.end - offset] = name
        }
        (namesByStart, namesByEnd) = (starts, ends)
    }

    /// As written, in lower case.
    func text(_ range: Range<Int>) -> String {
        reading.words[range].map { $0.text.string.lowercased() }.joined(separator: " ")
    }

    /// Whether the term stands between quotation marks.
    func isQuoted(_ range: Range<Int>) -> Bool {
        let start = reading.words[range.lowerBound].start
        return marks.holds(start) || speech.contains { $0.contains(start) }
    }

    /// What stands between a word and the next.
    private func gap(after word: Int) -> ArraySlice<Unicode.Scalar> {
        guard word >= 0, word + 1 < words.count else { return [] }
        let (from, to) = (reading.words[word].end, reading.words[word + 1].start)
        return from <= to && to <= scalars.count ? scalars[from..<to] : []
    }

    private func isBlank(after word: Int) -> Bool { gap(after: word).allSatisfy { $0 == " " || $0 == "\u{A0}" } }

    /// Whether the term is the head of its phrase: not the first half of a compound ("rebel leader", "jihadist-held").
    func isHead(_ range: Range<Int>) -> Bool {
        if range.lowerBound > 0, gap(after: range.lowerBound - 1).first == "-" { return false }
        let last = range.upperBound - 1
        guard last + 1 < words.count else { return true }
        if gap(after: last).first == "-" { return false }
        return !(isBlank(after: last) && TermSentence.heads.contains(words[last + 1]))
    }

    /// Whether a word that is as often a verb stands as a noun here.
    func isNoun(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        guard before >= 0, isBlank(after: before) else { return false }
        if TermSentence.openers.contains(words[before]) || words[before].hasSuffix("'s") { return true }
        guard before > 0, isBlank(after: before - 1), !StopWords.contains(words[before]) else { return false }
        return TermSentence.openers.contains(words[before - 1]) || words[before - 1].hasSuffix("'s")
    }

    /// Whether a term of people in the singular only describes the noun after it ("jihadist positions", "rebel advance").
    func isAdjective(_ range: Range<Int>, _ term: [String]) -> Bool {
        let last = range.upperBound - 1
        guard last + 1 < words.count, words[last] == term.last, isBlank(after: last) else { return false }
        let next = reading.words[last + 1]
        return !StopWords.contains(next.folded) && !next.folded.hasSuffix("ed") && next.text.string == next.folded
            && !TermSentence.acts.contains(next.folded)
    }

    /// Whether "the" or the like stands before the term.
    func isDefinite(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && ["the", "these", "those", "this", "that"].contains(words[range.lowerBound - 1])
    }

    /// The noun before the term that narrows it; adjectives and numbers do not.
    func modifier(of range: Range<Int>) -> String? {
        let before = range.lowerBound - 1
        guard before >= 0, isBlank(after: before) else { return nil }
        let word = reading.words[before]
        guard word.folded.utf8.count > 2, !StopWords.contains(word.folded), word.folded.first?.isNumber == false,
            !word.folded.hasSuffix("'s"), !TermSentence.loose.contains(word.folded),
            !TermSentence.endings.contains(where: word.folded.hasSuffix),
            namesByEnd[word.end] == nil
        else { return nil }
        return word.stem
    }

    // MARK: Names

    /// The name a term belongs to or stands for: "IS fighters", "the village of Baghouz", "Baghouz, the last enclave".
    func name(of range: Range<Int>, for bearer: NewsTerms.Bearer) -> Name? {
        guard bearer != .none, bearer != .people, bearer != .object else { return nil }
        let found = [before(range, bearer), after(range, bearer), apposed(range, bearer)].lazy.compactMap { $0 }
        return found.first
    }

    private func fits(_ name: Name, _ bearer: NewsTerms.Bearer) -> Bool {
        switch bearer {
        case .body: name.kind == .organisation || name.kind == .other
        case .place: name.kind == .place
        case .person: name.kind == .person
        case .people, .object, .none: false
        }
    }

    private func before(_ range: Range<Int>, _ bearer: NewsTerms.Bearer) -> Name? {
        if bearer == .place { return named(range) }
        guard bearer == .body else { return nil }
        var place = range.lowerBound - 1
        while place >= 0, range.lowerBound - place <= 3 {
            let gap = gap(after: place)
            guard gap.allSatisfy({ $0 == " " || $0 == "\u{A0}" || $0 == "'" || $0 == "\u{2019}" }) else { return nil }
            let word = reading.words[place]
            let end = word.folded.hasSuffix("'s") ? word.end - 2 : word.end
            if let name = namesByEnd[word.end] ?? namesByEnd[end] { return fits(name, bearer) ? name : nil }
            if StopWords.contains(word.folded) { return nil }
            place -= 1
        }
        return nil
    }

    /// "Baghouz village": the name right before the noun.
    private func named(_ range: Range<Int>) -> Name? {
        guard range.lowerBound > 0, isBlank(after: range.lowerBound - 1) else { return nil }
        let name = namesByEnd[reading.words[range.lowerBound - 1].end]
        return name.flatMap { $0.kind == .place || $0.kind == .other ? $0 : nil }
    }

    private func after(_ range: Range<Int>, _ bearer: NewsTerms.Bearer) -> Name? {
        var next = range.upperBound
        guard next < words.count, isBlank(after: next - 1) else { return nil }
        let links = bearer == .place ? ["of", "at"] : bearer == .body ? ["of", "from"] : []
        if links.contains(words[next]) {
            next += 1
            if next < words.count, words[next] == "the" { next += 1 }
        } else if bearer == .body {
            return nil
        }
        guard next < words.count, isBlank(after: next - 1), let name = namesByStart[reading.words[next].start] else {
            return nil
        }
        return fits(name, bearer) ? name : nil
    }

    /// "Baghouz, the last enclave": name, comma, article, at most three words and the term.
    private func apposed(_ range: Range<Int>, _ bearer: NewsTerms.Bearer) -> Name? {
        guard bearer != .body else { return nil }
        var place = range.lowerBound - 1
        while place > 0, range.lowerBound - place <= 4, isBlank(after: place) {
            if ["the", "a", "an"].contains(words[place]) {
                guard gap(after: place - 1).first == "," else { return nil }
                let name = namesByEnd[reading.words[place - 1].end]
                return name.flatMap { fits($0, bearer) ? $0 : nil }
            }
            place -= 1
        }
        return nil
    }

    // MARK: Word classes

    private static func set(_ text: String) -> WordSet {
        WordSet(text.listed)
    }

    /// Words that make the term before them a modifier.
    private static let heads = set(
        """
        group groups monitor monitors leader leaders organisation organisations organization organizations movement movements army force forces jet jets
        plane planes crisis camp camps boat boats attack attacks attacker commander commanders chief chiefs official officials member
        members media centre center centres centers threat threats network networks cell cells organiser organisers organizer organizers
        status law laws policy policies route routes smuggler smugglers trafficker traffickers stronghold strongholds station stations
        chairman boss minister ministry worker workers elder elders council councils family families child children base bases
        commandant headquarters office offices department departments spokesman spokeswoman spokesperson brigade brigades car cars van
        vote voter voters cut cuts rate rates price prices payer payers system systems team teams party parties zone zones line lines
        site sites scene scenes area areas control controls charge charges case cases toll tolls coverage service services crew crews
        executive financial operating medical superintendent justice whip secretary prosecutor negotiator economist engineer scientist
        action actions song songs organisers' fatigue tribunal tribunals crime crimes effort efforts hero heroes drum correspondent
        """)

    /// What a gunman or a fighter is told to have done: irregular verbs, after which the word before is no adjective.
    private static let acts = set(
        """
        said says told fled shot was is who hid took ran got went came drove threw struck died fell broke fought held stood left
        wearing armed carrying posing
        """)

    /// Words after which a doubtful word is a noun.
    private static let openers = set(
        """
        a an the this that these those his her its their our my your no any every each some another both several many few
        of in by after during since from with against amid for on over between despite following before under through about
        one two three four five six seven eight nine ten
        """)

    /// Words before a noun that tell nothing of which one it is.
    private static let loose = set(
        """
        new old big small large major minor first second third last final latest previous deadly huge heavy massive fierce violent bloody
        peaceful key top senior young local foreign national main several more other same own bad worst worse good best long short early late
        recent former current lone male female armed suspected alleged remaining battle hardened so called hundreds thousands dozens some
        surprise sudden possible rare full brutal daily rising wave series further fresh further ongoing joint mass
        """)

    /// Endings that mark adjectives and participles.
    private static let endings = [
        "ous", "ful", "ive", "ing", "ed", "less", "ish", "est", "ly", "able", "ible", "al", "ic", "ary",
    ]
}
