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

    /// How its numbers are brought to one base unit, nil where they are compared as written.
    let quantity: Quantity?

    /// Tells what is counted; nil for what is never compared: ordinals, ages, lengths of time other than prison terms, bare numbers.
    init?(figure: Figure, range: Range<Int>, clauses: SentenceClauses, heading: NewsPredicates.Predicate?) {
        let unit = figure.unit.map { Words.of($0).map(\.folded) } ?? []
        // "Barrels a day", "dollars a year": of rates, only sums and measures are laid side by side, each with its like.
        let isRate = figure.unit.map { $0.string.contains(" a ") || $0.string.contains(" an ") } ?? false
        if isRate, figure.kind == .count || figure.kind == .vague { return nil }
        if !isRate, unit.contains(where: CountedThing.durations.contains) {
            if let term = CountedThing.term(figure, range, clauses) {
                (noun, family, measure, quantity) = ("prison term", "prison term", "measure:term", term)
            } else {
                guard let span = CountedThing.span(figure, range, clauses) else { return nil }
                (noun, family, measure, quantity) = ("duration", "duration", "measure:duration", span)
            }
            self.heading = nil
            return
        }
        switch figure.kind {
        case .ordinal:
            return nil
        case .count, .vague:
            if CountedThing.opensTally(figure, range, clauses) {
                (noun, family, measure, quantity) = ("votes", "votes", CountedThing.tally, nil)
                self.heading = nil
                return
            }
            if CountedThing.isTally(figure, range, clauses) { return nil }
            let named = unit.isEmpty ? CountedThing.numbered(figure, range, clauses) : unit
            guard
                let thing = CountedThing.counted(
                    named, heading: heading, isWithCrew: CountedThing.isWithCrew(range, clauses))
            else { return nil }
            (noun, family, measure, quantity) = (thing.noun, thing.family, "count", nil)
            let beside = FigureSurroundings(figure: range, clauses: clauses, figures: [])
            self.heading = beside.isWhere ? nil : CountedThing.fitting(thing.heading, to: thing.noun)
        case .measure:
            let quantity = Quantity.of(unit: figure.unit?.string ?? "")
            let beside = FigureSurroundings(figure: range, clauses: clauses, figures: [])
            let isWay = quantity?.name == "length" && beside.isWay
            let topic =
                isWay ? "distance" : CountedThing.topic(around: range, in: clauses, of: quantity?.name ?? "other")
            let own = ["speed", "temperature", "weight"].contains(quantity?.name) ? quantity?.name : nil
            // Of land it matters whether it burned or is held; what kind of land it is called does not.
            // "14 kilos of cocaine", "700 tonnes of oil": what is measured out.
            let stuff = ["weight", "volume"].contains(quantity?.name) ? beside.whole : nil
            noun =
                stuff
                ?? (quantity?.name == "area"
                    ? NewsConcepts.land : unit == ["magnitude"] ? "magnitude" : topic ?? heading?.name ?? own ?? "")
            measure = "measure:" + (quantity?.name ?? unit.joined(separator: " "))
            (family, self.heading, self.quantity) = (noun, heading, quantity)
        case .percent, .fraction:
            let isPoints = unit.contains { $0.hasPrefix("point") }
            let of = figure.kind == .fraction && !isPoints ? unit.last.map { Stemmer.stem($0) } : nil
            noun = CountedThing.topic(around: range, in: clauses, of: "share") ?? heading?.name ?? of ?? ""
            measure = isPoints ? "points" : "share"
            quantity = isPoints ? nil : Quantity(name: "share", factor: figure.kind == .fraction ? 1 : 0.01, offset: 0)
            (family, self.heading) = (noun, heading)
        case .money:
            noun = CountedThing.topic(around: range, in: clauses, of: "money") ?? heading?.name ?? ""
            let currency = figure.unit?.string ?? ""
            measure = "money:" + (currency == "US dollars" ? "dollars" : currency)
            (family, self.heading, quantity) = (noun, heading, nil)
        }
    }

    /// The measure of the first side of a count of votes: "7-2", "seven votes to two".
    static let tally = "tally"

    /// Whether it is the first side of such a count, which stands for the whole of it in sentences that are much alike.
    private static func opensTally(_ figure: Figure, _ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        guard figure.unit?.string == "votes", range.upperBound < clauses.words.count else { return false }
        let next = clauses.words[range.upperBound]
        if FigureWords.isNumber(next) { return clauses.gaps[range.upperBound - 1] == .none }
        return next == "to" && range.upperBound + 1 < clauses.words.count
            && FigureWords.isNumber(clauses.words[range.upperBound + 1])
    }

    /// Whether it is one side of "52-48": of which motion, and which side, the sentence seldom says.
    private static func isTally(_ figure: Figure, _ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        guard figure.unit?.string == "votes" else { return false }
        let isNamed = range.contains { clauses.words[$0].hasPrefix("vote") || clauses.words[$0].hasPrefix("ballot") }
        let isOfWhole = clauses.words.indices.contains(range.upperBound) && clauses.words[range.upperBound] == "of"
        return !isNamed && !isOfWhole
    }

    /// The heading where it can be said of that thing: coins are not "held" as towns are, and a seat that was taken was won.
    private static func fitting(_ heading: NewsPredicates.Predicate?, to noun: String) -> NewsPredicates.Predicate? {
        if noun == "seats" || noun == "votes" {
            let isWon = heading == nil || ["taken", "votes"].contains(heading?.name)
            return isWon ? NewsPredicates.predicate(of: "won") : heading
        }
        // Aid in sums is raised, and lorries of aid are not.
        if let heading, ofSums.contains(heading.name) { return nil }
        if heading?.name == NewsPredicates.held, !holdable.contains(noun) { return nil }
        if heading?.name == "detained", holdable.contains(noun) { return NewsPredicates.predicate(of: "held") }
        if noun == "cases", heading?.name == "infected" { return nil }
        if noun == "rockets" || noun == "aircraft" || noun == "balloons", heading?.name == "destroyed" {
            return NewsPredicates.predicate(of: "downed")
        }
        if let heading, peopleHeadings.contains(heading.name), !mayBePeople(noun) { return nil }
        return heading
    }

    /// Whether a noun can be people: listed as such, or unlisted and not formed as a thing is ("pirates", "guests", "members").
    private static func mayBePeople(_ noun: String) -> Bool {
        if let concept = NewsConcepts.concept(of: noun) { return concept.isPeople }
        return !things.contains(noun)
            && !["tions", "sions", "ments", "ities", "ships", "cies", "ages", "ures"].contains { noun.hasSuffix($0) }
    }

    private static let things: WordSet = [
        "stores", "shops", "charges", "counts", "accidents", "incidents", "countries", "crashes", "bombs", "explosions",
        "blasts",
        "fires", "goals", "points", "games", "matches", "shots", "bullets", "rounds", "weapons", "rifles", "signs",
        "books",
        "states", "cities", "provinces", "districts", "counties", "roads", "bridges", "trees", "dollars", "companies",
        "records",
        "emails", "e-mails", "versions", "copies", "units", "sites", "centers", "centres", "trucks", "tests", "doses",
        "cities",
    ]

    private static let ofSums: WordSet = ["raised", "owed", "earned", "costing", "spent"]

    private static let holdable: WordSet = [
        "positions", "area", "villages", "towns", "hostages", "prisoners", "cities",
    ]

    private static func counted(
        _ unit: [String], heading: NewsPredicates.Predicate?, isWithCrew: Bool
    ) -> (noun: String, family: String, heading: NewsPredicates.Predicate?)? {
        let people = NewsConcepts.people.label
        for word in unit.reversed() {
            guard let concept = NewsConcepts.concept(of: word) else { continue }
            let inherent = inherentHeading(of: concept.label)
            let heading = heading ?? inherent
            // Jobs that are cut or lost are the workers who go.
            let isOfWork = ["jobs", "workers", "positions"].contains(concept.label)
            if heading?.name == "cut", isOfWork || concept.label == people { return ("jobs", "jobs", heading) }
            if heading?.name == "lost", concept.label == "jobs" {
                return ("jobs", "jobs", NewsPredicates.predicate(of: "cut"))
            }
            if heading?.name == "employed", isOfWork || concept.label == people {
                return ("workers", "workers", heading)
            }
            // Homes, households and customers without power are one count; only people are more than that.
            if heading?.name == "without power", ["houses", "families", "customers"].contains(concept.label) {
                return ("customers", "customers", heading)
            }
            // How many voted is no party's number.
            if heading?.name == "votes", concept.label == people || concept.label == "voters" {
                return (people, people, NewsPredicates.voted)
            }
            if heading?.name == "infected", concept.label == people { return ("cases", "cases", nil) }
            if concept.label == "passengers", isWithCrew { return (people, people, heading) }
            // Whom police take in at a protest some call protesters and some people.
            if heading?.name == "detained", held.contains(concept.label) {
                return (NewsConcepts.people.label, NewsConcepts.people.label, heading)
            }
            // Pupils are not captured as towns are.
            if heading?.name == "taken", concept.isPeople, !["fighters", "troops"].contains(concept.label) {
                return (concept.label, people, NewsPredicates.predicate(of: "abducted"))
            }
            let isGeneral = general.contains(concept.label) || (inherent != nil && heading == inherent)
            // Of the dead, the hurt and the missing one account says people and another what they were.
            let isPerson = concept.isPeople && heading.map { peopleHeadings.contains($0.name) } ?? false
            return (concept.label, isGeneral || isPerson ? people : concept.label, heading)
        }
        if let heading, peopleHeadings.contains(heading.name),
            unit.isEmpty || unit.allSatisfy(isHeadingWord) || isDemonym(unit)
        {
            return heading.name == "infected" ? ("cases", "cases", nil) : (people, people, heading)
        }
        if unit.isEmpty, heading?.name == "employed" { return ("workers", "workers", heading) }
        guard let last = unit.last, last.contains(where: \.isLetter) else { return nil }
        if let own = NewsPredicates.predicate(of: last), peopleHeadings.contains(own.name) {
            return (NewsConcepts.people.label, NewsConcepts.people.label, own)
        }
        let isPerson = PersonNouns.isPerson(last) && heading.map { peopleHeadings.contains($0.name) } ?? false
        if isPerson, heading?.name == "detained" { return (people, people, heading) }
        return (last, isPerson ? people : Stemmer.stem(last), heading)
    }

    /// "The number of cholera cases rose to 600": what a bare number behind such words counts.
    private static func numbered(_ figure: Figure, _ range: Range<Int>, _ clauses: SentenceClauses) -> [String] {
        guard figure.kind == .count, range.lowerBound > 3,
            FigureHeading.tollVerbs.contains(clauses.words[range.lowerBound - 1])
        else { return [] }
        var place = range.lowerBound - 2
        while place > 1, range.lowerBound - place < 16, clauses.gaps[place] != .strong {
            if clauses.words[place] == "of", clauses.words[place - 1] == "number" {
                let noun = clauses.words[(place + 1)..<min(place + 4, range.lowerBound)].prefix {
                    !StopWords.contains($0)
                }
                // "The number of pupils kidnapped from the school": pupils.
                let thing = noun.last { NewsConcepts.concept(of: $0) != nil } ?? noun.last
                return thing.map { [$0] } ?? []
            }
            place -= 1
        }
        return []
    }

    /// "176 passengers and crew": all aboard.
    private static func isWithCrew(_ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        let behind = clauses.words[min(range.upperBound, clauses.words.count)...].prefix(3)
        return behind.first == "and" && behind.contains("crew")
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

    private static let held: Set<String> = ["people", "civilians", "protesters", "suspects", "supporters"]
    private static let general: WordSet = ["people", "civilians", "evacuees"]
    private static let peopleHeadings: WordSet = [
        "killed", "injured", "missing", "rescued", "detained", "who left", "displaced", "abducted", "taking part",
        "infected", "vaccinated", "casualties", "charged", "convicted", "jailed", "released", "aboard", "sheltered",
        "trapped", "living there",
    ]
    private static let durations: WordSet = [
        "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes",
        "second", "seconds",
        "decade", "decades", "century", "centuries", "am", "pm", "old", "times", "time",
    ]
}
