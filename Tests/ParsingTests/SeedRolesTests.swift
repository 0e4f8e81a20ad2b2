import News
import Parsing
import Testing

/// The lines of a seed by role; all other lines with words in them are body.
private func expectRoles(_ number: Int, lines: Int, _ expected: [Int: Role]) throws {
    let blocks = try Seed.article(number).blocks
    #expect(blocks.count == lines)
    for block in blocks {
        let line = try #require(block.line)
        #expect(block.role == expected[line] ?? .body, "seed \(number), line \(line): \(block.text.slice(0, 40))")
    }
    let present = Set(blocks.compactMap(\.line))
    #expect(present.isSuperset(of: expected.keys))
}

@Test func readsCaptionsAndAnEmbeddedStoryWithItsTeaser() throws {
    try expectRoles(
        0, lines: 21,
        [
            1: .caption, 2: .caption, 14: .caption, 15: .related, 16: .related, 20: .subheading, 28: .subheading,
            34: .credit, 36: .boilerplate, 38: .boilerplate,
        ])
    let article = try Seed.article(0)
    #expect(article.headline == nil)
    #expect(article.title.isFirstLine)
    #expect(article.title.text.string.hasPrefix("U.S.-backed Syrian Democratic Forces say"))
    #expect(article.contributors == ["Rikar Hussein"])
    #expect(article.agencies == ["AFP", "AP"])
    #expect(article.outlet == Outlet(name: "VOA", basis: .given))
    #expect(article.published == Dating(.day(try #require(Day(iso: "2019-02-10"))), basis: .given))
}

@Test func readsHeadlineStandfirstSubheadingsAndARelatedLink() throws {
    try expectRoles(
        1, lines: 29,
        [1: .headline, 3: .standfirst, 23: .subheading, 35: .subheading, 37: .related, 57: .credit])
    let article = try Seed.article(1)
    #expect(article.headline == "‘Heavy clashes’ in Syria as SDF launches final push against ISIL")
    #expect(article.standfirst?.string.hasPrefix("US-backed Kurdish forces advance") == true)
    #expect(article.agencies == ["Reuters"])
    #expect(article.outlet == Outlet(name: "Al Jazeera", basis: .given))
}

@Test func leavesShortcodesAndTheSectionLabelAside() throws {
    try expectRoles(
        2, lines: 23, [1: .headline, 5: .boilerplate, 29: .subheading, 45: .boilerplate, 46: .boilerplate])
    let article = try Seed.article(2)
    #expect(article.headline == "\"Violent clashes\" in Syria as SDF launches last effort against ISIL")
    #expect(article.blocks[0].text.string.hasSuffix("| ISIS / ISIL News"))
    #expect(article.categories == ["ISIS / ISIL News"])
    #expect(article.outlet == nil)
    #expect(article.agencies == ["AFP"])
}

@Test func takesLinesWithoutBlankOnesBetweenThemAsParagraphs() throws {
    try expectRoles(3, lines: 12, [:])
    let article = try Seed.article(3)
    #expect(article.headline == nil && article.standfirst == nil && article.outlet == nil)
    #expect(article.agencies == ["AP"])
    #expect(article.published.value?.description == "2019-03-02")
}

@Test func keepsTheDatelineInItsParagraph() throws {
    try expectRoles(4, lines: 14, [1: .boilerplate, 3: .headline, 27: .boilerplate])
    let article = try Seed.article(4)
    #expect(article.headline == "'Heavy clashes' as US-backed forces battle IS in Syria: Monitor")
    #expect(article.dateline == "BEIRUT")
    #expect(article.blocks[2].text.string.hasPrefix("BEIRUT: US-backed forces"))
    #expect(article.outlet == nil && article.agencies.isEmpty)
}
