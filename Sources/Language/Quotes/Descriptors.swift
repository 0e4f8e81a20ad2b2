import News

/// What bearers of names are called besides: "the spokesman", "the monitor", "the observatory".
struct Descriptors {
    private var bearers: [String: Set<PlainText>] = [:]

    init(_ reading: Reading, _ names: [PassageNames]) {
        for (passage, names) in zip(reading.passages, names) {
            for placed in names.placed { learn(placed, passage.tokens) }
        }
    }

    /// The one bearer a noun describes, or nil where none or several do.
    func bearer(of noun: String) -> PlainText? {
        guard let found = bearers[noun], found.count == 1 else { return nil }
        return found.first
    }

    private mutating func learn(_ placed: PassageNames.Placed, _ tokens: [Token]) {
        let name = placed.name
        let (start, end) = (placed.tokens.lowerBound, placed.tokens.upperBound)
        if name.kind == .organisation {
            for word in name.canonical.string.split(separator: " ") {
                let folded = Folding.fold(word)
                if NameWords.bodies.contains(folded) || NameWords.takesFor.contains(folded) { add(folded, name) }
            }
        }
        guard name.kind == .person || name.kind == .organisation else { return }
        if name.kind == .person, start > 0, tokens[start - 1].kind == .word {
            let title = tokens[start - 1].folded
            if NameWords.roles.contains(title) || Descriptors.offices.contains(title) { add(title, name) }
        }
        if name.kind == .person, end - start > 1, Descriptors.offices.contains(tokens[start].folded) {
            add(tokens[start].folded, name)
        }
        guard end + 2 < tokens.count, tokens[end].isMark(",") || tokens[end].isMark("(") else { return }
        var index = end
        if tokens[index].isMark("("), index + 3 < tokens.count, tokens[index + 2].isMark(")") { index += 3 }
        guard index + 1 < tokens.count, tokens[index].isMark(",") else { return }
        var noun: String?
        for place in index + 1..<min(tokens.count, index + 9) {
            let token = tokens[place]
            if token.kind == .mark, !token.isMark("-") { break }
            guard token.kind == .word else { break }
            // "… in Malora, the agency said" tells who spoke, not what Malora is.
            if token.shape == .lower, SpeechVerbs.isSpeech(token.folded) { return }
            if token.shape == .lower, StopWords.contains(token.folded),
                !SpeakerPhrase.determiners.contains(token.folded)
            {
                break
            }
            if token.shape == .lower, !SpeechVerbs.isSpeech(token.folded) { noun = token.folded }
        }
        guard let noun, SpeakerPhrase.determiners.contains(tokens[index + 1].folded) || NameWords.roles.contains(noun)
        else { return }
        let isFitting =
            name.kind == .person
            ? NameWords.roles.contains(noun) : !NameWords.roles.contains(noun) && !StopWords.contains(noun)
        if isFitting { add(noun, name) }
    }

    /// Titles that an article goes on with alone ("Mayor Olga Petrova", then "the mayor").
    private static let offices = NameWords.set(
        """
        mayor governor president chancellor senator minister premier judge justice sheriff coach manager general colonel major
        captain admiral commander professor doctor bishop archbishop cardinal rabbi imam king queen prince princess
        congressman congresswoman councillor councilman councilwoman ambassador chairman chairwoman superintendent inspector
        sergeant lieutenant detective constable
        """)

    private mutating func add(_ noun: String, _ name: Name) { bearers[noun, default: []].insert(name.canonical) }
}
