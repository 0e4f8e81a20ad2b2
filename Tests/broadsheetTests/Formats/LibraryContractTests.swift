import Testing

@Suite struct LibraryContract {
    @Test func importTellsEachArticleAndIsIdempotent() throws {
        let room = try Room()
        let first = try room.importSeeds()
        #expect(first.code == 0)
        let added = try first.values
        #expect(added.count == 5)
        for value in added { #expect(Shapes.admission.misfits(value) == []) }
        #expect(added.map { $0["status"].text } == Array(repeating: "added", count: 5))
        let again = try room.importSeeds().values
        #expect(again.map { $0["status"].text } == Array(repeating: "unchanged", count: 5))
        #expect(again.map { $0["id"].text } == added.map { $0["id"].text })
    }

    @Test func anotherTextUnderTheSamePathIsANewVersionAndTheOldOneIsKept() throws {
        let room = try Room()
        let path = try room.write("Talks resume\n\nThe talks went on in Geneva, officials said.\n", to: "talks.txt")
        let first = try #require(try room.run("import", path, "--json").values.first)
        try room.write("Talks fail\n\nThe talks ended in Geneva, officials said.\n", to: "talks.txt")
        let second = try #require(try room.run("import", path, "--json").values.first)
        #expect(second["status"].text == "updated")
        #expect(second["version"].whole == 2)
        let id = try #require(first["id"].text)
        let old = try #require(try room.run("show", id + "@1", "--json").values.first)
        #expect(Shapes.show.misfits(old) == [])
        #expect(old["article"]["headline"].text == "Talks resume")
        #expect(try room.run("show", id).output.contains("Talks fail"))
    }

    @Test func storiesListAndSearchPrintLinesOfTheContract() throws {
        let room = try Room()
        _ = try room.importSeeds()
        let stories = try room.run("stories", "--json").values
        #expect(stories.count == 1, "the five seeds are one story")
        for value in stories { #expect(Shapes.story.misfits(value) == []) }
        #expect(stories.first?["articles"].elements.count == 5)
        let listed = try room.run("list", "--json").values
        #expect(listed.count == 5)
        for value in listed {
            #expect(Shapes.hit.misfits(value) == [])
            #expect(value["score"] == .null)
            #expect(value["snippet"] == .null)
        }
        let found = try room.run("search", "fighters", "--json").values
        #expect(!found.isEmpty)
        for value in found {
            #expect(Shapes.hit.misfits(value) == [])
            let snippet = Array((value["snippet"].text ?? "").unicodeScalars)
            for mark in value["marks"].elements.map(\.elements) {
                #expect(try #require(mark[1].whole) <= snippet.count)
            }
        }
    }

    @Test func aPageGivesTheCursorOfTheNextOnItsLastLine() throws {
        let room = try Room()
        _ = try room.importSeeds()
        var seen: [String] = []
        var cursor: String?
        repeat {
            let more = cursor.map { ["--cursor", $0] } ?? ["--limit", "2"]
            let ran = try room.run("list", "--json", "--limit", "2", more[0], more[1])
            let page = try ran.values
            seen += page.compactMap { $0["id"].text }
            cursor = page.last?["next"].text
        } while cursor != nil && seen.count < 20
        #expect(seen.count == 5)
        #expect(Set(seen).count == 5)
    }

    @Test func aStoryIsComparedAndLaidOutByItsId() throws {
        let room = try Room()
        _ = try room.importSeeds()
        let story = try #require(try room.run("stories", "--json").values.first?["id"].text)
        let comparison = try #require(try room.run("compare", story, "--json").values.first)
        #expect(Shapes.compare.misfits(comparison) == [])
        #expect(comparison["articles"].elements.count == 5)
        let timeline = try #require(try room.run("timeline", story, "--json").values.first)
        #expect(Shapes.timeline.misfits(timeline) == [])
    }

    @Test func showPrintsTheContentOfInspectWithWhatTheLibraryKnows() throws {
        let room = try Room()
        let id = try #require(try room.importSeeds().values.first?["id"].text)
        let value = try #require(try room.run("show", id, "--json").values.first)
        #expect(Shapes.show.misfits(value) == [])
        #expect(value["version"].whole == 1)
        #expect(value["retrieved"].text?.hasSuffix("Z") == true)
        #expect(value["story"].text?.hasPrefix("s") == true)
    }

    @Test func doctorPrintsItsChecksAndExitsWithZeroWhereAllIsWell() throws {
        let room = try Room()
        _ = try room.importSeeds()
        let ran = try room.run("doctor", "--json")
        #expect(ran.code == 0)
        let values = try ran.values
        #expect(values.count >= 5)
        for value in values { #expect(Shapes.check.misfits(value) == []) }
    }
}
