import Foundation
import GRDB
import GRDBSQLite
import News
import Synchronization

/// The one connection that writes articles: opened at the first need, so that reading starts at once.
final class LibraryWriter: Sendable {
    private let path: String
    private let queue = Mutex<DatabaseQueue?>(nil)
    private let memory = Mutex<StoryMemory?>(nil)
    private let ahead = ReadingAhead()

    private let patience: Patience

    /// Writes to the library file at `path`; waits for another program that holds it as long as there is patience.
    init(path: String, patience: Patience) { (self.path, self.patience) = (path, patience) }

    /// Runs one durable transaction: all of it is on disk when this returns, or none of it is kept.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try connection().write(body)
        } catch {
            throw LibraryFault(error, path: path)
        }
    }

    /// Adds a batch in one durable transaction.
    func add(_ articles: [Article], retrieved: Instant) throws -> [Admission] {
        // Taken away first: what a transaction that fails leaves behind must not be believed.
        var known = memory.withLock { $0.take() }
        let (admissions, left) = try write { db in
            var batch = try IntakeBatch(db, retrieved: retrieved, memory: &known, ahead: ahead)
            return (try batch.take(articles), batch.shelf.memory)
        }
        memory.withLock { $0 = left }
        return admissions
    }

    /// Makes the file where there is none, and brings its tables up to date.
    func prepare() throws {
        do {
            let queue = try connection()
            try queue.read { db in try Library.refuseForeign(db, schema: "main", path: path) }
            try LibrarySchema.migrator.migrate(queue)
        } catch {
            throw LibraryFault(error, path: path)
        }
    }

    /// Brings what was written from the log into the file itself, as far as no other program reads the older state: a copy of the file alone
    /// is whole then.
    func settle() {
        guard let open = queue.withLock({ $0 }) else { return }
        try? open.writeWithoutTransaction { db in _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    private func connection() throws -> DatabaseQueue {
        try queue.withLock { queue in
            if let open = queue { return open }
            let opened = try DatabaseQueue(path: path, configuration: configuration)
            queue = opened
            return opened
        }
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = patience.busyMode
        configuration.label = "library"
        configuration.prepareDatabase { db in
            // Readers of other accounts cannot make the -wal and -shm files, so they stay when the writer leaves.
            var stays: CInt = 1
            _ = sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &stays)
            // FULL syncs the log at each commit; NORMAL would acknowledge what a power cut can still take.
            try db.execute(
                sql: """
                    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;
                    PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY
                    """)
        }
        return configuration
    }
}
