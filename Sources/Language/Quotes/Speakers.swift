import News

/// Resolves the words that name a speaker to a name, and remembers who spoke last for "he" and "she".
struct Speakers {
    /// How many sentences back a pronoun may look.
    static let memory = 4

    private let passages: [Reading.Passage]
    private let names: [PassageNames]
    private let descriptors: Descriptors
    /// Who spoke last, and where: a known name, or somebody without one.
    private var last: (speaker: PlainText?, kind: Name.Kind?, passage: Int, token: Int)?

    init(_ reading: Reading, _ names: [PassageNames]) {
        (passages, self.names) = (reading.passages, names)
        descriptors = Descriptors(reading, names)
    }

    /// The name the phrase resolves to, nil where it cannot be told.
    func resolve(_ phrase: Range<Int>, in passage: Int) -> PlainText? {
        let tokens = passages[passage].tokens
        let first = tokens[phrase.lowerBound].folded
        if phrase.count == 1, SpeakerPhrase.pronouns.contains(first) {
            return first == "he" || first == "she" ? person(before: phrase.lowerBound, in: passage) : nil
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
    private func person(before token: Int, in passage: Int) -> PlainText? {
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
                let persons = Set(
                    names[place].within(range.lowerBound..<end).filter {
                        $0.name.kind == .person && !isQuoted($0.tokens.lowerBound, place)
                    }
                    .map(\.name.canonical))
                if let last, last.passage == place, range.contains(last.token), last.token < limit {
                    // Somebody without a name spoke last: "he" is that one, and has no name either.
                    guard let speaker = last.speaker else { return nil }
                    if last.kind == .person || last.kind == nil { return speaker }
                }
                if persons.count == 1 { return persons.first }
                if persons.count > 1 { return nil }
            }
            place -= 1
            limit = .max
        }
        return nil
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
