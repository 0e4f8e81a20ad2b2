import Foundation
import News
import Testing

@testable import Parsing

@Test("A link in a folder is followed within it and refused where it leads out") func linksStayInTheFolder() throws {
    try Sample.inDirectory { place in
        try Sample.inDirectory { elsewhere in
            try Sample.write("A letter of somebody else\n\n" + Sample.body, elsewhere + "/letter.txt")
            try Sample.write("First bridge closed\n\n" + Sample.body, place + "/a.txt")
            let files = FileManager.default
            try files.createSymbolicLink(atPath: place + "/z.txt", withDestinationPath: place + "/a.txt")
            try files.createSymbolicLink(atPath: place + "/letter.txt", withDestinationPath: elsewhere + "/letter.txt")
            try files.createSymbolicLink(atPath: place + "/folder", withDestinationPath: elsewhere)
            let (articles, refusals) = Sample.taken(place)
            #expect(Set(articles.map(\.headline)) == ["First bridge closed"])
            #expect(refusals.map(\.path).map(\.string) == [place + "/folder", place + "/letter.txt"])
            #expect(refusals.allSatisfy { $0.exitCode == 77 })
        }
    }
}

@Test func takesEveryTextUnderADirectoryInOrderAndNoSidecar() throws {
    try Sample.inDirectory { place in
        try FileManager.default.createDirectory(atPath: place + "/inner", withIntermediateDirectories: true)
        try Sample.write("Second bridge closed\n\n" + Sample.body, place + "/b.txt")
        try Sample.write("First bridge closed\n\n" + Sample.body, place + "/a.txt")
        try Sample.write("{\"outlet\": \"The Town Crier\", \"published\": \"2019-02-10\"}", place + "/a.json")
        try Sample.write("{\"title\": \"Third bridge closed\", \"text\": \"It was.\"}\n", place + "/inner/c.jsonl")
        try Sample.write("not taken", place + "/notes.md")
        try FileManager.default.createSymbolicLink(atPath: place + "/inner/loop", withDestinationPath: place)
        let (articles, refusals) = Sample.taken(place)
        #expect(refusals.isEmpty)
        #expect(articles.map(\.headline) == ["First bridge closed", "Second bridge closed", "Third bridge closed"])
        #expect(articles[0].outlet == Outlet(name: "The Town Crier", basis: .given))
        #expect(Sample.taken(place + "/a.json").articles.isEmpty && Sample.taken(place + "/a.json").refusals.isEmpty)
    }
}

@Test func refusesWhatIsMissingEmptyBinaryOrNoFile() throws {
    try Sample.inDirectory { place in
        try Sample.write("", place + "/empty.txt")
        try Sample.write(" \u{A0}\n\n\u{200B}", place + "/blank.txt")
        try Data([0x7F, 0x45, 0x4C, 0x46] + [UInt8](repeating: 0, count: 100)).write(
            to: URL(filePath: place + "/prog.txt"))
        try Data((0..<200).map { UInt8(truncatingIfNeeded: $0 &* 7) }).write(to: URL(filePath: place + "/noise.txt"))
        try Sample.write("<!DOCTYPE html><title>x</title>", place + "/page.txt")
        #expect(mkfifo(place + "/pipe.txt", 0o600) == 0)
        func refusal(_ name: String) throws -> Refusal {
            let taken = Sample.taken(place + "/" + name)
            #expect(taken.articles.isEmpty)
            return try #require(taken.refusals.first)
        }
        #expect(try refusal("none.txt").exitCode == 66)
        #expect(try refusal("empty.txt").reason == "empty: there is no text in it")
        #expect(try refusal("blank.txt").exitCode == 65)
        #expect(try refusal("prog.txt").reason == "a program, not text: save it as plain text")
        #expect(try refusal("noise.txt").exitCode == 65)
        #expect(try refusal("page.txt").reason == "a page in which no article's text was found: save the text itself")
        #expect(try refusal("pipe.txt").exitCode == 65)
        #expect(try refusal("empty.txt").message.string == "\(place)/empty.txt: empty: there is no text in it")
        #expect(Sample.taken("/dev/zero").refusals.first?.exitCode == 65)
    }
}

@Test func refusesWhatMayNotBeRead() throws {
    // The superuser may read everything.
    guard getuid() != 0 else { return }
    try Sample.inDirectory { place in
        try Sample.write(Sample.body, place + "/closed.txt")
        #expect(chmod(place + "/closed.txt", 0) == 0)
        #expect(Sample.taken(place + "/closed.txt").refusals.first?.exitCode == 77)
    }
}

@Test func refusesAHugeTextByItsSizeAlone() throws {
    try Sample.inDirectory { place in
        let path = place + "/huge.txt"
        try Sample.write("A sparse file begins with words.\n", path)
        #expect(truncate(path, 100 << 20) == 0)
        // The zeros lie behind the sample that tells the kind, so what refuses it is its size.
        try Data(String(repeating: "Words and words again.\n", count: 4000).utf8).write(to: URL(filePath: path))
        #expect(truncate(path, 100 << 20) == 0)
        let refusal = try #require(Sample.taken(path).refusals.first)
        #expect(refusal.exitCode == 65)
        #expect(refusal.reason.string.hasPrefix("longer than 16 MB"))
    }
}

@Test(
    arguments: [
        "{\"published\": \"last week\"}", "{\"published\": 2019}", "[1]", "{\"outlet\": \"x\"", "",
        "{\"url\": [\"x\"]}",
    ])
func refusesATextWithAMalformedSidecar(sidecar: String) throws {
    try Sample.inDirectory { place in
        try Sample.write(Sample.body, place + "/a.txt")
        try Sample.write(sidecar, place + "/a.json")
        let (articles, refusals) = Sample.taken(place + "/a.txt")
        #expect(articles.isEmpty)
        #expect(refusals.first?.path.string == place + "/a.json")
        #expect(refusals.first?.exitCode == 65)
    }
}

@Test func refusesATextWhoseSidecarIsNoFile() throws {
    try Sample.inDirectory { place in
        let sidecar = place + "/a.json"
        let files = FileManager.default
        try Sample.write(Sample.body, place + "/a.txt")
        func reason() throws -> PlainText {
            let (articles, refusals) = Sample.taken(place + "/a.txt")
            #expect(articles.isEmpty)
            try files.removeItem(atPath: sidecar)
            let refusal = try #require(refusals.first)
            #expect(refusal.path.string == sidecar && refusal.exitCode == 65)
            return refusal.reason
        }
        try files.createDirectory(atPath: sidecar, withIntermediateDirectories: false)
        #expect(try reason() == "malformed sidecar (a directory): correct it or take it away")
        #expect(mkfifo(sidecar, 0o600) == 0)
        #expect(try reason() == "malformed sidecar (a named pipe): correct it or take it away")
        try files.createSymbolicLink(atPath: sidecar, withDestinationPath: place + "/none")
        #expect(try reason() == "malformed sidecar (a link that leads nowhere): correct it or take it away")
        try files.createSymbolicLink(atPath: sidecar, withDestinationPath: sidecar)
        #expect(try reason() == "malformed sidecar (a link that leads to itself): correct it or take it away")
        #expect(Sample.taken(place + "/a.txt").articles.count == 1)
    }
}

@Test func saysWhatIsWrongWithANameThatCannotBeOpened() throws {
    #expect(
        Sample.taken("").refusals.first?.message
            == "\"\": an empty name: name a file, or - for standard input")
    try Sample.inDirectory { place in
        let bytes = Array(place.utf8) + [0x2F, 0x63, 0x61, 0x66, 0xE9] + Array(".txt".utf8) + [0]
        let opened = open(bytes.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600)
        #expect(opened >= 0)
        close(opened)
        let refusal = try #require(Sample.taken(place).refusals.first)
        #expect(refusal.exitCode == 66)
        #expect(refusal.reason.string.hasPrefix("its name is not UTF-8: "))
    }
}

@Test func letsWhatIsGivenCountBeforeTheSidecar() throws {
    try Sample.inDirectory { place in
        try Sample.write(Sample.body, place + "/a.txt")
        try Sample.write(
            "{\"published\": \"2019-02-10\", \"outlet\": \"The Town Crier\", \"url\": null, \"more\": 1}",
            place + "/a.json")
        let day = try #require(Day(iso: "2019-02-11"))
        let options = IntakeOptions(published: .day(day), arrival: Sample.arrival)
        let article = try #require(Sample.taken(place + "/a.txt", options).articles.first)
        #expect(article.published == Dating(.day(day), basis: .given))
        #expect(article.outlet?.name == "The Town Crier")
    }
}

@Test func givesAFileTheIdOfItsRealPath() throws {
    try Sample.inDirectory { place in
        try Sample.write(Sample.body, place + "/a.txt")
        try FileManager.default.createSymbolicLink(atPath: place + "/link.txt", withDestinationPath: place + "/a.txt")
        let (direct, linked) = (Sample.taken(place + "/a.txt").articles, Sample.taken(place + "/./link.txt").articles)
        #expect(direct.count == 1 && direct.map(\.id) == linked.map(\.id))
        #expect(direct[0].id.rawValue.count == 17 && direct[0].id.rawValue.hasPrefix("a"))
        #expect(direct[0].source.path.string == place + "/a.txt")
    }
}

@Test func hashesAsTheStandardDoes() {
    #expect(Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
}

@Test(
    arguments: [
        ("HTTP://Example.ORG:80/a?utm_source=x&b=1#top", "http://example.org/a?b=1"),
        ("https://example.org", "https://example.org/"),
        ("https://example.org/a?fbclid=1", "https://example.org/a"),
    ])
func canonicalAddressesAreThoseOfOnePage(address: String, canonical: String) {
    #expect(WebAddress.canonical(address) == canonical)
}

@Test(arguments: ["ftp://example.org/", "javascript:alert(1)", "https://", "example.org/a", "http://a b/"])
func onlyWebAddressesAreIdentities(address: String) {
    #expect(WebAddress.canonical(address) == nil)
}

@Test("A sidecar's title and author are the article's where its text has none")
func takesTitleAndAuthorOfASidecar() throws {
    try Sample.inDirectory { place in
        try Sample.write("The dam at Orrin held through the night, engineers said.", place + "/a.txt")
        try Sample.write(
            #"{"title": "Dam holds", "author": ["Ada Reed", "Tom Hale"], "published": "2019-02-10"}"#, place + "/a.json"
        )
        let article = try #require(Sample.taken(place + "/a.txt").articles.first)
        #expect(article.headline == "Dam holds")
        #expect(article.authors == ["Ada Reed", "Tom Hale"])
        #expect(article.blocks.map(\.role) == [.headline, .body])
        #expect(article.blocks.map(\.line) == [nil, 1])
        try Sample.write(#"{"author": 7}"#, place + "/a.json")
        #expect(Sample.taken(place + "/a.txt").refusals.map(\.exitCode) == [65])
    }
}
