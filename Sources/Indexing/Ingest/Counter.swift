import GRDB

/// Numbers that are kept rather than counted: counting a large library takes most of a second.
enum Counter: String {
    /// How many articles there are.
    case articles
    /// How many stories there are.
    case stories
    /// The place in the order of import of the newest article.
    case serial

    /// Its value; `schema` is "library" on the shelf.
    static func value(_ db: Database, _ counter: Counter, schema: String = "main") throws -> Int64 {
        let statement = try db.cachedStatement(sql: "SELECT value FROM \(schema).counter WHERE name = ?")
        return try Int64.fetchOne(statement, arguments: [counter.rawValue]) ?? 0
    }

    /// Replaces its value.
    static func set(_ db: Database, _ counter: Counter, to value: Int64) throws {
        try db.execute(
            sql: "UPDATE counter SET value = ? WHERE name = ?", arguments: [value, counter.rawValue])
    }

    /// Raises its value.
    static func add(_ db: Database, _ counter: Counter, _ count: Int64) throws {
        try db.execute(
            sql: "UPDATE counter SET value = value + ? WHERE name = ?", arguments: [count, counter.rawValue])
    }
}
