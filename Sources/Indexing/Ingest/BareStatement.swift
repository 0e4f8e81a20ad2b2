import GRDB
import GRDBSQLite

/// A statement of one text and one number at most, run some hundred thousand times in an import: GRDB's own ways of binding and fetching cost
/// as much as the look into the table.
struct BareStatement {
    private let owner: Statement
    private var statement: SQLiteStatement { owner.sqliteStatement }

    /// Prepares it, or takes it from the connection's cache.
    init(_ db: Database, _ sql: String) throws { owner = try db.cachedStatement(sql: sql) }

    /// Runs it with a text and, where it asks for one, a number or a second text.
    func run(_ text: String, _ number: Int? = nil, other: String? = nil) throws {
        try bind(text, 1)
        if let number { sqlite3_bind_int64(statement, 2, Int64(number)) }
        if let other { try bind(other, 2) }
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    /// The number it finds for a text, nil where there is none.
    func number(for text: String) throws -> Int? {
        try bind(text, 1)
        defer { sqlite3_reset(statement) }
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return Int(sqlite3_column_int64(statement, 0))
        case SQLITE_DONE: return nil
        case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
    }

    /// SQLite copies the text (its own name for that is a pointer of -1).
    private func bind(_ text: String, _ place: CInt) throws {
        let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = text
        let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text(statement, place, characters.baseAddress, CInt(characters.count), copies)
            }
        }
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
}
