/// Cuts a query as typed into signs and terms, in one pass over its scalars.
struct QueryLexer {
    private let scalars: [Unicode.Scalar]
    private var place = 0

    /// Begins at the start of `text`.
    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The next token, nil at the end.
    mutating func next() throws(QueryFault) -> QueryToken? {
        while place < scalars.count {
            let scalar = scalars[place]
            if Self.isSpace(scalar) {
                place += 1
            } else if scalar == "-" {
                if let token = dash() { return token }
            } else {
                return try token(at: place)
            }
        }
        return nil
    }

    /// A dash glued to what follows excludes it; a dash alone, or several, is punctuation.
    private mutating func dash() -> QueryToken? {
        let start = place
        while place < scalars.count, scalars[place] == "-" { place += 1 }
        guard place == start + 1, place < scalars.count, !Self.isSpace(scalars[place]), scalars[place] != ")" else {
            return nil
        }
        return QueryToken(kind: .not, place: start)
    }

    private mutating func token(at start: Int) throws(QueryFault) -> QueryToken {
        switch scalars[start] {
        case "(":
            place += 1
            return QueryToken(kind: .open, place: start)
        case ")":
            place += 1
            return QueryToken(kind: .close, place: start)
        default:
            if let name = fieldName() {
                guard let value = try value() else {
                    throw QueryFault(
                        place: start, message: "\(PlainText(name)): has no value: write a word right after it")
                }
                return QueryToken(kind: .term(field: name, value: value), place: start)
            }
            let value = try value() ?? .word("")
            return QueryToken(kind: value == .word("OR") ? .or : .term(field: nil, value: value), place: start)
        }
    }

    /// Takes the letters of a field and its colon, if that is what stands here.
    private mutating func fieldName() -> String? {
        var end = place
        while end < scalars.count, Self.isLetter(scalars[end]) { end += 1 }
        guard end > place, end < scalars.count, scalars[end] == ":" else { return nil }
        let name = Self.string(scalars[place..<end]).lowercased()
        place = end + 1
        return name
    }

    /// Takes a word, `=word`, `word*` or phrase; nil where a space, parenthesis or the end stands.
    private mutating func value() throws(QueryFault) -> QueryToken.Value? {
        guard place < scalars.count else { return nil }
        let start = place
        if Self.isQuote(scalars[start]) {
            place += 1
            while place < scalars.count, !Self.isQuote(scalars[place]) { place += 1 }
            guard place < scalars.count else {
                throw QueryFault(place: start, message: "this phrase has no closing quotation mark: add one")
            }
            place += 1
            return .phrase(Self.string(scalars[start + 1..<place - 1]))
        }
        let isExact = scalars[start] == "="
        if isExact { place += 1 }
        let first = place
        while place < scalars.count, !Self.endsWord(scalars[place]) { place += 1 }
        guard place > first else {
            guard isExact else { return nil }
            if place < scalars.count, Self.isQuote(scalars[place]) { return try value() }
            throw QueryFault(place: start, message: "= has no word after it: write =word for a word as spelt")
        }
        let word = scalars[first..<place]
        guard word.last == "*" else {
            let text = Self.string(word)
            return isExact ? .exactly(text) : .word(text)
        }
        let letters = word.reversed().drop { $0 == "*" }.reversed()
        guard letters.count(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) >= 2 else {
            throw QueryFault(place: start, message: "* needs at least two letters before it: write more of the word")
        }
        guard !isExact else {
            throw QueryFault(place: start, message: "= and * do not go together: leave one out")
        }
        return .prefix(Self.string(ArraySlice(letters)))
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value < 0x20
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" || scalar == "\u{201E}"
    }

    private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        isSpace(scalar) || isQuote(scalar) || scalar == "(" || scalar == ")"
    }
}
