import GRDB
import News

/// The conditions on the number of texts that were asked for, each made once: where the reader merged stories, their texts are counted for it.
private final class TextsConditions {
    private var known: [ClosedRange<Int>: (sql: String, arguments: StatementArguments)] = [:]

    func condition(_ range: ClosedRange<Int>, _ db: Database) throws -> (sql: String, arguments: StatementArguments) {
        if let condition = known[range] { return condition }
        let condition = try ReaderTexts(db).condition(range)
        known[range] = condition
        return condition
    }
}

/// Holds a query against one article, for what the index alone cannot decide.
struct QueryCheck {
    let db: Database
    let tokenizer: TextTokenizer
    private let texts = TextsConditions()

    /// Whether the article in that row matches.
    func holds(_ query: Query, key: Int64) throws -> Bool {
        let text = try SearchedText.fetch(db, key: key, tokenizer: tokenizer)
        return try holds(query, key: key, text: text)
    }

    private func holds(_ query: Query, key: Int64, text: SearchedText) throws -> Bool {
        switch query {
        case .everything: true
        case .word, .name, .exactly, .phrase, .prefix:
            TextPattern(query, tokenizer: tokenizer).map(text.contains) ?? true
        case .all(let parts): try parts.allSatisfy { try holds($0, key: key, text: text) }
        case .any(let parts): try parts.contains { try holds($0, key: key, text: text) }
        case .not(let inner): try !holds(inner, key: key, text: text)
        case .outlet, .feed, .source, .language: try facet(query, key: key)
        case .texts(let range): try hasTexts(range, key: key)
        case .tag(let name):
            try row(
                "a.ident IN (SELECT article FROM main.tag WHERE folded = ?)", [Library.folded(name.string)], key: key)
        case .mark(.unread): try row("NOT EXISTS (SELECT 1 FROM main.read WHERE article = a.ident)", [], key: key)
        case .mark(.read): try row("EXISTS (SELECT 1 FROM main.read WHERE article = a.ident)", [], key: key)
        case .mark(.flagged): try row("a.ident IN (SELECT article FROM main.flag)", [], key: key)
        case .mark(.checked): try row(Library.isChecked, [], key: key)
        case .story(let id): try isTold(id, key: key)
        case .after(let day): try row(Library.isDated(after: day), [], key: key)
        case .before(let day): try row(Library.isDated(before: day), [], key: key)
        }
    }

    private func hasTexts(_ range: ClosedRange<Int>, key: Int64) throws -> Bool {
        let condition = try texts.condition(range, db)
        return try row(condition.sql, condition.arguments, key: key)
    }

    private func isTold(_ id: StoryID, key: Int64) throws -> Bool {
        guard let number = id.number else { return false }
        let (sql, arguments) = try ReaderStories(db).condition(number)
        return try row(sql, arguments, key: key)
    }

    private func row(_ condition: String, _ arguments: StatementArguments, key: Int64) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM library.article a WHERE a.key = ? AND \(condition)")
        return try Int.fetchOne(statement, arguments: [key] + arguments) != nil
    }

    private func facet(_ query: Query, key: Int64) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT facets FROM library.words WHERE rowid = ?")
        let line = try String.fetchOne(statement, arguments: [key]) ?? ""
        let facets = Set(line.split(separator: " ").map(String.init))
        switch query {
        case .outlet(let name):
            return try OutletRows.matching(db, name: name, tokenizer: tokenizer, limit: .max)
                .contains { facets.contains(Facet.outlet($0)) }
        case .feed(let name):
            return try FeedRows.matching(db, name: name, tokenizer: tokenizer).contains {
                facets.contains(Facet.feed($0))
            }
        case .source(let name):
            let words = Facet.source(name, tokenizer: tokenizer)
            return !words.isEmpty && " \(line) ".contains(" \(words.joined(separator: " ")) ")
        case .language(let tag): return facets.contains(Facet.language(tag.string))
        default: return false
        }
    }
}
