import News
import Testing

@testable import Indexing

@Suite struct SnippetTests {
    private func hit(_ query: String, in text: String, headline: String? = nil) throws -> Hit {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, text, headline: headline)], retrieved: arrival)
        let answer = try test.library.search(Query(query), sort: .newest, after: nil, limit: 1, budget: nil)
        return try #require(answer.hits.first)
    }

    private func marked(_ hit: Hit) -> [String] {
        hit.marks.map { hit.snippet.slice($0.lowerBound, $0.upperBound).string }
    }

    @Test func matchesAreMarkedAsWritten() throws {
        let hit = try hit("fighter baghuz", in: "Fighters held Baghuz, said one FIGHTER.")
        #expect(marked(hit) == ["Fighters", "Baghuz", "FIGHTER"])
    }

    @Test func phrasesAreMarkedWhole() throws {
        #expect(try marked(hit("\"final push\"", in: "They announced a final push late.")) == ["final push"])
    }

    @Test func theBlockThatTellsMostIsShownWithItsLine() throws {
        let hit = try hit(
            "push fighters", in: "A push began.\nNo news here.\nThe push of fighters went on.", headline: "A push")
        #expect(hit.snippet == "The push of fighters went on.")
        #expect(hit.line == 7)
    }

    @Test func longBlocksAreCutBetweenWords() throws {
        let filler = Array(repeating: "somewhere", count: 40).joined(separator: " ")
        let hit = try hit("baghuz", in: "\(filler) in Baghuz \(filler)")
        #expect(hit.snippet.string.hasPrefix("..somewhere"))
        #expect(hit.snippet.string.hasSuffix("somewhere.."))
        #expect(marked(hit) == ["Baghuz"])
        #expect(hit.snippet.scalarCount < 180)
    }

    @Test(
        arguments: [
            "up to 600", "more than 600", "no fewer than 600", "between 500 and 600", "an estimated 600",
            "as many as 600",
            "at least 1.2 million", "up to four hundred",
        ])
    func aBoundIsNeverCutOff(_ figure: String) throws {
        let test = try TestLibrary()
        let last = figure.split(separator: " ").last.map(String.init) ?? ""
        let first = figure.split(separator: " ").first.map(String.init) ?? ""
        try test.library.read { db in
            let tokenizer = try TextTokenizer(db)
            let pattern = try #require(TextPattern(.word("fighters", field: nil), tokenizer: tokenizer))
            func snippet(_ text: String) -> String {
                let text = SearchedText(title: "", body: text, authors: "", lines: "0 1", tokenizer: tokenizer)
                return SnippetMaker(patterns: [pattern]).snippet(of: text).text.string
            }
            for shift in 0..<60 {
                let before = String(repeating: "word ", count: 20) + String(repeating: "y", count: shift) + " "
                let after = String(repeating: " tail", count: 60)
                let leading = snippet(before + figure + " well armed fighters" + after)
                #expect(leading.contains(figure) || !leading.contains(last), "\(leading)")
                let filler = String(repeating: "z ", count: 20)
                let trailing = snippet("fighters \(before)\(filler)\(figure) people\(after)")
                #expect(trailing.contains(figure) || !trailing.hasSuffix("\(first).."), "\(trailing)")
            }
        }
    }

    @Test func matchesOfSomeWordsFollowThoseOfAll() throws {
        let test = try TestLibrary()
        _ = try test.library.add(
            [
                article(1, "Fighters stay in Baghuz."), article(2, "Fighters left."),
                article(3, "Baghuz is a village.", on: "2019-02-12"),
                article(4, "Nothing of it."),
            ], retrieved: arrival)
        let answer = try test.library.search(
            Query("fighters baghuz"), sort: .newest, after: nil, limit: 10, budget: nil)
        #expect(answer.hits.map(\.matchesAll) == [true, false, false])
        #expect(answer.matchingAll == 1)
        #expect(answer.hits[0].article.id == article(1, "").id)
    }
}
