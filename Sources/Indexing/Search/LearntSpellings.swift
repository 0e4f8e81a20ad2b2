import GRDB
import News

/// Opens the words of a query into the spellings that the library has learnt of names.
struct LearntSpellings {
    let db: Database
    let tokenizer: TextTokenizer
    /// How many other spellings one word is opened into at most.
    private static let most = 12

    /// The query with every word that is a name of several spellings opened into them.
    ///
    /// What is excluded stays as typed: nobody meant to lose more than he wrote.
    func opened(_ query: Query) throws -> Query {
        switch query {
        case .word(let text, let field):
            let words = tokenizer.words(of: text.string)
            guard words.count == 1, let word = words.first else { return query }
            let others = try others(of: word.text)
            return others.isEmpty ? query : .name(text, spellings: others, field: field)
        case .all(let parts): return .all(try parts.map(opened))
        case .any(let parts): return .any(try parts.map(opened))
        default: return query
        }
    }

    /// The other spellings of a folded word, as articles write them, in alphabetic order.
    private func others(of word: String) throws -> [PlainText] {
        let statement = try db.cachedStatement(
            sql: "SELECT written FROM library.spelling WHERE word = ? ORDER BY other LIMIT ?")
        return try String.fetchAll(statement, arguments: [word, Self.most]).map { PlainText($0) }
    }
}

extension Library {
    /// How many articles are counted at most to say what was spelt how.
    private static let mostCounted = 10_000

    /// Says how many articles match as typed, and how many each other spelling found besides.
    func countSpellings(
        _ db: Database, _ typed: Query, _ opened: Query, _ tokenizer: TextTokenizer, into answer: inout SearchAnswer
    ) throws {
        let names = Self.names(in: opened)
        guard !names.isEmpty, answer.hits.contains(where: \.matchesAll) else { return }
        func count(_ query: Query) throws -> Int? {
            let plan = try QueryPlanner(db: db, tokenizer: tokenizer).plan(opened: query)
            guard !plan.isEmpty else { return 0 }
            return try Matches(db: db, plan: plan, check: QueryCheck(db: db, tokenizer: tokenizer))
                .count(upTo: plan.check == nil ? Self.mostCounted : 500)
        }
        guard let asTyped = try count(typed) else { return }
        var spellings: [SearchAnswer.Spelling] = []
        for (name, others, field) in names {
            for spelt in others {
                let only = Query.all([.word(spelt, field: field), .not(.word(name, field: field))])
                guard let found = try count(Self.replacing(name, by: only, in: opened)), found > 0 else { continue }
                spellings.append(SearchAnswer.Spelling(typed: name, spelt: spelt, count: found))
            }
        }
        guard !spellings.isEmpty else { return }
        answer.asTyped = asTyped
        answer.spellings = spellings.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }
        .map(\.element)
    }

    /// The other spellings by which a text was found.
    func spelt(_ opened: Query, in text: SearchedText, _ tokenizer: TextTokenizer) -> [PlainText] {
        Self.names(in: opened).flatMap { name, others, field -> [PlainText] in
            func holds(_ word: PlainText) -> Bool {
                TextPattern(.word(word, field: field), tokenizer: tokenizer).map(text.contains) ?? false
            }
            return holds(name) ? [] : others.filter(holds)
        }
    }

    /// The names of a query that were opened into spellings.
    private static func names(in query: Query) -> [(PlainText, [PlainText], Query.TextField?)] {
        switch query {
        case .name(let name, let spellings, let field): [(name, spellings, field)]
        case .all(let parts), .any(let parts): parts.flatMap(names)
        default: []
        }
    }

    private static func replacing(_ name: PlainText, by other: Query, in query: Query) -> Query {
        switch query {
        case .name(name, _, _): other
        case .all(let parts): .all(parts.map { replacing(name, by: other, in: $0) })
        case .any(let parts): .any(parts.map { replacing(name, by: other, in: $0) })
        default: query
        }
    }
}
