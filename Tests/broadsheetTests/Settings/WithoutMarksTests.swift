import Foundation
import Testing

/// A file of marks that cannot be used keeps nobody from reading, and is left as it is.
@Suite struct WithoutMarks {
    /// A home with one article in its library, and where its marks are.
    private func room() throws -> (Room, state: String) {
        let room = try Room()
        _ = try room.run("import", try Seeds.paths[0])
        let folder = room.home + "/.local/state/broadsheet/"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let name = try #require(names.first { $0.hasSuffix(".sqlite") })
        for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder + name + end) }
        return (room, folder + name)
    }

    private func expectReading(_ room: Room, _ state: String, telling words: String) throws {
        let before = try Data(contentsOf: URL(filePath: state))
        let ran = try room.run("list", "--json")
        #expect(ran.code == 0, "\(ran.errors)")
        #expect(try ran.values.count == 1)
        #expect(ran.errors.split(separator: "\n").count == 1)
        #expect(ran.errors.hasPrefix("broadsheet: your marks are left out: "), "\(ran.errors)")
        #expect(ran.errors.contains(words), "\(ran.errors)")
        #expect(try room.run().output.contains("WITHOUT YOUR MARKS"))
        #expect(try Data(contentsOf: URL(filePath: state)) == before, "nothing of the file is lost")
        #expect(try room.run("doctor").code != 0)
    }

    @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
        let (room, state) = try room()
        try Data("my marks, once\n".utf8).write(to: URL(filePath: state))
        try expectReading(room, state, telling: "is damaged: move it away and a new one is made")
    }

    @Test func aFileDamagedInItsMidstIsFoundOut() throws {
        let (room, state) = try room()
        var bytes = try Data(contentsOf: URL(filePath: state))
        #expect(bytes.count > 12_000)
        for place in 4_200..<bytes.count { bytes[place] = 0x5A }
        try bytes.write(to: URL(filePath: state))
        try expectReading(room, state, telling: "is damaged")
    }

    @Test func aFolderInItsPlaceIsNoMark() throws {
        let (room, state) = try room()
        try FileManager.default.removeItem(atPath: state)
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        let ran = try room.run("list", "--json")
        #expect(try ran.values.count == 1 && ran.errors.contains("is a folder"))
    }

    @Test func withoutAHomeTheDemonstrationAndANamedLibraryAreRead() throws {
        let (room, _) = try room()
        let nowhere = ["HOME": "/dev/null/nobody", "TMPDIR": room.home]
        let library = room.home + "/.local/share/broadsheet/library.sqlite"
        let named = try room.run("list", "--json", "--library", library, environment: nowhere)
        #expect(try named.code == 0 && named.values.count == 1, "\(named.errors)")
        #expect(named.errors.contains("set XDG_STATE_HOME to a folder you may write"))
        let demo = try room.run("list", "--json", "--demo", environment: nowhere)
        #expect(try demo.code == 0 && demo.values.count == 5, "\(demo.errors)")
        let left = try FileManager.default.contentsOfDirectory(atPath: room.home).filter { $0.hasPrefix("broadsheet-") }
        #expect(left.isEmpty, "what was made for the time being is gone: \(left)")
    }
}
