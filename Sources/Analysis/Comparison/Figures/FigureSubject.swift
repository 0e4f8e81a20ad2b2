import Language
import News

/// What a sum, a share or a measure is of, beyond its topic: the stadium that costs, the season in "season tickets".
struct FigureSubject: Hashable, Sendable {
    /// Stems of the words before the figure, or behind it where none stand before, that can name the thing.
    private var thing: Set<String> = []
    /// Stems of the words that narrow the topic ("youth" unemployment), by the word's place.
    private var narrowing: [String: Int] = [:]
    /// Stems of all words of the sentence, with their groups of near words.
    private var sentence: Set<String> = []

    /// Words read on either side of a figure.
    private static let reach = 9

    /// Nothing told.
    init() {}

    /// Reads the clause of a figure.
    init(figure: Range<Int>, figures: [Range<Int>], clauses: SentenceClauses, reading: SentenceReading, names: [Name]) {
        let named = names.map { clauses.range(of: $0.span) }
        func isName(_ place: Int) -> Bool {
            named.contains { $0.contains(place) } || (place > 0 && FigureSubject.isCapital(reading, place))
        }
        sentence = clauses.words.reduce(into: []) { $0.formUnion(FigureSubject.keys(of: $1)) }
        var place = figure.lowerBound - 1
        while place >= 0, figure.lowerBound - place <= FigureSubject.reach, clauses.gaps[place] == .none,
            !SentenceClauses.opensClause(clauses.words[place]), !figures.contains(where: { $0.contains(place) })
        {
            if FigureSubject.isThing(clauses.words[place]), !isName(place) {
                thing.formUnion(FigureSubject.keys(of: clauses.words[place]))
            }
            if FigureSubjectWords.isNarrowed(clauses.words[place]) {
                narrow(before: place, figure, clauses, isName)
            }
            narrow(behind: place, figure, clauses, isName)
            place -= 1
        }
        for place in figure.upperBound..<max(figure.upperBound, min(figure.upperBound + 2, clauses.words.count)) {
            narrow(behind: place, figure, clauses, isName)
        }
        // "A duty of 15 percent on wine".
        let behind = figure.upperBound
        if behind + 1 < clauses.words.count, clauses.words[behind] == "on", clauses.gaps[behind] == .none,
            FigureSubject.isThing(clauses.words[behind + 1]), !isName(behind + 1),
            (max(0, figure.lowerBound - 4)..<figure.lowerBound).contains(where: {
                NewsTopics.topic(of: clauses.words[$0]) == "tax"
            })
        {
            narrowing[Stemmer.stem(clauses.words[behind + 1])] = behind + 1
        }
        if thing.isEmpty {
            place = figure.upperBound
            while place < clauses.words.count, place - figure.upperBound < 5,
                place == 0 || clauses.gaps[place - 1] == .none,
                !SentenceClauses.opensClause(clauses.words[place]), !figures.contains(where: { $0.contains(place) })
            {
                if FigureSubject.isThing(clauses.words[place]), !isName(place) {
                    thing.formUnion(FigureSubject.keys(of: clauses.words[place]))
                }
                place += 1
            }
        }
    }

    /// Whether the two name different things, and neither sentence speaks of the other's.
    func isOther(than other: FigureSubject) -> Bool {
        !thing.isEmpty && !other.thing.isEmpty && thing.isDisjoint(with: other.sentence)
            && other.thing.isDisjoint(with: sentence)
    }

    /// The words that narrow the topic here and that the other sentence does not have.
    func narrowing(against other: FigureSubject) -> [Int] {
        narrowing.filter { FigureSubject.keys(stem: $0.key).isDisjoint(with: other.sentence) }.map(\.value).sorted()
    }

    /// "Youth unemployment", "food inflation", "season tickets": the words right before a topic.
    private mutating func narrow(
        before topic: Int, _ figure: Range<Int>, _ clauses: SentenceClauses, _ isName: (Int) -> Bool
    ) {
        var place = topic - 1
        while place >= 0, topic - place < 3, clauses.gaps[place] == .none, FigureSubject.isThing(clauses.words[place]),
            !isName(place), !figure.contains(place)
        {
            narrowing[Stemmer.stem(clauses.words[place])] = place
            place -= 1
        }
    }

    /// "A tariff on steel", "unemployment among women": what a tax is on, of whom a level is.
    private mutating func narrow(
        behind topic: Int, _ figure: Range<Int>, _ clauses: SentenceClauses, _ isName: (Int) -> Bool
    ) {
        guard topic + 2 < clauses.words.count, clauses.gaps[topic] == .none,
            let name = NewsTopics.topic(of: clauses.words[topic]),
            clauses.words[topic + 1] == (name == "tax" ? "on" : "among"),
            FigureSubject.isThing(clauses.words[topic + 2]),
            !isName(topic + 2)
        else { return }
        narrowing[Stemmer.stem(clauses.words[topic + 2])] = topic + 2
    }

    /// Whether a word begins with a capital.
    static func isCapital(_ reading: SentenceReading, _ place: Int) -> Bool {
        reading.words.indices.contains(place)
            && reading.words[place].text.string.unicodeScalars.first?.properties.isUppercase == true
    }

    /// Whether a word can name a thing: no verb, no number, no word of time, of size or of many uses.
    private static func isThing(_ word: String) -> Bool {
        word.count > 2 && !StopWords.contains(word) && !FigureSubjectWords.isVague(word)
            && NewsTopics.topic(of: word) == nil && NewsPredicates.predicate(of: word) == nil
            && !["ed", "ing", "ly", "'s"].contains(where: word.hasSuffix) && !word.contains(where: \.isNumber)
    }

    /// The stem of a word, with its group of near words.
    static func keys(of word: String) -> Set<String> { keys(stem: Stemmer.stem(word)) }

    private static func keys(stem: String) -> Set<String> {
        NearSynonyms.group(ofStem: stem).map { [stem, "#\($0)"] } ?? [stem]
    }
}
