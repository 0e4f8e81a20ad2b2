import Language

/// Which of several a figure is of, by words that shut each other out: the west coast or the east coast, the first blast or the second,
/// adults or children, what each got or what all got together.
struct FigureAspects: Hashable, Sendable {
    /// By aspect ("sex"), what is said of it ("women") with the word that says so.
    private var told: [String: [String: Int]] = [:]

    /// Words read before and behind a figure.
    private static let reach = 10
    /// The same for aspects of people, which hold of the next number alone.
    private static let near = 3

    /// Nothing said.
    init() {}

    /// Reads the words around a figure, up to its neighbours and to the ends of its clause.
    init(figure: Range<Int>, figures: [Range<Int>], clauses: SentenceClauses, reading: SentenceReading) {
        let stretch = FigureAspects.stretch(around: figure, figures, clauses)
        let narrow =
            max(
                stretch.lowerBound, figure.lowerBound - FigureAspects.near)..<min(
                stretch.upperBound, figure.upperBound + FigureAspects.near)
        for place in stretch {
            let word = clauses.words[place]
            for (aspect, value) in FigureAspectWords.values(of: word)
            where !FigureAspectWords.isNarrow(aspect) || narrow.contains(place) {
                if FigureAspectWords.isOfNames(aspect), figure.contains(place) || isName(place, clauses, reading) {
                    continue
                }
                told[aspect, default: [:]][value] = place
            }
        }
        readPeoples(figure, stretch, clauses, reading)
        readPollster(clauses, reading)
        readRate(figure, narrow, stretch, clauses)
        readExtent(figure, stretch, clauses)
        // "$1.10 a litre before the storm": a price of that time.
        for place in figure.upperBound..<min(figure.upperBound + 4, clauses.words.count)
        where ["before", "after"].contains(clauses.words[place]) {
            if place + 1 < clauses.words.count, clauses.gaps[max(0, place - 1)] == .none {
                told["before or after", default: [:]][clauses.words[place]] = place
            }
        }
    }

    /// What is said of an aspect.
    func values(of aspect: String) -> Set<String> { Set((told[aspect] ?? [:]).keys) }

    /// The aspects in which two figures are of different things.
    func differing(from other: FigureAspects) -> Set<String> {
        var found = Set(
            told.keys.filter { aspect in
                let (mine, theirs) = (values(of: aspect), other.values(of: aspect))
                return !theirs.isEmpty && mine.isDisjoint(with: theirs)
            })
        // "103 each" and "206": what one of them got is never all of it.
        for aspect in FigureAspectWords.telling
        where values(of: aspect) != other.values(of: aspect)
            && !(values(of: aspect).union(other.values(of: aspect)).isDisjoint(with: FigureAspectWords.restricting))
        {
            found.insert(aspect)
        }
        return found
    }

    /// The words that tell those aspects, in reading order.
    func words(of aspects: Set<String>) -> [Int] {
        Set(aspects.flatMap { (told[$0] ?? [:]).values }).sorted()
    }

    /// From the figure before to the figure behind, within its clause.
    private static func stretch(around figure: Range<Int>, _ figures: [Range<Int>], _ clauses: SentenceClauses)
        -> Range<Int>
    {
        var from = figure.lowerBound
        while from > 0, figure.lowerBound - from < reach, clauses.gaps[from - 1] != .strong,
            !SentenceClauses.opensClause(clauses.words[from - 1]), !figures.contains(where: { $0.contains(from - 1) })
        {
            from -= 1
        }
        var to = figure.upperBound
        while to < clauses.words.count, to - figure.upperBound < reach, to == 0 || clauses.gaps[to - 1] != .strong,
            !SentenceClauses.opensClause(clauses.words[to]), !figures.contains(where: { $0.contains(to) })
        {
            to += 1
        }
        return from..<to
    }

    /// Whether a word is part of a name: "North Korea", "Western Union".
    private func isName(_ place: Int, _ clauses: SentenceClauses, _ reading: SentenceReading) -> Bool {
        func isCapital(_ place: Int) -> Bool {
            reading.words.indices.contains(place)
                && reading.words[place].text.string.unicodeScalars.first?.properties.isUppercase == true
        }
        let next = place + 1 < clauses.words.count && clauses.gaps[place] == .none
        guard isCapital(place) else { return false }
        if next, FigureAspectWords.shores.contains(clauses.words[place + 1]) { return false }
        return place > 0 || (next && isCapital(place + 1))
    }

    /// The people that acts, "the Kenyan navy rescued 15": no people that speaks, and none that a town is called by.
    private mutating func readPeoples(
        _ figure: Range<Int>, _ stretch: Range<Int>, _ clauses: SentenceClauses, _ reading: SentenceReading
    ) {
        for place in (stretch.lowerBound..<figure.lowerBound).reversed() {
            let word = clauses.words[place]
            if CommonEnglish.isAttribution(Stemmer.stem(word)) { return }
            guard KnownNames.isPeople(word), FigureSubject.isCapital(reading, place) else { continue }
            let previous = place > 0 ? clauses.words[place - 1] : ""
            let isPlaced = FigureAspectWords.extent(of: clauses.words[min(place + 1, clauses.words.count - 1)]) != nil
            if !isPlaced, !["in", "on", "near", "across"].contains(previous) {
                told["people", default: [:]][word.hasSuffix("s") ? String(word.dropLast()) : word] = place
            }
        }
    }

    /// "A Volmer poll", "a poll by Volmer": whose poll it is.
    private mutating func readPollster(_ clauses: SentenceClauses, _ reading: SentenceReading) {
        func isNamed(_ place: Int) -> Bool {
            place >= 0 && place < clauses.words.count && FigureSubject.isCapital(reading, place)
                && !FigureAspectWords.isGeneral(clauses.words[place])
        }
        for (poll, word) in clauses.words.enumerated() where word == "poll" || word == "survey" {
            var place = poll - 1
            while isNamed(place), clauses.gaps[place] == .none {
                told["pollster", default: [:]][clauses.words[place]] = place
                place -= 1
            }
            guard poll + 1 < clauses.words.count, ["by", "from"].contains(clauses.words[poll + 1]) else { continue }
            place = poll + 2
            while isNamed(place) {
                told["pollster", default: [:]][clauses.words[place]] = place
                place += 1
            }
        }
    }

    /// "Each", "apiece", "a day": over what the number is to be taken once more.
    private mutating func readRate(
        _ figure: Range<Int>, _ narrow: Range<Int>, _ stretch: Range<Int>, _ clauses: SentenceClauses
    ) {
        func word(_ place: Int) -> String { clauses.words.indices.contains(place) ? clauses.words[place] : "" }
        // "Each driver was fined $1,200", "each of the families will get $500,000".
        for place in stretch where word(place) == "each" && word(place + 1) != "other" {
            if place < figure.lowerBound || narrow.contains(place) { told["rate", default: [:]]["each"] = place }
        }
        for place in narrow {
            if word(place) == "apiece" || (word(place) == "every" && place < figure.lowerBound) {
                told["rate", default: [:]]["each"] = place
            }
            if word(place) == "day", word(place - 1) == "by" { told["part of the day", default: [:]]["day"] = place }
            if let unit = FigureAspectWords.adverbialUnit(of: word(place)) {
                told["rate", default: [:]][unit] = place
            }
            guard let unit = FigureAspectWords.unit(of: word(place)) else { continue }
            // "Killed 12 people a day", and no "killed 12 people a day after".
            let isDirect = (figure.upperBound + 1..<figure.upperBound + 3).contains(place)
            let isArticle = ["a", "an"].contains(word(place - 1)) && isDirect
            if word(place - 1) == "per" || (isArticle && !FigureAspectWords.dating.contains(word(place + 1))) {
                told["rate", default: [:]][unit] = place
            }
        }
    }

    /// "In the province", "nationwide", "the city's": how wide an area the count is of.
    private mutating func readExtent(_ figure: Range<Int>, _ stretch: Range<Int>, _ clauses: SentenceClauses) {
        for place in stretch {
            let word = clauses.words[place]
            if let extent = FigureAspectWords.wide(word) {
                told["extent", default: [:]][extent] = place
                continue
            }
            let owner = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
            guard let extent = FigureAspectWords.extent(of: owner) else { continue }
            var lead = place - 1
            while lead >= stretch.lowerBound, place - lead < 4,
                ["the", "whole", "entire", "this", "our"].contains(clauses.words[lead])
            {
                lead -= 1
            }
            let isOwner = owner != word && lead < place - 1
            let isLed =
                lead >= 0 && lead < place - 1
                && ["in", "across", "throughout", "around", "within", "over"].contains(clauses.words[lead])
            // "In the city of Brenn" names the place, which is told by the name.
            let isNamed = place + 1 < clauses.words.count && clauses.words[place + 1] == "of"
            if (isLed && !isNamed && owner == word) || (isOwner && place < figure.lowerBound && !isLed) {
                told["extent", default: [:]][extent] = place
            }
        }
    }
}
