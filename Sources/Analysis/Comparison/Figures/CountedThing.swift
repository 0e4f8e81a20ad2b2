import Language
import News

/// What a figure counts or measures, and what it may be laid side by side under.
struct CountedThing: Hashable {
    /// As the article names it, in the words of the concept table ("civilians").
    let noun: String
    /// The wider thing: civilians and evacuees are people.
    let family: String
    /// Unit, currency or sort of number.
    let measure: String
    /// The heading, where the sentence gives one.
    let heading: NewsPredicates.Predicate?

    /// Tells what is counted; nil for what is never compared: ordinals, ages, lengths of time, bare numbers.
    init?(figure: Figure, range: Range<Int>, clauses: SentenceClauses, heading: NewsPredicates.Predicate?) {
        let unit = figure.unit.map { Words.of($0).map(\.folded) } ?? []
        if unit.contains(where: CountedThing.durations.contains) { return nil }
        switch figure.kind {
        case .ordinal:
            return nil
        case .count, .vague:
            guard let (noun, family, given) = CountedThing.counted(unit, heading: heading) else { return nil }
            (self.noun, self.family, self.heading, measure) = (noun, family, given, "count")
        case .measure, .percent, .money, .fraction:
            let topic = CountedThing.topic(around: range, in: clauses)
            let of = figure.kind == .fraction ? unit.last.map { Stemmer.stem($0) } : nil
            noun = of ?? topic ?? heading?.name ?? ""
            family = noun
            measure = figure.kind.rawValue + ":" + (figure.kind == .fraction ? "" : unit.joined(separator: " "))
            self.heading = heading
        }
    }

    private static func counted(
        _ unit: [String], heading: NewsPredicates.Predicate?
    ) -> (noun: String, family: String, heading: NewsPredicates.Predicate?)? {
        for word in unit.reversed() {
            guard let concept = NewsConcepts.concept(of: word) else { continue }
            let inherent = inherentHeading(of: concept.label)
            let heading = heading ?? inherent
            let isGeneral = general.contains(concept.label) || (inherent != nil && heading == inherent)
            return (concept.label, isGeneral ? NewsConcepts.people.label : concept.label, heading)
        }
        if let heading, peopleHeadings.contains(heading.name),
            unit.isEmpty || unit.allSatisfy(isHeadingWord) || isDemonym(unit)
        {
            return (NewsConcepts.people.label, NewsConcepts.people.label, heading)
        }
        guard let last = unit.last, last.contains(where: \.isLetter) else { return nil }
        if let own = NewsPredicates.predicate(of: last), peopleHeadings.contains(own.name) {
            return (NewsConcepts.people.label, NewsConcepts.people.label, own)
        }
        return (last, Stemmer.stem(last), heading)
    }

    private static func isHeadingWord(_ word: String) -> Bool { NewsPredicates.predicate(of: word) != nil }

    /// "Syrians", "Americans": people by their country.
    private static func isDemonym(_ unit: [String]) -> Bool {
        guard let last = unit.last else { return false }
        return ["ians", "cans", "eans", "aqis", "nese", "inese", "ilis", "anis"].contains { last.hasSuffix($0) }
    }

    private static func inherentHeading(of noun: String) -> NewsPredicates.Predicate? {
        switch noun {
        case "protesters": NewsPredicates.predicate(of: "gathered")
        case "evacuees": NewsPredicates.predicate(of: "fled")
        default: nil
        }
    }

    /// What a measure, a share or a sum is of: the nearest word that names it.
    private static func topic(around range: Range<Int>, in clauses: SentenceClauses) -> String? {
        var best: (distance: Int, topic: String)?
        for place in max(0, range.lowerBound - 10)..<min(clauses.words.count, range.upperBound + 8) {
            guard let topic = NewsTopics.topic(of: clauses.words[place]) else { continue }
            let distance = place < range.lowerBound ? range.lowerBound - place : place - range.upperBound
            let end = range.upperBound - 1
            let between = place < range.lowerBound ? place..<range.lowerBound : min(place, end)..<place
            guard !between.contains(where: { clauses.gaps[$0] == .strong }) else { continue }
            if distance < best?.distance ?? .max { best = (distance, topic) }
        }
        return best?.topic
    }

    private static let general: Set<String> = ["people", "civilians", "evacuees"]
    private static let peopleHeadings: Set<String> = [
        "killed", "injured", "missing", "rescued", "detained", "who left", "displaced", "abducted", "taking part",
        "infected", "vaccinated",
    ]
    private static let durations: Set<String> = [
        "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes",
        "second", "seconds",
        "decade", "decades", "century", "centuries", "am", "pm", "old", "times", "time",
    ]
}
