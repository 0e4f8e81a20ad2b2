import Language
import News

/// Reads the settings of one article's figures, each sentence once.
struct FigureSettings {
    /// The places of every sentence.
    private let phrases: [[PlacePhrases.Phrase]]
    /// The last sentence before each that names a place.
    private let placedBefore: [Int?]
    /// The day of the week of every sentence, where it names one as the event's.
    private let weekdays: [String?]
    /// Words with a capital of every sentence.
    private let capitals: [Set<String>]
    /// What all figures share.
    private let shared: FigureSetting
    private let speakers: SpeakerNames
    private let key: ArticleKey

    /// How far back a day is looked for, in sentences.
    private static let reachOfDays = 2

    /// Takes the sentences of an article.
    init(sentences: [SentenceReading], index: AnnotationIndex, speakers: SpeakerNames, key: ArticleKey) {
        (self.speakers, self.key) = (speakers, key)
        var shared = FigureSetting()
        var phrases: [[PlacePhrases.Phrase]] = []
        var placedBefore: [Int?] = []
        var weekdays: [String?] = []
        var capitals: [Set<String>] = []
        for (place, reading) in sentences.enumerated() {
            let clauses = SentenceClauses(reading)
            let found = PlacePhrases(
                reading: reading, clauses: clauses, names: index.names[place], times: index.times[place]
            ).phrases()
            for (phrase, next) in zip(found, found.dropFirst())
            where next.range.lowerBound - phrase.range.upperBound < 2 {
                shared.nests.insert(phrase.head + "|" + next.head)
            }
            placedBefore.append(place > 0 && !phrases[place - 1].isEmpty ? place - 1 : placedBefore.last ?? nil)
            phrases.append(found)
            weekdays.append(FigureSettings.weekday(clauses))
            capitals.append(FigureSettings.capitals(reading, index.names[place], clauses))
            shared.capitals.formUnion(
                reading.words.lazy.filter(FigureSettings.isCapital).map { FigureSettings.bare($0.folded) })
        }
        for reading in sentences.prefix(3) where shared.dateline.isEmpty {
            guard let end = DatelineTimes.end(SentenceWords(reading.sentence.span.text)) else { continue }
            let town = reading.words.prefix { $0.end <= end && $0.text.string.allSatisfy { !$0.isLowercase } }
            shared.dateline = PlaceName(town.map(\.folded).joined(separator: " "))
        }
        shared.named = Set(
            phrases.joined().map { speakers.forms.canonical(PlainText($0.head), in: key).string.lowercased() })
        (self.phrases, self.placedBefore, self.weekdays) = (phrases, placedBefore, weekdays)
        (self.capitals, self.shared) = (capitals, shared)
    }

    /// The setting of the figure at those words of a sentence; `others` are the words of all its figures.
    func setting(of figure: Range<Int>, in sentence: Int, among others: [Range<Int>]) -> FigureSetting {
        var setting = shared
        let here = phrases[sentence]
        let next = others.map(\.lowerBound).filter { $0 >= figure.upperBound }.min() ?? .max
        let behind = here.filter { $0.range.lowerBound >= figure.upperBound && $0.range.lowerBound < next }
        let before = here.filter { $0.range.upperBound <= figure.lowerBound }
        // The place nearest before is the figure's own: "four in Leeds and, in Bradford, seven".
        var own = behind.isEmpty ? (before.isEmpty ? here : Array(before.suffix(2))) : behind
        if own.isEmpty, let earlier = placedBefore[sentence] {
            setting.isEarlier = true
            own = phrases[earlier]
        }
        setting.places = own.prefix(3).map(place)
        setting.weekday =
            weekdays[max(0, sentence - FigureSettings.reachOfDays)...sentence].last { $0 != nil } ?? nil
        setting.players = capitals[max(0, sentence - 1)...sentence].reduce(into: []) { $0.formUnion($1) }
        return setting
    }

    private func place(_ phrase: PlacePhrases.Phrase) -> FigureSetting.Place {
        let head = speakers.forms.canonical(PlainText(phrase.head), in: key).string.lowercased()
        return FigureSetting.Place(
            head: PlaceName(head), outer: PlaceName(phrase.outer), isLand: KnownNames.isLand(head),
            isKnown: KnownNames.isPlace(head))
    }

    /// The one day of the week a sentence names, but for the day something was said.
    private static func weekday(_ clauses: SentenceClauses) -> String? {
        var found: Set<String> = []
        for (place, word) in clauses.words.enumerated() {
            let bare = bare(word)
            guard days.contains(bare),
                !(max(0, place - 2)..<place).contains(where: { said.contains(clauses.words[$0]) })
            else { continue }
            found.insert(bare)
        }
        return found.count == 1 ? found.first : nil
    }

    /// Who plays: the words with a capital, but for days and for an ordinary word that opens the sentence.
    private static func capitals(_ reading: SentenceReading, _ names: [Name], _ clauses: SentenceClauses) -> Set<String>
    {
        let named = names.map { clauses.range(of: $0.span) }
        var found: Set<String> = []
        for (place, word) in reading.words.enumerated() where isCapital(word) {
            let bare = bare(word.folded)
            if days.contains(bare) || StopWords.contains(bare) { continue }
            if place == 0, !named.contains(where: { $0.contains(0) }), reading.words.count > 1,
                !isCapital(reading.words[1])
            {
                continue
            }
            found.insert(bare)
        }
        return found
    }

    private static func bare(_ word: String) -> String { word.hasSuffix("'s") ? String(word.dropLast(2)) : word }

    private static func isCapital(_ word: Word) -> Bool {
        word.text.string.unicodeScalars.first?.properties.isUppercase == true
    }

    private static let days: WordSet = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let said: WordSet = ["said", "told", "says", "announced", "reported", "confirmed"]
}
