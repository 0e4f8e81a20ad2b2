import Language

/// Who does it and what for: the words before a figure that tell which side acts, and those around it that tell what people attend.
struct FigureDoing {
    /// The sentence.
    let clauses: SentenceClauses
    /// The words of the figure.
    let figure: Range<Int>

    /// The kind of event that the sentence names, where it names one kind.
    var occasion: String? {
        let around = max(0, figure.lowerBound - 10)..<min(clauses.words.count, figure.upperBound + 10)
        let found = Set(around.compactMap { FigureDoing.occasions[clauses.words[$0]] })
        return found.count == 1 ? found.first : nil
    }

    /// The stem of the word right before the figure, with its group of near words: what is done to the counted things.
    var verb: Set<String> {
        let place = figure.lowerBound - 1
        guard place >= 0, clauses.gaps[place] == .none else { return [] }
        let word = clauses.words[place]
        let isTelling = word.count > 2 && !StopWords.contains(word) && !FigureSubjectWords.isVague(word)
        return isTelling && !word.contains(where: \.isNumber) ? FigureSubject.keys(of: word) : []
    }

    /// The verb right before the figure, and the participle behind it: "were planted", "have been planted".
    var deed: Set<String> {
        var place = figure.upperBound
        var isPassive = false
        while place < clauses.words.count, place - figure.upperBound < 5, place > 0, clauses.gaps[place - 1] == .none {
            let word = clauses.words[place]
            if ["were", "was", "are", "is", "been", "be", "being"].contains(word) {
                isPassive = true
            } else if isPassive, word.hasSuffix("ed") || word.hasSuffix("en") || word.hasSuffix("wn") {
                return FigureSubject.keys(of: word)
            } else if !["had", "have", "has", "will", "also", "would", "to"].contains(word), !word.hasSuffix("ly") {
                break
            }
            place += 1
        }
        return verb
    }

    /// Whether the nearest actor before the figure is of the state; nil where none of either side stands there.
    var isOfState: Bool? {
        var place = figure.lowerBound - 1
        while place >= 0, figure.lowerBound - place < 6, clauses.gaps[place] == .none {
            let word = clauses.words[place]
            if SentenceClauses.opensClause(word) || word == "said" { return nil }
            let isObject = place > 0 && ["by", "of", "on", "against"].contains(clauses.words[place - 1])
            if !isObject, FigureDoing.state.contains(word) { return true }
            if !isObject, FigureDoing.others.contains(word) { return false }
            place -= 1
        }
        return nil
    }

    private static let occasions: WordTable<String> = WordTable(
        { () -> [String: String] in
            let table = """
                funeral: funeral funerals burial
                protest: protest protests rally rallies march marches demonstration demonstrations vigil
                match: match game final
                show: concert concerts festival show parade
                mass: mass service prayers
                meeting: meeting conference summit ceremony wedding
                """
            var kinds: [String: String] = [:]
            for line in table.split(separator: "\n") {
                let words = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
                for word in words { kinds[word] = words.first }
            }
            return kinds
        }())
    private static let state: WordSet = [
        "government", "army", "police", "authorities", "soldiers", "troops", "officers", "military", "state",
    ]
    private static let others: WordSet = [
        "rebels", "militants", "insurgents", "gunmen", "jihadists", "guerrillas", "separatists", "militiamen",
        "kidnappers",
    ]
}
