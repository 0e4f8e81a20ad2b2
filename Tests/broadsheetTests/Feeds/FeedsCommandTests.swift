import Foundation
import Testing

@testable import broadsheet

@Suite struct FeedsCommandTests {
    private static let opml = """
        <?xml version="1.0"?><opml version="2.0"><head/><body>
        <outline text="World"><outline text="Asia"><outline type="rss" text="Hill &amp; Herald"
            xmlUrl="https://hill.example/rss?a=1&amp;b=2"/></outline></outline>
        <outline type="rss" text="Coast Courier" xmlUrl="https://coast.example/rss"/>
        </body></opml>
        """

    private func room() throws -> Room {
        let room = try Room()
        let path = try room.write(Self.opml, to: "feeds.opml")
        #expect(try room.run("import", path).code == 0)
        return room
    }

    @Test("OPML goes in and comes out as it was, groups too")
    func roundTrip() throws {
        let room = try room()
        let listed = try room.run("feeds", "--json").values
        #expect(listed.map { $0["title"].text } == ["Coast Courier", "Hill & Herald"])
        #expect(listed.map { $0["group"].text } == [nil, "World/Asia"])
        #expect(listed.map { $0["url"].text } == ["https://coast.example/rss", "https://hill.example/rss?a=1&b=2"])
        let written = try room.run("feeds", "--opml").output
        let other = try Room()
        #expect(try other.run("import", other.write(written, to: "b.opml")).code == 0)
        #expect(try other.run("feeds", "--opml").output == written)
    }

    @Test("A list that is imported again adds nothing, and says so")
    func again() throws {
        let room = try room()
        let again = try room.run("import", room.home + "/feeds.opml")
        #expect(again.code == 0)
        #expect(again.lines.last?.hasPrefix("0 feeds added, 2 known already") == true)
        #expect(try room.run("feeds", "--json").values.count == 2)
    }

    @Test("A list's bad addresses are told, its good ones taken, and the exit code is that of bad data")
    func badAddresses() throws {
        let room = try Room()
        let path = try room.write(
            "<opml><body><outline text='A' xmlUrl='gopher://a/'/><outline xmlUrl='https://b.example/'/></body></opml>",
            to: "list")
        let ran = try room.run("import", path)
        #expect(ran.code == 65)
        #expect(ran.errors == "broadsheet: \(path): \"A\": gopher://a/ is no address of the web\n")
        #expect(try room.run("feeds", "--json").values.count == 1)
    }

    @Test("newsboat's urls are told by their content")
    func newsboat() throws {
        let room = try Room()
        let path = try room.write(
            "https://one.example/rss war \"~One\"\n\"query:Unread:unread = \\\"yes\\\"\"\n", to: "urls")
        let ran = try room.run("import", path)
        #expect(ran.code == 65)
        #expect(ran.errors.contains("line 2: query: is newsboat's own"))
        let one = try #require(try room.run("feeds", "--json").values.first)
        #expect((one["title"].text, one["group"].text) == ("One", "war"))
    }

    @Test("Feeds are named, grouped, paused and ended from the command line")
    func changes() throws {
        let room = try room()
        #expect(try room.run("feeds", "rename", "coast", "Sea", "News").output == "f2  Sea News: named\n")
        #expect(try room.run("feeds", "group", "f2", "World/Sea").output == "f2  Sea News [World/Sea]: in its group\n")
        #expect(try room.run("feeds", "pause", "https://COAST.example/rss").code == 0)
        let two = try #require(try room.run("feeds", "--json").values.last)
        #expect(two["title"].text == "Sea News")
        #expect(two["paused"] == .bool(true))
        #expect(try room.run("feeds", "resume", "f2").code == 0)
        #expect(try room.run("feeds", "full-text", "f2", "on").code == 0)
        #expect(try room.run("feeds", "remove", "f2").output.contains("removed"))
        #expect(try room.run("feeds", "--json").values.map { $0["id"].text } == ["f1"])
    }

    @Test("A feed that is not known, or could be several, is asked for again in one line")
    func references() throws {
        let room = try room()
        let missing = try room.run("feeds", "pause", "valley")
        #expect(missing.code == 66)
        #expect(missing.errors == "broadsheet: no feed is called valley: broadsheet feeds lists them\n")
        let several = try room.run("feeds", "pause", "h")
        #expect(several.code == 0, "only one title holds an h beside the other: \(several.errors)")
        let both = try room.run("feeds", "pause", "r")
        #expect(both.code == 64)
        #expect(both.errors.contains("name one by its id: f2 Coast Courier, f1 Hill & Herald"))
        let word = try room.run("feeds", "renam", "f1", "x")
        #expect(word.code == 64)
        #expect(word.errors.contains("did you mean rename?"))
        #expect(try room.run("feeds", "rename", "f1").code == 64)
    }

    @Test("The list for people has each group's name once, the ids and what is to come")
    func list() throws {
        let room = try room()
        let lines = try room.run("feeds").lines
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("f2") && lines[0].hasSuffix("never visited"))
        #expect(lines[1] == "World/Asia")
        #expect(lines[2].hasPrefix("f1") && lines[2].contains("Hill & Herald"))
    }

    @Test("Another program's database is refused in one line")
    func otherDatabase() throws {
        let room = try Room()
        _ = try room.run("import", room.write("A line of words for the library here.", to: "a.txt"))
        let library = room.home + "/.local/share/broadsheet/library.sqlite"
        let ran = try room.run("import", library)
        #expect(ran.code == 65)
        #expect(ran.errors.contains("no cache of newsboat that can be read"))
        #expect(ran.errors.split(separator: "\n").count == 1)
    }
}
