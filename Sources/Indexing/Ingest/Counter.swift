import GRDB

/// Numbers that are kept rather than counted: counting a large library takes most of a second.
enum Counter: String {
    /// How many articles there are.
    case articles
    /// How many stories there are.
    case stories
    /// The place in the order of import of the newest article.
    case serial
    /// The least row key of an article that is dated after its arrival, where key and date part; absent without one.
    case ahead

    /// Its value; `schema` is "library" on the shelf.
    static func value(_ db: Database, _ counter: Counter, schema: String = "main") throws -> Int64 {
        let statement = try db.cachedStatement(sql: "SELECT value FROM \(schema).counter WHERE name = ?")
        return try Int64.fetchOne(statement, arguments: [counter.rawValue]) ?? 0
    }

    /// Its value, nil where it was never set.
    static func known(_ db: Database, _ counter: Counter, schema: String) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT value FROM \(schema).counter WHERE name = ?")
        return try Int64.fetchOne(statement, arguments: [counter.rawValue])
    }

    /// Replaces its value.
    static func set(_ db: Database, _ counter: Counter, to value: Int64) throws {
        try db.execute(
            sql: "UPDATE counter SET value = ? WHERE name = ?", arguments: [value, counter.rawValue])
    }

    /// Lowers its value to this one, or sets it.
    static func lower(_ db: Database, _ counter: Counter, to value: Int64) throws {
        try db.execute(
            sql: """
                INSERT INTO counter(name, value) VALUES (?, ?)
                ON CONFLICT(name) DO UPDATE SET value = min(value, excluded.value)
                """, arguments: [counter.rawValue, value])
    }

    /// Raises its value.
    static func add(_ db: Database, _ counter: Counter, _ count: Int64) throws {
        try db.execute(
            sql: "UPDATE counter SET value = value + ? WHERE name = ?", arguments: [count, counter.rawValue])
    }
}
