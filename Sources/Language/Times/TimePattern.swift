/// One row of the pattern table: a sequence of word classes, and what the sequence means.
struct TimePattern: Sendable {
    /// One place of a pattern.
    struct Element: Sendable {
        var classes: TimeWord.Classes
        /// The literal words that fit, as bits of `TimeWord.literals`.
        var words: UInt64
        var isOptional: Bool
        var isTight: Bool
    }

    /// What a match is built into.
    var meaning: TimeMeaning
    /// Its places in order.
    var elements: [Element]
    /// The classes a match can begin with, so that most rows are passed over by one look at a token.
    var firstClasses: TimeWord.Classes = []
    /// The literal words a match can begin with.
    var firstWords: UInt64 = 0

    /// Reads a row: the meaning, then places parted by blanks.
    ///
    /// A place in capitals is a word class, `|` parts alternatives, `?` makes it optional, `~` before it forbids a blank there.
    init?(row: Substring) {
        let parts = row.split(separator: " ")
        guard let name = parts.first, let meaning = TimeMeaning(rawValue: String(name)) else { return nil }
        self.meaning = meaning
        elements = parts.dropFirst().map { part in
            var element = Element(classes: [], words: 0, isOptional: part.hasSuffix("?"), isTight: part.hasPrefix("~"))
            let bare = part.drop { $0 == "~" }.prefix { $0 != "?" }
            for word in bare.split(separator: "|") {
                if let wanted = TimePattern.names[String(word)] {
                    element.classes.formUnion(wanted)
                } else {
                    element.words |= TimeWord.literal(word)
                }
            }
            return element
        }
        for element in elements {
            firstClasses.formUnion(element.classes)
            firstWords |= element.words
            guard element.isOptional else { break }
        }
    }

    /// Whether a match may begin at a token.
    func begins(with token: TimeToken) -> Bool { token.has(firstClasses) || token.literal & firstWords != 0 }

    /// The longest match from a token on: the tokens that stand for each class place, in order, and the token after it.
    func match(_ tokens: [TimeToken], at start: Int) -> (slots: [Int], end: Int)? {
        var slots: [Int] = []
        return match(tokens, start, 0, &slots).map { (slots, $0) }
    }

    private func match(_ tokens: [TimeToken], _ place: Int, _ index: Int, _ slots: inout [Int]) -> Int? {
        guard index < elements.count else { return place }
        let element = elements[index]
        if place < tokens.count {
            let isClass = tokens[place].has(element.classes)
            let fits = isClass || tokens[place].literal & element.words != 0
            if fits, !(element.isTight && tokens[place].isSpaced) {
                if isClass { slots.append(place) }
                if let end = match(tokens, place + 1, index + 1, &slots) { return end }
                if isClass { slots.removeLast() }
            }
        }
        return element.isOptional ? match(tokens, place, index + 1, &slots) : nil
    }

    private static let names: WordTable<TimeWord.Classes> = WordTable([
        "WEEKDAY": .weekday, "MONTH": .month, "DAY": .day, "YEAR": .year, "NUMBER": .number, "ORDINAL": .ordinal,
        "UNIT": .unit, "PART": .part, "SEASON": .season, "LAST": .last, "THIS": .this, "NEXT": .next,
        "RELATIVE": .relative, "FEW": .few, "EVERY": .every, "OFTEN": .often, "ZONE": .zone, "MERIDIEM": .meridiem,
        "DECADE": .decade, "CLOCK": .clock, "NUMERIC": .numeric, "DAILY": .daily, "HOLIDAY": .holiday,
        "REFERENCE": .reference, "HOUR": .hour, "EDGE": .edge,
    ])
}
