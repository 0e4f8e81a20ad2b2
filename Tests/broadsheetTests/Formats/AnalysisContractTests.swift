import Testing

@Suite struct AnalysisContract {
    @Test func inspectPrintsOneObjectAnArticleWithEveryKey() throws {
        let paths = try Seeds.paths
        let ran = try Room().run("inspect", paths[0], paths[1], paths[2], paths[3], paths[4], "--json")
        #expect(ran.code == 0)
        #expect(ran.errors.isEmpty)
        let values = try ran.values
        #expect(values.count == 5)
        for value in values {
            #expect(Shapes.inspect.misfits(value) == [])
            #expect(value["article"]["retrieved"] == .null)
            #expect(value["article"]["version"] == .null)
        }
        #expect(values[3]["article"]["headline"] == .null)
        #expect(values[0]["article"]["published"]["basis"].text == "given")
    }

    @Test func positionsOfFindingsCutTheirTextOutOfTheBlock() throws {
        let value = try #require(try Room().run("inspect", Seeds.paths[0], "--json").values.first)
        let blocks = value["blocks"].elements.map { Array(($0["text"].text ?? "").unicodeScalars) }
        for kind in ["sentences", "figures", "quotes", "names", "times"] {
            let found = value[kind].elements
            #expect(!found.isEmpty, "no \(kind)")
            for finding in found {
                let block = try #require(finding["block"].whole)
                let range = try #require(finding["start"].whole)..<(try #require(finding["end"].whole))
                var text = String.UnicodeScalarView()
                text.append(contentsOf: blocks[block][range])
                #expect(String(text) == finding["text"].text)
            }
        }
    }

    @Test func whatTheFileCannotTellIsTakenFromTheOptions() throws {
        let room = try Room()
        let path = try room.write("Talks resume\n\nThe talks went on in Geneva, officials said.\n", to: "talks.txt")
        let ran = try room.run(
            "inspect", path, "--published", "2020-05-04", "--outlet", "The Example", "--url", "https://example.org/t",
            "--json")
        let article = try #require(try ran.values.first)["article"]
        #expect(article["published"]["value"].text == "2020-05-04")
        #expect(article["published"]["basis"].text == "given")
        #expect(article["outlet"]["name"].text == "The Example")
        #expect(article["url"].text == "https://example.org/t")
    }

    @Test func compareSetsFilesSideBySideWithoutALibrary() throws {
        let room = try Room()
        let paths = try Seeds.paths
        let ran = try room.run("compare", paths[0], paths[1], paths[2], "--json")
        #expect(ran.code == 0)
        let value = try #require(try ran.values.first)
        #expect(Shapes.compare.misfits(value) == [])
        #expect(value["articles"].elements.map { $0["key"].text } == ["a", "b", "c"])
        #expect(value["articles"].elements.first?["outlet"].text == "VOA")
        #expect(!value["rows"].elements.isEmpty)
        let listed = try room.run("list")
        #expect(listed.code == 66, "comparing files makes no library")
    }

    @Test func timelinePrintsEveryKeyOfTheContract() throws {
        let paths = try Seeds.paths
        let ran = try Room().run("timeline", paths[0], paths[1], paths[2], paths[3], paths[4], "--json")
        #expect(ran.code == 0)
        let value = try #require(try ran.values.first)
        #expect(Shapes.timeline.misfits(value) == [])
        let day = try #require(value["events"].elements.first { $0["start"].text == "2019-02-09" })
        let tellers = Set(day["reports"].elements.compactMap { $0["article"].text })
        #expect(tellers.isSuperset(of: ["a", "b", "c"]))
    }
}
