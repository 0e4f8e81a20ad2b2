import News

/// Resolves the words that name a speaker to a name, and remembers who spoke last for "he" and "she".
struct Speakers {
    /// How many sentences back a pronoun may look.
    static let memory = 4

    private let passages: [Reading.Passage]
    private let names: [PassageNames]
    private let descriptors: Descriptors
    private let genders: [PlainText: GivenNames.Gender]
    /// Who spoke last, and where: a known name, or somebody without one.
    private var last: (speaker: PlainText?, kind: Name.Kind?, passage: Int, token: Int)?

    init(_ reading: Reading, _ names: [PassageNames]) {
        (passages, self.names) = (reading.passages, names)
        descriptors = Descriptors(reading, names)
        genders = Speakers.genders(reading, names)
    }

    /// The name the phrase resolves to, nil where it cannot be told.
    func resolve(_ phrase: Range<Int>, in passage: Int) -> PlainText? {
        let tokens = passages[passage].tokens
        let first = tokens[phrase.lowerBound].folded
        if phrase.count == 1, SpeakerPhrase.pronouns.contains(first) {
            return first == "he" || first == "she"
                ? person(before: phrase.lowerBound, in: passage, as: first == "she" ? .woman : .man) : nil
        }
        let found = names[passage].within(phrase)
        if let person = found.last(where: {
            $0.name.kind == .person && !isPossessed($0, tokens) && !isObject($0, phrase, tokens)
        }) {
            return person.name.canonical
        }
        // "a spokeswoman for Boeing, Dana Reed": the name between commas is the bearer of what comes before.
        if let last = found.last, last.tokens.upperBound >= phrase.upperBound, last.name.kind != .place,
            last.tokens.lowerBound > phrase.lowerBound, tokens[last.tokens.lowerBound - 1].isMark(",")
        {
            return last.name.canonical
        }
        // "a commander of the SDF" is not the SDF.
        if let last = found.last, last.tokens.upperBound >= phrase.upperBound, !isPossessed(last, tokens),
            !(phrase.lowerBound..<last.tokens.lowerBound).contains(where: {
                SpeakerPhrase.prepositions.contains(tokens[$0].folded)
            }),
            first != "a", first != "an"
        {
            return last.name.canonical
        }
        guard found.isEmpty, first == "the" || first == "that",
            let noun = tokens[phrase].last(where: { $0.kind == .word })
        else { return nil }
        return descriptors.bearer(of: noun.folded)
    }

    /// Whether a name only owns what comes after it ("Trump's lawyer").
    private func isPossessed(_ placed: PassageNames.Placed, _ tokens: [Token]) -> Bool {
        tokens[placed.tokens.upperBound - 1].isPossessive
    }

    /// Whether a name only says whose the speaker is ("the widower of Clara Voss", "a lawyer for Omar Reyes").
    private func isObject(_ placed: PassageNames.Placed, _ phrase: Range<Int>, _ tokens: [Token]) -> Bool {
        var index = placed.tokens.lowerBound - 1
        while index > phrase.lowerBound, tokens[index].isCapitalised || tokens[index].isMark(".") { index -= 1 }
        return index > phrase.lowerBound && ["of", "for", "to"].contains(tokens[index].folded)
    }

    /// Remembers a speaker, named or not.
    mutating func note(_ speaker: PlainText?, phrase: Range<Int>, in passage: Int) {
        let kind =
            names[passage].within(phrase).last { $0.name.canonical == speaker }?.name.kind
            ?? last.flatMap { $0.speaker == speaker ? $0.kind : nil }
        last = (speaker, kind, passage, phrase.lowerBound)
    }

    /// The person a pronoun stands for: the last speaker, or the one person named since, nil where two would fit.
    private func person(before token: Int, in passage: Int, as gender: GivenNames.Gender) -> PlainText? {
        var sentences = 0
        var (place, limit) = (passage, token)
        while place >= 0, sentences <= Speakers.memory {
            let ranges = passages[place].ranges
            var ordinal = limit == .max ? ranges.count - 1 : passages[place].sentence(of: limit)
            while ordinal >= 0 {
                defer { ordinal -= 1 }
                let range = ranges[ordinal]
                guard sentences <= Speakers.memory else { return nil }
                sentences += 1
                let end = min(limit, range.upperBound)
                if let last, last.passage == place, range.contains(last.token), last.token < limit {
                    // Somebody without a name spoke last: "he" is that one, and has no name either.
                    guard let speaker = last.speaker else { return nil }
                    if last.kind == .person || last.kind == nil, mayBe(speaker, gender) { return speaker }
                }
                let named = named(within: range.lowerBound..<end, in: place, as: gender)
                guard let first = named.first else { continue }
                guard named.count == 1, first.name.kind == .person else { return nil }
                return isAlone(first, range, place, gender) ? first.name.canonical : nil
            }
            place -= 1
            limit = .max
        }
        return nil
    }

    /// The persons, and those who may be persons, that a stretch names outside of quotations, each once.
    private func named(within range: Range<Int>, in place: Int, as gender: GivenNames.Gender) -> [PassageNames.Placed] {
        var found: [PassageNames.Placed] = []
        for placed in names[place].within(range)
        where (placed.name.kind == .person || placed.name.kind == .other && Speakers.mayBePerson(placed.name))
            && mayBe(placed.name.canonical, gender) && !isQuoted(placed.tokens.lowerBound, place)
        {
            if !found.contains(where: { $0.name.canonical == placed.name.canonical }) { found.append(placed) }
        }
        return found
    }

    /// Whether nobody else is in play: the one a sentence names acts in it, or is the only one who could be meant.
    private func isAlone(
        _ placed: PassageNames.Placed, _ range: Range<Int>, _ place: Int, _ gender: GivenNames.Gender
    ) -> Bool {
        guard let last, let speaker = last.speaker, speaker != placed.name.canonical, last.kind == .person,
            mayBe(speaker, gender), place - last.passage <= 1
        else { return true }
        // "Dahl shook her head. “No,” she said": who acts goes on; who is only named ("He praised Dahl") may not be meant.
        let opens = placed.tokens.lowerBound <= range.lowerBound + 3
        return opens && !passages[place].tokens[placed.tokens.upperBound - 1].isPossessive
    }

    /// Whether a name of unknown kind may be a person's: two words or three, none of them a thing's.
    private static func mayBePerson(_ name: Name) -> Bool {
        let words = name.canonical.string.split(separator: " ")
        guard (2...3).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) else { return false }
        return !NameBook.isThing(words.map { Folding.fold($0) })
    }

    private func mayBe(_ name: PlainText, _ gender: GivenNames.Gender) -> Bool {
        genders[name].map { $0 == gender } ?? true
    }

    /// What titles and given names tell of the persons an article names; nothing of those for whom they clash.
    private static func genders(_ reading: Reading, _ names: [PassageNames]) -> [PlainText: GivenNames.Gender] {
        var told: [PlainText: Set<GivenNames.Gender>] = [:]
        for (passage, names) in zip(reading.passages, names) {
            for placed in names.placed where placed.name.kind == .person || placed.name.kind == .other {
                let before = placed.tokens.lowerBound - 1
                let title = before >= 0 ? GivenNames.gender(ofTitle: passage.tokens[before].folded) : nil
                let given = placed.name.canonical.string.split(separator: " ")
                let own = given.count > 1 ? given.first.flatMap { GivenNames.gender(of: Folding.fold($0)) } : nil
                for one in [title, own].compactMap(\.self) { told[placed.name.canonical, default: []].insert(one) }
            }
        }
        return told.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private func isQuoted(_ token: Int, _ passage: Int) -> Bool {
        guard quoted.indices.contains(passage) else { return false }
        let ranges = quoted[passage]
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(token)
    }

    /// The direct quotations of each passage: names inside them are not who "he" outside is.
    var quoted: [[Range<Int>]] = []
}
