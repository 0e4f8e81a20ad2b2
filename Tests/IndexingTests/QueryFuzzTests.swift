import GRDB
import News
import Testing

@testable import Indexing

/// SplitMix64, so that a failure can be repeated from its seed.
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ (bits >> 31)) % UInt64(sides))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}

@Suite struct QueryFuzzTests {
    private static let pieces = [
        "forces", "baghuz", "final push", "NEAR", "AND", "OR", "NOT", "near(a b, 2)", "\"", "“", "”", "'", "''", "(",
        ")", "*",
        "^", "+", "-", "--", "=", ":", "{title body}", "title:", "author:", "outlet:", "tag:", "is:", "is:unread",
        "is:read",
        "is:flagged", "story:", "story:s0123456789abcdef", "after:", "after:2019-02-10", "before:2019", "lang:en",
        "outlet:voa",
        "tag:x", "rowid", "words", "zqx0", "zqxo1", "\u{0}", "\u{202E}", "é", "e\u{301}", "日本語", "👩‍👩‍👧", "\u{FFFF}", "%",
        "_", "?",
        "?1", ":a", "@a", "$a", ";", "\\", "/*", "*/", "--x", "a*", "fo*", "un*", "universit*", "=forces", "1,000",
        "U.S.-backed",
        "\n", "\t", " ", "  ", "x", "0x1F", "1e9", "NULL", "[a]", "`", "#SDF", "<b>", "\u{1F1E9}\u{1F1EA}", "ß", "İ",
        "ﬁ",
    ]

    private func query(_ dice: inout Dice) -> String {
        var text = ""
        for _ in 0...dice.roll(7) {
            text += dice.pick(Self.pieces)
            if dice.roll(3) > 0 { text += " " }
            if dice.roll(40) == 0, let scalar = Unicode.Scalar(UInt32(dice.roll(0xD7FF))) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private func library() throws -> TestLibrary {
        let test = try TestLibrary()
        _ = try test.library.add(
            [
                article(1, "Forces destroyed fortifications in Baghuz.", headline: "Final push", outlet: "VOA"),
                article(2, "Forces are finally pushing on.", outlet: "Al Jazeera", on: "2019-02-11", language: "en"),
                article(3, "The university opened its doors. 日本語", on: "2019-03-02", authors: ["Zoë Ibáñez"]),
            ], retrieved: arrival)
        try test.library.setTags(article(1, "").id, ["x"])
        return test
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func noInputIsAnErrorOfTheDatabase(_ seed: UInt64) throws {
        let test = try library()
        var dice = Dice(state: seed)
        var found = 0
        var last = ""
        do {
            try test.library.read { db in
                for _ in 0..<25_000 {
                    last = query(&dice)
                    guard let parsed = try? Query(last) else { continue }
                    let sort: SortOrder = dice.roll(2) == 0 ? .newest : .relevance
                    found += try test.library.find(
                        db, parsed, sort: sort, place: nil, limit: 2, budget: .milliseconds(5)
                    ).rows.count
                }
            }
        } catch {
            Issue.record("seed \(seed), query \(last.debugDescription): \(error)")
        }
        #expect(found > 0, "seed \(seed)")
    }

    @Test(arguments: [UInt64(11), 12])
    func searchesAnswerWithMarksInsideTheirSnippets(_ seed: UInt64) throws {
        let test = try library()
        var dice = Dice(state: seed)
        for _ in 0..<300 {
            let text = query(&dice)
            guard let parsed = try? Query(text) else { continue }
            let answer = try test.library.search(parsed, sort: .relevance, after: nil, limit: 0, budget: nil)
            for hit in answer.hits {
                let length = hit.snippet.scalarCount
                let isInside = hit.marks.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= length }
                #expect(isInside, "seed \(seed), query \(text.debugDescription)")
            }
        }
    }
}
