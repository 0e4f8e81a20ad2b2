import GRDB
import Language
import News

/// Turns a query into a plan.
struct QueryPlanner {
    let db: Database
    let tokenizer: TextTokenizer
    /// How many spellings a prefix is opened into at most.
    private static let mostSpellings = 1_000
    /// How many outlets a name can mean at most.
    private static let mostOutlets = 300

    /// A part of a plan: FTS5 that finds all that match, and whether it finds nothing else.
    private struct Narrowing {
        var match: String?
        var isExact: Bool
    }

    /// The plan of a query, names opened into the spellings that were learnt of them.
    func plan(_ query: Query) throws -> QueryPlan {
        try plan(opened: try LearntSpellings(db: db, tokenizer: tokenizer).opened(query))
    }

    /// The plan of a query as it stands.
    func plan(opened query: Query) throws -> QueryPlan {
        var plan = QueryPlan(query: query)
        let parts: [Query] = if case .all(let parts) = query { parts } else { [query] }
        var matches: [String] = []
        var isExact = true
        var hasMeaning = false
        for part in parts where !isNoise(part) {
            hasMeaning = true
            if let condition = try condition(part) {
                plan.conditions.append(condition)
                continue
            }
            let narrowing = try narrow(part)
            if let match = narrowing.match { matches.append(match) }
            isExact = isExact && narrowing.isExact
        }
        plan.isEmpty = !hasMeaning
        plan.keys = try keys(of: parts)
        plan.match = matches.isEmpty ? nil : matches.map { "(\($0))" }.joined(separator: " AND ")
        plan.check = isExact ? nil : query
        collect(query, into: &plan.patterns)
        (plan.some, plan.someCheck) = try some(of: parts)
        return plan
    }

    /// Whether a part says nothing: punctuation alone.
    private func isNoise(_ query: Query) -> Bool {
        switch query {
        case .word, .name, .exactly, .phrase, .prefix: TextPattern(query, tokenizer: tokenizer) == nil
        case .not(let inner): isNoise(inner)
        case .all(let parts), .any(let parts): parts.allSatisfy(isNoise)
        default: false
        }
    }

    private func collect(_ query: Query, into patterns: inout [TextPattern]) {
        switch query {
        case .all(let parts), .any(let parts): for part in parts { collect(part, into: &patterns) }
        default:
            guard let pattern = TextPattern(query, tokenizer: tokenizer), !patterns.contains(pattern) else { return }
            patterns.append(pattern)
        }
    }

    /// Any of the words that must all hold, words too common to tell anything left out; what is no word must hold all the same.
    private func some(of parts: [Query]) throws -> (match: String?, check: Query?) {
        var words: [String] = []
        var others: [String] = []
        var checked: [Query] = []
        for part in parts where !isNoise(part) {
            if let pattern = TextPattern(part, tokenizer: tokenizer) {
                if case .word(let text, _) = part, StopWords.contains(text.string.lowercased()) { continue }
                if let match = try match(pattern) { words.append(match) }
            } else if try condition(part) == nil {
                let narrowing = try narrow(part)
                if let match = narrowing.match { others.append("(\(match))") }
                if !narrowing.isExact { checked.append(part) }
            }
        }
        guard !words.isEmpty else { return (nil, nil) }
        let match = (["(\(words.joined(separator: " OR ")))"] + others).joined(separator: " AND ")
        return (match, checked.isEmpty ? nil : .all(checked))
    }
}

extension QueryPlanner {
    private func narrow(_ query: Query) throws -> Narrowing {
        switch query {
        case .everything:
            return Narrowing(match: nil, isExact: true)
        case .word, .name, .exactly, .phrase, .prefix:
            guard let pattern = TextPattern(query, tokenizer: tokenizer) else {
                return Narrowing(match: nil, isExact: true)
            }
            return Narrowing(match: try match(pattern) ?? Self.nothing, isExact: pattern.isExactInIndex)
        case .outlet(let name):
            let rows = try OutletRows.matching(db, name: name, tokenizer: tokenizer, limit: Self.mostOutlets)
            return Narrowing(match: rows.isEmpty ? Self.nothing : Self.facets(rows.map(Facet.outlet)), isExact: true)
        case .feed(let name):
            let rows = try FeedRows.matching(db, name: name, tokenizer: tokenizer)
            return Narrowing(match: rows.isEmpty ? Self.nothing : Self.facets(rows.map(Facet.feed)), isExact: true)
        case .source(let name):
            let words = Facet.source(name, tokenizer: tokenizer)
            let match = "facets : \(Self.quoted(words.joined(separator: " ")))"
            return Narrowing(match: words.isEmpty ? Self.nothing : match, isExact: true)
        case .language(let tag):
            return Narrowing(match: Self.facets([Facet.language(tag.string)]), isExact: true)
        case .tag, .mark, .story, .texts, .after, .before:
            return Narrowing(match: nil, isExact: false)
        case .all(let parts):
            let inner = try parts.filter { !isNoise($0) }.map(narrow)
            let matches = inner.compactMap(\.match)
            return Narrowing(
                match: matches.isEmpty ? nil : matches.map { "(\($0))" }.joined(separator: " AND "),
                isExact: inner.allSatisfy(\.isExact))
        case .any(let parts):
            let inner = try parts.filter { !isNoise($0) }.map(narrow)
            let matches = inner.compactMap(\.match)
            return Narrowing(
                match: matches.count < inner.count || matches.isEmpty
                    ? nil : matches.map { "(\($0))" }.joined(separator: " OR "),
                isExact: inner.allSatisfy(\.isExact) && matches.count == inner.count)
        case .not(let part):
            let inner = try narrow(part)
            guard inner.isExact, let match = inner.match else { return Narrowing(match: nil, isExact: false) }
            return Narrowing(match: "\(Self.facets([Facet.everything])) NOT (\(match))", isExact: true)
        }
    }

    /// The FTS5 form of a pattern; nil where no word begins as asked.
    private func match(_ pattern: TextPattern) throws -> String? {
        let column =
            switch pattern.field {
            case .title: "title : "
            case .author: "authors : "
            case nil: ""
            }
        var words: [String] = []
        for test in pattern.tests {
            switch test {
            case .stem(let text), .word(let text): words.append(text)
            case .anyStem(let stems):
                return column + "(" + Self.either(stems.filter { !$0.hasPrefix(Facet.mark) }) + ")"
            case .prefix(let beginning):
                let spellings = try spellings(beginning)
                guard !spellings.isEmpty else { return nil }
                let before = words.isEmpty ? [] : [Self.quoted(words.joined(separator: " "))]
                let last = Self.either(spellings)
                return (before + ["(\(last))"]).map { column + $0 }.joined(separator: " AND ")
            }
        }
        guard !words.contains(where: { $0.hasPrefix(Facet.mark) }) else { return nil }
        return column + Self.quoted(words.joined(separator: " "))
    }

    /// One spelling of every stem whose words begin so: FTS5 stems them again.
    private func spellings(_ beginning: String) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: "SELECT min(word) FROM library.word WHERE word >= ? AND word < ? GROUP BY stem LIMIT ?")
        return try String.fetchAll(
            statement, arguments: [beginning, beginning + "\u{10FFFF}", Self.mostSpellings]
        ).filter { !$0.hasPrefix(Facet.mark) }
    }

    private static func either(_ words: [String]) -> String { words.map(quoted).joined(separator: " OR ") }

    /// Any of these facets, in their own column only: a text may hold the same letters.
    private static func facets(_ words: [String]) -> String { "facets : (\(either(words)))" }

    /// An FTS5 string: everything inside is text.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Stands in no article.
    private static let nothing = quoted(Facet.mark + "nothing0")
}

extension QueryPlanner {
    /// A part that the article's row alone decides, nil for one that needs the text.
    private func condition(_ query: Query) throws -> QueryPlan.Condition? {
        switch query {
        case .tag(let name):
            .init(
                sql: "a.ident IN (SELECT article FROM main.tag WHERE folded = ?)",
                arguments: [Library.folded(name.string)], isSmall: true)
        case .mark(.unread): .init(sql: "NOT EXISTS (SELECT 1 FROM main.read WHERE article = a.ident)", arguments: [])
        case .mark(.read): .init(sql: "EXISTS (SELECT 1 FROM main.read WHERE article = a.ident)", arguments: [])
        case .mark(.flagged): .init(sql: "a.ident IN (SELECT article FROM main.flag)", arguments: [], isSmall: true)
        case .mark(.checked): .init(sql: Library.isChecked, arguments: [], isSmall: true)
        case .story(let id): try storyCondition(id)
        case .texts(let range): try textsCondition(range)
        case .after(let day): .init(sql: Library.isDated(after: day), arguments: [])
        case .before(let day): .init(sql: Library.isDated(before: day), arguments: [])
        case .not(let inner):
            try condition(inner).map { .init(sql: "NOT (\($0.sql))", arguments: $0.arguments) }
        default: nil
        }
    }

    private func textsCondition(_ range: ClosedRange<Int>) throws -> QueryPlan.Condition {
        let (sql, arguments) = try ReaderTexts(db).condition(range)
        return .init(sql: sql, arguments: arguments)
    }

    private func storyCondition(_ id: StoryID) throws -> QueryPlan.Condition? {
        guard let number = id.number else { return .init(sql: "0", arguments: [], isSmall: true) }
        let (sql, arguments) = try ReaderStories(db).condition(number)
        return .init(sql: sql, arguments: arguments, isSmall: true)
    }

    /// The stretch of rows that dates leave, a day wider at either end than any zone can shift a date.
    private func keys(of parts: [Query]) throws -> ClosedRange<Int64> {
        var low = Int64.min
        var high = Int64.max - 1
        for part in parts {
            switch part {
            case .after(let day): low = max(low, RowKey.first(ofSecond: Int64(day.number - 1) * 86_400))
            case .before(let day): high = min(high, RowKey.first(ofSecond: Int64(day.number + 1) * 86_400))
            default: break
            }
        }
        // An article dated ahead of its arrival stands in an earlier row than its date says.
        if let ahead = try Counter.known(db, .ahead, schema: "library") { low = min(low, ahead) }
        return low...max(low, high)
    }
}
