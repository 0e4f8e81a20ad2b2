import Dispatch
import Foundation
import GRDB
import News
import Synchronization
import Testing

@testable import Indexing

@Suite struct OpeningTests {
    private func fault(_ body: () throws -> Void) -> LibraryFault? {
        do {
            try body()
            return nil
        } catch {
            return error as? LibraryFault
        }
    }

    private func open(_ folder: URL, library: String = "library.db", _ access: Library.Access = .readWrite) throws {
        _ = try Library.open(
            at: folder.appending(path: library).path, statePath: folder.appending(path: "state.db").path, access: access
        )
    }

    @Test func whatWasKeptIsThereAfterReopening() throws {
        let test = try TestLibrary()
        let id = article(1, "Forces advance on Baghuz.").id
        _ = try test.library.add([article(1, "Forces advance on Baghuz.")], retrieved: arrival)
        try test.library.setFlag(id, true)
        try test.library.setTags(id, ["Syria", "war"])
        try test.library.savePosition(id, block: 3)
        try test.library.keepSearch(KeptSearch(name: "village", query: "baghuz"))
        let again = try test.reopened()
        #expect(try again.summary(id)?.isFlagged == true)
        #expect(try again.summary(id)?.tags == ["Syria", "war"])
        #expect(try again.position(id) == 3)
        #expect(try again.keptSearches() == [KeptSearch(name: "village", query: "baghuz")])
        #expect(try again.stories(after: nil, limit: 5).elements.map(\.articles) == [[id]])
        #expect(again.check().filter { !$0.ok } == [])
    }

    @Test("A library cut to nothing is told and not taken for a new one")
    func aLibraryOfNoBytesIsRefused() throws {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, "Forces advance.")], retrieved: arrival)
        for name in ["library.db-wal", "library.db-shm"] {
            try? FileManager.default.removeItem(at: test.folder.appending(path: name))
        }
        try Data().write(to: test.folder.appending(path: "library.db"))
        for access in [Library.Access.readOnly, .readWrite] {
            let told = try #require(fault { _ = try test.reopened(access) })
            #expect(told.exitCode == 65)
            #expect(told.message.string.contains("is empty, 0 bytes"))
        }
        try FileManager.default.removeItem(at: test.folder.appending(path: "library.db"))
        #expect(try test.reopened().counts().articles == 0)
    }

    @Test func aLibraryOpenedReadOnlyIsReadButNotAddedTo() throws {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, "Forces advance.")], retrieved: arrival)
        let shared = try test.reopened(.readOnly)
        #expect(try shared.search(Query("forces"), sort: .newest, after: nil, limit: 5, budget: nil).hits.count == 1)
        try shared.setRead([article(1, "").id], true)
        #expect(try shared.counts().unread == 0)
        #expect(fault { _ = try shared.add([article(2, "More.")], retrieved: arrival) }?.exitCode == 77)
    }

    @Test func aFileNobodyMayWriteIsStillRead() throws {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, "Forces advance.")], retrieved: arrival)
        for name in ["library.db", "library.db-wal", "library.db-shm"] {
            let path = test.folder.appending(path: name).path
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        }
        let shared = try test.reopened(.readOnly)
        #expect(try shared.counts().articles == 1)
    }

    @Test func whatIsNoLibraryIsRefusedInOneLine() throws {
        let test = try TestLibrary()
        let noise = test.folder.appending(path: "noise.db")
        try Data(repeating: 0x41, count: 9_000).write(to: noise)
        #expect(fault { try open(test.folder, library: "noise.db") }?.exitCode == 65)
        #expect(fault { try open(test.folder, library: "noise.db", .readOnly) }?.exitCode == 65)
        #expect(fault { try open(test.folder, library: ".") }?.exitCode == 65)
        #expect(fault { try open(test.folder, library: "missing.db", .readOnly) }?.exitCode == 66)
        #expect(fault { try open(test.folder.appending(path: "nowhere")) }?.exitCode == 66)
        let message = try #require(fault { try open(test.folder, library: "noise.db") }).message.string
        #expect(message.contains("no Broadsheet library: ") && !message.contains("\n"))
    }

    @Test func aDamagedFileOfMarksIsNamedAndNotTheLibrary() throws {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, "Forces advance.")], retrieved: arrival)
        try Data(repeating: 0x41, count: 9_000).write(to: test.folder.appending(path: "noise.db"))
        let refused = try #require(
            fault {
                _ = try Library.open(
                    at: test.folder.appending(path: "library.db").path,
                    statePath: test.folder.appending(path: "noise.db").path, access: .readWrite)
            })
        #expect(refused.exitCode == 65)
        #expect(refused.message.string.contains("noise.db, the file of your marks, is damaged: move it away"))
        #expect(!refused.message.string.contains("library.db"))
    }

    @Test func anotherProgramsDatabaseIsLeftAlone() throws {
        let test = try TestLibrary()
        let path = test.folder.appending(path: "other.db").path
        try DatabaseQueue(path: path).write { db in try db.execute(sql: "CREATE TABLE theirs(a)") }
        #expect(fault { try open(test.folder, library: "other.db") }?.exitCode == 65)
        let tables = try DatabaseQueue(path: path).read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
        }
        #expect(tables == ["theirs"])
    }

    @Test(arguments: ["library.db", "state.db"])
    func aFileOfANewerProgramIsRefused(_ name: String) throws {
        let test = try TestLibrary()
        let path = test.folder.appending(path: name).path
        try DatabaseQueue(path: path).write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations(identifier) VALUES ('99')")
        }
        let refused = try #require(fault { try open(test.folder) })
        #expect(refused.exitCode == 65)
        #expect(refused.message.string.contains("newer Broadsheet"))
    }

    @Test func whatATransactionDidNotFinishIsGone() throws {
        struct Interruption: Error {}
        let test = try TestLibrary()
        _ = try test.library.add([article(1, "Forces advance.", headline: "One")], retrieved: arrival)
        let writer = try #require(test.library.writer)
        for count in 1...6 {
            #expect(throws: LibraryFault.self) {
                try writer.write { db in
                    var nothing: StoryMemory?
                    var batch = try IntakeBatch(db, retrieved: arrival, memory: &nothing, ahead: ReadingAhead())
                    _ = try batch.take((2...count + 1).map { article($0, "Forces advance again \($0).") })
                    throw Interruption()
                }
            }
        }
        #expect(try test.library.counts().articles == 1)
        #expect(test.library.check().filter { !$0.ok } == [])
        _ = try test.library.add([article(2, "Forces advance again.")], retrieved: arrival)
        #expect(try test.reopened().counts().articles == 2)
    }

    @Test("Programs that open a new library at once all get it")
    func manyAtOnce() throws {
        for _ in 1...5 {
            let folder = FileManager.default.temporaryDirectory.appending(path: "broadsheet-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let faults = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 6) { _ in
                if let fault = fault({ try open(folder) }) { faults.withLock { $0.append(fault.message.string) } }
            }
            #expect(faults.withLock { $0 } == [])
        }
    }
}
