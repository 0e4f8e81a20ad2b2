import News
import Testing

@testable import Screens

@Test func everyKeySendsASearchAndStaleAnswersAreDropped() {
    var stage = Stage()
    stage.answers = false
    stage.press("/ \"ab\"")
    #expect(
        stage.effects.suffix(2) == [.search("a", sort: .newest, serial: 1), .search("ab", sort: .newest, serial: 2)])
    let hit = Hit(
        article: Sample.summaries[0], score: nil, snippet: "old", marks: [], line: nil, matchesAll: true)
    let stale = SearchAnswer(hits: [hit], next: nil, matchingAll: 1, wasCut: false)
    stage.arrive(.found(stale, query: "a", serial: 1))
    #expect(stage.picture[1] == " searching..")
    stage.arrive(.found(SearchAnswer(hits: [], next: nil, matchingAll: 0, wasCut: false), query: "ab", serial: 2))
    #expect(stage.picture[1].hasPrefix(" nothing found"))
}

@Test func resultsGoOnWhereTheyEnded() {
    var stage = Stage()
    stage.answers = false
    stage.press("/ \"a\"")
    let hit = Hit(article: Sample.summaries[0], score: nil, snippet: "x", marks: [], line: nil, matchesAll: true)
    let next = Cursor(rawValue: "next")
    stage.arrive(
        .found(SearchAnswer(hits: [hit, hit], next: next, matchingAll: 4, wasCut: false), query: "a*", serial: 1))
    stage.press("Down")
    let further = Effect.searchFurther("a*", sort: .newest, after: next, serial: 1)
    #expect(stage.effects.contains(further))
    stage.press("k j")
    #expect(stage.effects.count { $0 == further } == 1)
    let rest = SearchAnswer(hits: [hit, hit], next: nil, matchingAll: 4, wasCut: false)
    stage.arrive(.foundFurther(rest, after: next, serial: 1))
    stage.arrive(.foundFurther(rest, after: next, serial: 1))
    #expect(stage.picture.count { $0.contains("10 Feb 2019") } == 4)
}

@Test func aMatchBeyondTheColumnsIsShown() {
    let snippet = PlainText(String(repeating: "word ", count: 20) + "river rose")
    let hit = Hit(
        article: Sample.summaries[0], score: nil, snippet: snippet, marks: [100..<105], line: nil, matchesAll: true)
    #expect(SearchWords.bracketed(hit, columns: 40).text == "..word word [river] rose")
}

@Test func controlCCancelsAndSaysHowToLeave() {
    var stage = Stage()
    stage.press("/ Ctrl-C")
    #expect(stage.picture[0].contains("[Stories]"))
    stage.press("Ctrl-C")
    #expect(stage.picture.last?.contains("Q leaves the reader") == true)
}

@Test func enterOpensAndTheSearchIsStillThereAfterwards() {
    var stage = Stage()
    stage.press("/ \"lindmouth\" Down Enter")
    #expect(stage.picture[0].hasPrefix(" outlet not stated"))
    stage.press("q")
    #expect(stage.picture[0] == " / lindmouth")
}

@Test func someOfTheWordsIsSaidSo() {
    let hits = [true, false, false].map {
        Hit(article: Sample.summaries[0], score: 1, snippet: "x", marks: [], line: nil, matchesAll: $0)
    }
    func words(_ hits: [Hit], cut: Bool = false, next: Cursor? = nil, all: Int? = 1) -> PlainText {
        SearchWords(answer: SearchAnswer(hits: hits, next: next, matchingAll: all, wasCut: cut), sort: .relevance).found
    }
    #expect(words(hits) == "1 with every word, then 2 with some of them")
    #expect(words(Array(hits.dropFirst())) == "none has every word; 2 with some of them")
    #expect(words(Array(hits.prefix(1)), cut: true) == "1 found, the best of the newest only")
    #expect(words(Array(hits.prefix(1)), next: Cursor(rawValue: "x"), all: nil) == "1 or more found")
}

@Test func spellingsOfANameAreToldApart() {
    let hit = Hit(article: Sample.summaries[0], score: 1, snippet: "x", marks: [], line: nil, matchesAll: true)
    func words(_ spellings: [(PlainText, Int)]) -> PlainText {
        let answer = SearchAnswer(
            hits: [hit], next: nil, matchingAll: 4, wasCut: false, asTyped: 1,
            spellings: spellings.map { SearchAnswer.Spelling(typed: "baghuz", spelt: $0.0, count: $0.1) })
        return SearchWords(answer: answer, sort: .newest).found
    }
    #expect(words([]) == "4 found")
    #expect(words([("Baghouz", 3)]) == "4 found: 1 as typed, 3 spelt Baghouz")
    #expect(
        words([("Baghouz", 3), ("Baghooz", 2), ("Bagouz", 1), ("Baguz", 1)])
            == "4 found: 1 as typed, 3 spelt Baghouz, 2 spelt Baghooz, 2 spelt otherwise")
}

@Test func matchesStandInBracketsWhateverTheMarks() {
    func text(_ snippet: PlainText, _ marks: [Range<Int>]) -> PlainText {
        SearchWords.bracketed(
            Hit(article: Sample.summaries[0], score: nil, snippet: snippet, marks: marks, line: nil, matchesAll: true)
        ).text
    }
    #expect(text("the river rose", [4..<9]) == "the [river] rose")
    #expect(text("river", [0..<5, 2..<4, 9..<12]) == "[river]")
    #expect(text("川が river", [3..<8]) == "川が [river]")
}

@Test func theOrderChangesWithControlRWhileTyping() {
    var stage = Stage()
    stage.press("/ \"river\" Ctrl-R")
    #expect(
        stage.effects.last(where: { if case .search = $0 { true } else { false } })
            == .search("river", sort: .relevance, serial: 6))
    #expect(stage.picture[1].hasSuffix("best match first, Ctrl-R changes"))
}

@Test func tagsAreAnsweredOnTheLastLine() {
    var stage = Stage()
    stage.press("Tab T \"war,_syria,war\" Enter")
    #expect(stage.effects.last == .setTags(Sample.id(0), ["syria", "war"]))
}

@Test func aLongFaultIsToldWhole() {
    let message: PlainText = "a closing parenthesis has no opening one before it: take it out or open one"
    for place in [0, 30, 60] {
        var stage = Stage()
        stage.answers = false
        stage.press("/ \"\(String(repeating: "x", count: 60))\"")
        stage.arrive(.malformed(QueryFault(place: place, message: message), serial: 60))
        #expect(stage.picture[1].dropFirst(3 + place).first == "^")
        #expect(stage.picture.contains { $0.contains(message.string) })
    }
}
