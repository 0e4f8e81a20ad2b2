import Foundation
import GRDB
import News

extension Library {
    /// Opens a library, making both files where access allows and there are none.
    ///
    /// Where another program holds a file it is waited for, `patience` seconds at most; `whenWaiting` is called, once and from any thread,
    /// when one that writes to the library is waited for longer than a second.
    ///
    /// - Throws: `LibraryFault`: 65 for a file that is no library, is damaged or was written by a newer Broadsheet, 66 for a
    ///   missing library opened read-only, 69 where another program holds it, 74 for I/O errors, 77 where permission is missing.
    public static func open(
        at path: String, statePath: String, access: Access, patience: Int = 10,
        whenWaiting: (@Sendable () -> Void)? = nil
    ) throws -> Library {
        try refuseFolder(path)
        try aboutMarks { try refuseFolder(statePath) }
        let lock = FolderLock(ofFiles: [path, statePath], patience: patience)
        defer { lock.release() }
        let exists = FileManager.default.fileExists(atPath: path)
        try refuseEmptied(path, marks: statePath)
        var writer: LibraryWriter?
        switch access {
        case .readOnly:
            guard exists else {
                throw LibraryFault(message: "\(PlainText(path)) does not exist: import something first", exitCode: 66)
            }
        case .readWrite:
            try requireWritable(path)
            writer = LibraryWriter(path: path, patience: Patience(seconds: patience, tell: whenWaiting))
            if !exists || !FileManager.default.fileExists(atPath: path + "-wal") { try writer?.prepare() }
        }
        try aboutMarks { try requireWritable(statePath) }
        try refuseDamaged(statePath)
        let shelf: DatabasePool
        do {
            shelf = try DatabasePool(
                path: statePath,
                configuration: shelfConfiguration(library: path, state: statePath, patience: patience))
        } catch let fault as LibraryFault {
            throw fault
        } catch {
            throw LibraryFault(error, statePath: statePath)
        }
        let library = Library(
            path: path, statePath: statePath, access: access, shelf: shelf, writer: writer, spare: nil)
        try library.bringUpToDate()
        return library
    }

    private func bringUpToDate() throws {
        let isCurrent = try read { db in
            try Self.refuseForeign(db, schema: "library", path: path)
            return try Self.applied(db, schema: "library") == Set(LibrarySchema.migrator.migrations)
        }
        if !isCurrent {
            guard let writer else {
                throw LibraryFault(
                    message:
                        "\(PlainText(path)) was written by an older Broadsheet: open it once where it may be written",
                    exitCode: 77)
            }
            try writer.prepare()
        }
        do {
            try shelf.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA main.synchronous = FULL") }
            let applied = try shelf.read { db in try Self.applied(db, schema: "main") }
            let known = StateSchema.migrator.migrations
            guard applied.isSubset(of: known) else { throw Self.tooNew(statePath) }
            if applied.count < known.count { try StateSchema.migrator.migrate(shelf) }
        } catch {
            throw LibraryFault(error, statePath: statePath)
        }
    }

    /// The largest file of marks that is looked through on opening: half a megabyte takes a millisecond.
    private static let mostChecked = 8 << 20

    /// Looks through a file of marks before anything is written to it, so that damage is told at once and nothing more is lost.
    private static func refuseDamaged(_ statePath: String) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: statePath)
        guard let size = attributes?[.size] as? Int, size > 0, size <= mostChecked else { return }
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: statePath, configuration: configuration)
            let found = try queue.read { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }
            guard found == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) {
            throw LibraryFault(error, statePath: statePath)
        } catch {
            // What else is wrong is told when it is opened for writing.
        }
    }

    private static func aboutMarks(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch var fault as LibraryFault {
            fault.isAboutMarks = true
            throw fault
        }
    }

    /// Refuses another program's database, and one of a newer Broadsheet.
    static func refuseForeign(_ db: Database, schema: String, path: String) throws {
        let mark = try Int32.fetchOne(db, sql: "PRAGMA \(schema).application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(schema).sqlite_schema") ?? 0
        guard mark == LibrarySchema.applicationID || (mark == 0 && tables == 0) else {
            throw LibraryFault(
                message: "\(PlainText(path)) is another program's database: give another path", exitCode: 65)
        }
        guard try applied(db, schema: schema).isSubset(of: LibrarySchema.migrator.migrations) else {
            throw tooNew(path)
        }
    }

    /// The migrations a file has been through.
    private static func applied(_ db: Database, schema: String) throws -> Set<String> {
        let table = "SELECT 1 FROM \(schema).sqlite_schema WHERE name = 'grdb_migrations'"
        guard try Int.fetchOne(db, sql: table) != nil else { return [] }
        return try String.fetchSet(db, sql: "SELECT identifier FROM \(schema).grdb_migrations")
    }

    private static func tooNew(_ path: String) -> LibraryFault {
        LibraryFault(
            message: "\(PlainText(path)) was written by a newer Broadsheet: install that version", exitCode: 65)
    }

    /// A library that was opened before holds a database's head; nothing at all beside kept marks is one that was lost.
    private static func refuseEmptied(_ path: String, marks: String) throws {
        func size(_ path: String) -> Int? {
            (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
        }
        guard size(path) == 0, size(path + "-wal") ?? 0 == 0, size(path + "-journal") ?? 0 == 0, size(marks) ?? 0 > 0
        else { return }
        throw LibraryFault(
            message:
                "\(PlainText(path)) is empty, 0 bytes, though it was in use: put a copy of it back, or take it away to begin anew",
            exitCode: 65)
    }

    private static func refuseFolder(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return }
        throw LibraryFault(message: "\(PlainText(path)) is a folder: give the path of a file", exitCode: 65)
    }

    /// Says in plain words what SQLite would only call "unable to open".
    private static func requireWritable(_ path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw LibraryFault(message: "\(PlainText(folder)) does not exist: make the folder first", exitCode: 66)
        }
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw LibraryFault(message: "\(PlainText(folder)) may not be written: change its permissions", exitCode: 77)
        }
    }

    private static func shelfConfiguration(library path: String, state: String, patience: Int) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Double(patience))
        configuration.label = "shelf"
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            do {
                // A broken file of marks is found here, or SQLite would lay it on the library it attaches.
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM main.sqlite_schema")
            } catch {
                throw LibraryFault(error, statePath: state)
            }
            do {
                try db.execute(sql: "ATTACH DATABASE ? AS library", arguments: [attachment(path)])
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM library.sqlite_schema")
            } catch {
                throw LibraryFault(error, path: path)
            }
        }
        return configuration
    }

    /// The URI that attaches a file read-only.
    private static func attachment(_ path: String) -> String {
        let full = URL(filePath: path).path
        let safe = full.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? full
        // A log that is missing in a folder that may not be written means that nobody writes: then the file stands still.
        let stands = !FileManager.default.fileExists(atPath: full + "-wal")
        return "file:\(safe)?mode=ro" + (stands ? "&immutable=1" : "")
    }
}
