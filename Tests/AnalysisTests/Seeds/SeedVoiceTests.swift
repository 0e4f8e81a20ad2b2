import Analysis
import Testing

/// Whose words, whose names and whose text: facts of the five seeds, as read by hand.
@Suite struct SeedVoices {
    private var comparison: Comparison { SeedComparison.comparison }

    private func quotes(at line: String) -> [QuoteGroup] {
        comparison.quotes.filter { group in group.versions.contains { SeedComparison.label($0.passage) == line } }
    }

    @Test("The words of Rami Abdel Rahman are told by three, and one of them tells them differently")
    func rahman() throws {
        let group = try #require(quotes(at: "b27").first)
        #expect(group.speaker == "Rami Abdel Rahman")
        #expect(Set(group.versions.map { SeedComparison.label($0.passage) }) == ["b27", "c21", "e11"])
        #expect(group.verdict == .distorted)
    }

    @Test("The field commander's words to AFP stand in two outlets, and nobody names him")
    func commander() throws {
        let group = try #require(quotes(at: "a10").first)
        #expect(Set(group.versions.map { SeedComparison.label($0.passage) }) == ["a10", "c17"])
        #expect(group.speaker != "Mustafa Bali")
    }

    @Test(
        "Mustafa Bali is behind \"he said\" and \"he told\"",
        arguments: ["b11", "b21", "d6", "a8"])
    func bali(_ line: String) throws {
        #expect(try #require(quotes(at: line).first).speaker == "Mustafa Bali")
    }

    @Test(
        "Spellings of one name are one name",
        arguments: [
            ["Deir el-Zour", "Deir Az Zor", "Deir az Zor", "Deir Ezzor"], ["Baghuz", "Baghouz"],
            ["IS", "ISIS", "ISIL", "Islamic State"], ["SOHR", "Syrian Observatory for Human Rights"],
            ["SDF", "Syrian Democratic Forces"], ["YPG", "YPGs", "People's Protection Units"],
        ])
    func spellings(_ forms: [String]) {
        let group = comparison.names.first { group in
            let known = Set(group.variants.values.joined().map(\.text.string))
            return known.isSuperset(of: forms)
        }
        #expect(group != nil)
    }

    @Test("Syria, Syrian Democratic Forces and the Syrian Observatory stay three")
    func lookAlikes() {
        for group in comparison.names {
            let known = Set(group.variants.values.joined().map(\.text.string))
            #expect(known.intersection(["Syria", "SDF", "SOHR"]).count <= 1)
        }
    }

    @Test("The repost c takes most of b, reworded; a and d are texts of their own")
    func lineage() throws {
        func label(_ a: Int, _ b: Int) throws -> Lineage.Label {
            try #require(
                comparison.lineage.first { $0.a == ArticleKey(index: a) && $0.b == ArticleKey(index: b) }
            ).label
        }
        #expect(try label(2, 1) != .none)
        #expect(try label(4, 1) != .none)
        for other in [1, 2, 3, 4] { #expect(try label(0, other) == .none) }
        for other in [0, 1, 2, 4] { #expect(try label(3, other) == .none) }
    }
}
