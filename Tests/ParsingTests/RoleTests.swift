import News
import Testing

@testable import Parsing

private let headline = "City closes its oldest bridge for a year"

@Test func takesASectionLabelForAPartOfThePage() throws {
    #expect(try Sample.roles("World\n\n\(headline)\n\n" + Sample.body).prefix(3) == [.boilerplate, .headline, .body])
}

@Test func takesAParagraphBeforeTheBylineForTheStandfirst() throws {
    let text =
        "\(headline)\n\nShopkeepers fear for their customers while the pillars are mended.\n\nBy Jane Doe\n\n"
        + Sample.body
    let article = try Sample.article(text)
    #expect(article.blocks.map(\.role).prefix(4) == [.headline, .standfirst, .byline, .body])
    #expect(article.authors == ["Jane Doe"])
}

@Test func doesNotTakeTheFirstParagraphForAStandfirst() throws {
    #expect(try Sample.article("\(headline)\n\n" + Sample.body).standfirst == nil)
}

@Test(
    arguments: [
        "FILE - Workers stand on the bridge, May 1, 2018.", "FILE PHOTO: The bridge at night.",
        "Workers on the bridge in March. (AP Photo/Jane Doe)", "The bridge at night [File: Jane Doe/Reuters]",
        "Photo: Jane Doe", "The mayor, pictured left, on the bridge.", "The bridge last week. Photograph: Jane Doe/AFP",
        "Cracks in a pillar. REUTERS/Jane Doe", "Jane Doe via Getty Images",
    ])
func knowsCaptionsByTheirCredits(caption: String) throws {
    #expect(
        try Sample.roles("\(headline)\n\n\(Sample.body)\n\n\(caption)\n\n\(Sample.body)").contains(.caption),
        "\(caption)")
}

@Test(
    arguments: [
        "Reuters reported that the bridge was shown in this state to visitors.",
        "Section 300(c) of the act covers bridges and all that carries traffic.",
        "Image-conscious politicians stayed away from the bridge on Tuesday.",
        "A poll shows Smith (R) ahead of Jones (D) by two points in the county.",
        "By the end of the year, the bridge will be open again, the mayor said.",
        "Sources: nobody knows how many, said the mayor when he was asked about it again and again by reporters in the hall of the old town house, where the council meets on Tuesdays and Thursdays to talk of bridges and of nothing else until the evening, and on some days even until the morning after, it was told.",
        "Share prices fell on Tuesday after the bridge was closed to lorries.",
        "Follow-up work on the pillars will begin in May, according to the city.",
    ])
func leavesRunningTextAlone(paragraph: String) throws {
    let article = try Sample.article("\(headline)\n\n\(Sample.body)\n\n\(paragraph)\n\n\(Sample.body)")
    #expect(article.blocks[5].role == .body, "\(paragraph)")
}

@Test(
    arguments: [
        "[ad_1]", "Advertisement", "Share this:", "No comments", "12 Comments", "Read more",
        "https://example.org/a?b=c",
        "Sign up for our newsletter", "[/caption]", "Subscribe to our channel", "Skip to content",
        "Follow us on Twitter",
        "5 min read", "All rights reserved.", "<!-- end -->", ".image { }", "Story continues below advertisement",
    ])
func knowsWhatPagesLeaveBehind(debris: String) throws {
    let article = try Sample.article("\(headline)\n\n\(Sample.body)\n\n\(debris)\n\n\(Sample.body)")
    #expect(article.blocks[5].role == .boilerplate, "\(debris)")
}

@Test func tellsSubheadingsFromStoriesInBoxes() throws {
    let text = """
        \(headline)

        \(Sample.body)

        Cracks in the pillars

        \(Sample.body)

        Neighbouring town opens a new bridge after ten years of waiting
        A town down the river has opened the bridge that its people had been promised for ten years.

        \(Sample.body)
        """
    let roles = try Sample.roles(text)
    #expect(roles[5] == .subheading)
    #expect(Array(roles[10...11]) == [.related, .related])
}

@Test func takesLabelledLinksForRelatedStories() throws {
    let text = "\(headline)\n\n\(Sample.body)\n\nREAD MORE: Neighbouring town opens its bridge\n\n\(Sample.body)"
    #expect(try Sample.roles(text)[5] == .related)
}

@Test func takesHeadlinesUnderAHeadingOfOtherStoriesForRelated() throws {
    let text =
        "\(headline)\n\n\(Sample.body)\n\nRelated stories\n\nTown opens its new bridge at last\n\nRiver rises after three days of rain\n"
    #expect(try Sample.roles(text).suffix(3) == [.boilerplate, .related, .related])
}

@Test func takesWhatStandsUnderACounterForComments() throws {
    let text =
        "\(headline)\n\n\(Sample.body)\n\n2 comments\n\nAnna\n\nI have crossed this bridge for forty years.\n\nWhat about the ferry?"
    #expect(try Sample.roles(text).suffix(3) == [.comment, .comment, .comment])
}

@Test func takesSpeechWithoutAStopForBody() throws {
    let text =
        "\(headline)\n\n\(Sample.body)\n\n\"We have waited for this bridge for long enough,\" he said on Sunday\n\n\(Sample.body)"
    #expect(try Sample.roles(text)[5] == .body)
}

@Test func takesTheLastParagraphForBodyWhenItsStopIsLost() throws {
    let text =
        "\(headline)\n\n\(Sample.body)\n\nThe bridge was built in the year the king died, and nobody has mended it since"
    #expect(try Sample.roles(text).last == .body)
}

@Test func keepsTheLabelOutOfTheHeadlineAndInTheBlock() throws {
    let article = try Sample.article("\(headline) | Local News\n\n" + Sample.body)
    #expect(article.headline?.string == headline)
    #expect(article.categories == ["Local News"])
    #expect(article.blocks[0].text.string == "\(headline) | Local News")
}

@Test func takesAnOutletFromATitleOnlyWhereItIsOne() throws {
    #expect(
        try Sample.article("\(headline) - BBC News\n\n" + Sample.body).outlet == Outlet(name: "BBC News", basis: .text))
    #expect(try Sample.article("\(headline) - by night\n\n" + Sample.body).headline?.string == "\(headline) - by night")
}
