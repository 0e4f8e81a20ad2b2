/// Builds the tree of a query from its tokens, by recursive descent.
///
///     either  = both ("OR" both)*
///     both    = unit+
///     unit    = "-"? ( "(" either ")" | term )
struct QueryParser {
    /// How deep parentheses may nest: FTS5 refuses expressions deeper than 256, and nobody writes this many.
    static let deepest = 50
    /// How many terms a query may have: a pasted paragraph fits.
    static let mostTerms = 400
    /// How many scalars a query may have.
    static let longest = 20_000

    private var lexer: QueryLexer
    private var current: QueryToken?
    private var terms = 0

    /// Begins with the first token of `text`.
    init(_ text: String) throws(QueryFault) {
        guard text.unicodeScalars.count <= Self.longest else {
            throw QueryFault(
                place: Self.longest, message: "the query is longer than \(Self.longest) characters: shorten it")
        }
        lexer = QueryLexer(text)
        current = try lexer.next()
    }

    /// The whole query.
    mutating func query() throws(QueryFault) -> Query {
        guard current != nil else { return .everything }
        let query = try either(depth: 0)
        if let left = current {
            throw QueryFault(place: left.place, message: "this ) closes nothing: take it out or add a ( before it")
        }
        return query
    }

    private mutating func either(depth: Int) throws(QueryFault) -> Query {
        var parts = [try both(depth: depth)]
        while let token = current, token.kind == .or {
            current = try lexer.next()
            guard let after = current, after.kind != .or, after.kind != .close else {
                throw QueryFault(
                    place: token.place, message: "OR needs a word on both sides: add one or write it small")
            }
            parts.append(try both(depth: depth))
        }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func both(depth: Int) throws(QueryFault) -> Query {
        var parts: [Query] = []
        while let token = current, token.kind != .or, token.kind != .close {
            parts.append(try unit(depth: depth))
        }
        guard let first = parts.first else {
            let message: PlainText =
                current?.kind == .or
                ? "OR needs a word on both sides: add one or write it small"
                : "this ) closes nothing: take it out or add a ( before it"
            throw QueryFault(place: current?.place ?? 0, message: message)
        }
        return parts.count == 1 ? first : .all(parts)
    }

    private mutating func unit(depth: Int) throws(QueryFault) -> Query {
        guard let token = current else { return .everything }
        current = try lexer.next()
        switch token.kind {
        case .not:
            guard let after = current, after.kind != .or, after.kind != .close, after.kind != .not else {
                throw QueryFault(place: token.place, message: "- excludes nothing here: put a word right after it")
            }
            return .not(try unit(depth: depth))
        case .open:
            return try group(openedAt: token.place, depth: depth + 1)
        case .term(let field, let value):
            terms += 1
            guard terms <= Self.mostTerms else {
                throw QueryFault(
                    place: token.place, message: "the query has more than \(Self.mostTerms) words: shorten it")
            }
            return try Query(field: field, value: value, place: token.place)
        case .close, .or:
            throw QueryFault(place: token.place, message: "a word is missing here: add one")
        }
    }

    private mutating func group(openedAt place: Int, depth: Int) throws(QueryFault) -> Query {
        guard depth <= Self.deepest else {
            throw QueryFault(place: place, message: "parentheses nest deeper than \(Self.deepest): take some out")
        }
        guard let first = current else {
            throw QueryFault(place: place, message: "this ( is never closed: add a )")
        }
        guard first.kind != .close else {
            throw QueryFault(place: place, message: "there is nothing between these parentheses: add a word")
        }
        let inner = try either(depth: depth)
        guard current?.kind == .close else {
            throw QueryFault(place: place, message: "this ( is never closed: add a )")
        }
        current = try lexer.next()
        return inner
    }
}
