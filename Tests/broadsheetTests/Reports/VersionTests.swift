import Foundation
import Testing

@testable import broadsheet

/// What `show` and `compare` make of the versions of one article.
@Suite struct Versions {
    private func room() throws -> (Room, String) {
        let room = try Room()
        let path = try room.write(
            "Ferry sinks off Lorne\n\nThe ferry sank on Friday and 9 people drowned.\n\nHe did not say why.\n",
            to: "ferry.txt")
        _ = try room.run("import", path)
        _ = try room.write(
            "Ferry sinks off Lorne, 12 dead\n\nThe ferry sank on Friday and 12 people drowned.\n\nHe did not say why.\n\nAn inquiry was opened.\n",
            to: "ferry.txt")
        let id = try #require(try room.run("import", path, "--json").values.first?["id"].text)
        return (room, id)
    }

    @Test func twoVersionsAreComparedAsVersions() throws {
        let (room, id) = try room()
        let ran = try room.run("compare", id + "@1", id + "@2")
        #expect(ran.code == 0, "\(ran.errors)")
        let said = ran.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in [
            "versions: 1 sentence added, 0 cut", "the headline is another", "version 1 of ", "added in version 2",
        ] {
            #expect(said.contains(words), "\(words)")
        }
        #expect(!ran.output.contains("outlet not stated"))
        let now = try room.run("compare", id + "@1", id, "--json")
        #expect(try now.values.first?["articles"].elements.compactMap { $0["version"].whole } == [1, 2])
    }

    @Test func anOlderVersionIsShown() throws {
        let (room, id) = try room()
        let old = try room.run("show", id + "@1").output
        #expect(old.contains("9 people drowned") && !old.contains("12 people"))
        #expect(try room.run("show", id + "@7").code == 66)
    }

    @Test func theSameVersionTwiceIsToldInOneLine() throws {
        let (room, id) = try room()
        let ran = try room.run("compare", id, id + "@2")
        #expect(ran.code == 64)
        #expect(ran.errors.split(separator: "\n").count == 1)
        #expect(ran.errors.contains("\(id)@2 is given twice"))
    }
}
