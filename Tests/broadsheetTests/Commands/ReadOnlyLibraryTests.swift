import Foundation
import Testing

@Suite struct SharedLibraries {
    @Test func aFolderNamesTheLibraryInIt() throws {
        let room = try Room()
        let folder = room.home + "/shared"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(try room.run("import", try Seeds.paths[0], "--library", folder).code == 0)
        #expect(FileManager.default.fileExists(atPath: folder + "/library.sqlite"))
        #expect(try room.run("list", "--json", environment: ["BROADSHEET_LIBRARY": folder]).values.count == 1)
        #expect(try room.run("list").code == 66, "the default library is another")
    }

    @Test func theStateLiesInTheReadersHomeAndNotBesideTheLibrary() throws {
        let room = try Room()
        _ = try room.run("import", try Seeds.paths[0], "--library", room.home + "/shared.sqlite")
        let state = try FileManager.default.contentsOfDirectory(atPath: room.home + "/.local/state/broadsheet")
        #expect(state.contains { $0.hasPrefix("state-") && $0.hasSuffix(".sqlite") })
    }

    /// Root may write anywhere, so that only another user can tell.
    @Test(.enabled(if: getuid() != 0))
    func aLibraryThatCannotBeWrittenIsReadAndRefusesImports() throws {
        let room = try Room()
        let folder = room.home + "/shared"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try room.run("import", try Seeds.paths[0], "--library", folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            chmod(folder + "/" + name, 0o444)
        }
        chmod(folder, 0o555)
        defer { chmod(folder, 0o755) }
        #expect(try room.run("list", "--json", "--library", folder).values.count == 1)
        let refused = try room.run("import", try Seeds.paths[1], "--library", folder)
        #expect(refused.code == 77)
    }
}
