import News
import Testing

@testable import Parsing

@Test func foldsAHardWrappedParagraphToOneBlock() throws {
    let text = """
        The council voted on Tuesday to close the bridge for repairs that
        will take most of the year, officials said. Traffic will be led
        over the old road, which was widened last summer. Nobody knows
        yet what will become of the shops.

        The mayor said that the work could not wait, because engineers had
        found cracks in two of the pillars.
        """
    let blocks = try Sample.article(text).blocks
    #expect(blocks.map(\.line) == [1, 6])
    #expect(blocks[0].text.string.contains("repairs that will take"))
    #expect(blocks[0].text.string.hasSuffix("of the shops."))
}

@Test func foldsParagraphsTheBeginningsOfWhichAreIndented() throws {
    let text = """
            Showers continued throughout the week in the coastal zone,
        easing the drought since early January and improving prospects
        for the coming crop, a weekly review said on Monday.
            The dry period means that the crop will be late this year,
        and that arrivals will be lower than at the same stage last year.
        """
    #expect(try Sample.article(text).blocks.map(\.line) == [1, 4])
}

@Test func leavesLinesApartThatAreParagraphs() throws {
    let text = """
        The council voted on Tuesday to close the bridge.
        Traffic will be led over the old road.
        Shopkeepers near the bridge fear for their customers.
        The mayor said that the work could not wait.
        """
    #expect(try Sample.article(text).blocks.count == 4)
}

@Test func doesNotFoldAHeadlineIntoTheTextUnderIt() throws {
    let text = "City Closes Its Oldest Bridge for Repairs\nBy Jane Doe\n" + Sample.body
    let blocks = try Sample.article(text).blocks
    #expect(blocks.map(\.role) == [.headline, .byline, .body, .body, .body, .body])
}

@Test func keepsListItemsApart() throws {
    let text =
        Sample.body
        + "\n\nThe city promises three things:\n- a free bus over the old road\n- lower rents\n- an end by May\n"
    #expect(try Sample.roles(text).suffix(3) == [.listItem, .listItem, .listItem])
}
