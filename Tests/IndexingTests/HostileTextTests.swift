import News
import Testing

@testable import Indexing

@Suite struct HostileTextTests {
    private static let texts = [
        "\u{1B}]52;c;aGVsbG8=\u{7} and \u{9B}31m", "'; DROP TABLE article; --", "\" OR 1=1 NEAR(a b) *",
        "%s%n\u{0}\u{0}tail",
        "\u{202E}desrever\u{2066}", "\u{E0041}\u{E0042}tags", "a" + String(repeating: "\u{301}", count: 10_000),
        String(repeating: "x", count: 1_000_000), String(repeating: "a b ", count: 50_000), "zqx0 zqxo1 zqxl656e0",
        "\u{FFFF}\u{FFFE}",
        "", "   ", "٣٬٠٠٠ مقاتل", "बाघूज़ में लड़ाई", "バグズの村", "{\"json\":\"\\u0000\"}",
    ]

    @Test(arguments: texts.indices)
    func hostileTextInEveryFieldIsKeptAndFoundHarmlessly(_ place: Int) throws {
        let text = Self.texts[place]
        let test = try TestLibrary()
        var hostile = article(1, text + " marker", headline: text, outlet: text, path: text, language: text)
        (hostile.authors, hostile.contributors, hostile.url, hostile.guid) =
            ([PlainText(text)], [PlainText(text)], PlainText(text), PlainText(text))
        hostile.identity = .feed(url: text, guid: text)
        _ = try test.library.add([hostile, article(2, "An ordinary marker.")], retrieved: arrival)
        try test.library.setTags(hostile.id, [PlainText(text)])
        try test.library.keepSearch(KeptSearch(name: PlainText(text), query: text))
        let answer = try test.library.search(Query("marker"), sort: .relevance, after: nil, limit: 0, budget: nil)
        #expect(answer.hits.filter(\.matchesAll).count == 2)
        for hit in answer.hits {
            #expect(hit.snippet.scalarCount <= 400)
            #expect(hit.snippet == PlainText(hit.snippet.string))
        }
        #expect(try test.library.article(hostile.id)?.outlet?.name == PlainText(text))
        #expect(try test.library.stories(after: nil, limit: 0).elements.count >= 1)
        for query in [Query.outlet(PlainText(text)), .tag(PlainText(text)), .language(PlainText(text))] {
            _ = try test.library.search(query, sort: .newest, after: nil, limit: 5, budget: nil)
        }
        #expect(test.library.check().filter { !$0.ok } == [])
    }

    @Test func wordsThatStandForFactsCannotBeForged() throws {
        let test = try TestLibrary()
        _ = try test.library.add(
            [article(1, "zqxo1 in the text", outlet: nil), article(2, "An honest report.", outlet: "VOA")],
            retrieved: arrival)
        let found = try test.library.articles(matching: Query("outlet:voa"), sort: .newest, after: nil, limit: 5)
        #expect(found.elements.map(\.id) == [article(2, "").id])
    }
}
