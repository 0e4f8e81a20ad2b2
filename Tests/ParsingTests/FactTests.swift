import News
import Testing

@testable import Parsing

private func dateline(_ text: String) -> Dateline? { Dateline(PlainText(text)) }

@Test(
    arguments: [
        ("BEIRUT: US-backed forces have been locked in fighting.", "BEIRUT"),
        ("BEIRUT (Reuters) - US-backed forces fought on Sunday.", "BEIRUT"),
        ("WASHINGTON — The Senate voted on Tuesday.", "WASHINGTON"),
        ("LOUISVILLE, Ky. (AP) — The latest on the mourning.", "LOUISVILLE, Ky."),
        ("SALVADOR, Feb 26 - Showers continued throughout the week.", "SALVADOR"),
        ("PORTLAND, Ore., Feb 26 - The inn said it filed a statement.", "PORTLAND, Ore."),
        ("Kupiansk (AFP) – The shelling went on all night.", "Kupiansk"),
        ("TOKYO/LONDON: Three countries will build a jet.", "TOKYO/LONDON"),
        ("ATLANTA, Georgia (CNN) -- The storm came ashore.", "ATLANTA, Georgia"),
        ("NEW DELHI: The court ruled on Friday.", "NEW DELHI"),
    ])
func readsTheTownOfADateline(text: String, town: String) {
    #expect(dateline(text)?.place?.string == town)
}

@Test(
    arguments: [
        "UPDATE: The bridge is closed.", "BREAKING: The bridge is closed.", "NATO - the alliance - met on Tuesday.",
        "ISIS: how it began and how it will end.", "The Islamic State (IS) - also called Daesh - fled.",
        "KEY POINTS: what we know of the bridge.", "He came - and went.", "At 10:30 the bridge was closed.",
        "FACTBOX - What is known of the bridge", "Bali said: the battle goes on.",
    ])
func takesNoOtherOpeningForADateline(text: String) {
    #expect(dateline(text) == nil, "\(text)")
}

@Test func readsAgencyAndYearOfADateline() {
    let read = dateline("BEIRUT, 10 February 2019 (AFP/Reuters) - Forces fought on.")
    #expect(read?.agencies == ["AFP", "Reuters"])
    #expect(read?.day?.description == "2019-02-10")
    #expect(read?.end == 41)
}

@Test(
    arguments: [
        ("By Jane Doe", ["Jane Doe"]), ("by Janie Gabbett, Reuters", ["Janie Gabbett"]),
        ("By Jane Doe and John Smith", ["Jane Doe", "John Smith"]),
        (
            "By Ann de Vries in Beirut, John O’Neill and Ted d'Afflisio",
            ["Ann de Vries", "John O’Neill", "Ted d'Afflisio"]
        ),
        ("Written by Jane Doe | BBC News", ["Jane Doe"]),
    ])
func readsTheNamesOfAByline(line: String, names: [String]) {
    let text = PlainText(line)
    #expect(Byline(text, shape: LineShape(text))?.authors.map(\.string) == names)
}

@Test(arguments: ["By the numbers", "By Land and Sea", "By Sunday the bridge was closed.", "By 2019, Ten Bridges"])
func takesNoOtherLineForAByline(line: String) {
    let text = PlainText(line)
    #expect(Byline(text, shape: LineShape(text)) == nil)
}

@Test func readsWhoHelped() throws {
    let text =
        Sample.body + "\n\nReporting by Jane Doe in Beirut; Additional reporting by John Smith; Editing by Ann Lee\n"
    let article = try Sample.article(text)
    #expect(article.authors == ["Jane Doe"])
    #expect(article.contributors == ["John Smith"])
    #expect(article.blocks.last?.role == .credit)
}

@Test func takesAnOutletFromACreditThatNamesOneAndAgenciesFromItToo() throws {
    let article = try Sample.article(Sample.body + "\n\nSource: Al Jazeera and news agencies")
    #expect(article.outlet == Outlet(name: "Al Jazeera", basis: .credit))
    let other = try Sample.article(Sample.body + "\n\nSource: AFP, Reuters")
    #expect(other.outlet == nil && other.agencies == ["AFP", "Reuters"])
    let unknown = try Sample.article(Sample.body + "\n\nSource: the mayor’s office")
    #expect(unknown.outlet == nil)
}

@Test func takesAgenciesInOrderWhereTheyAreSources() throws {
    let text = """
        "The bridge is closed," the mayor told The Associated Press on Sunday, and the shops with it.

        Two Reuters reporters were jailed in the town last year, and the mayor spoke to Agence France-Presse about it.

        According to the Xinhua news agency, the pillars are cracked, and the Palestinian Authority (PA) told PA nothing.
        """
    #expect(try Sample.article(text).agencies == ["AP", "AFP", "Xinhua"])
}

@Test func doesNotTakeAnInterviewForThePublisher() throws {
    #expect(
        try Sample.article("The mayor told VOA that the bridge would be closed for most of the year.").outlet == nil)
}

@Test(
    arguments: [
        "Published 10 Feb 2019", "Published: February 10, 2019 14:30 GMT", "Sunday, 10 February 2019", "2019-02-10",
        "Posted on Feb. 10, 2019 at 2:30 pm",
    ])
func datesAnArticleByItsPublicationLine(line: String) throws {
    let article = try Sample.article("City closes its oldest bridge\n\n\(line)\n\n" + Sample.body)
    #expect(article.published.value?.description == "2019-02-10")
    #expect(article.published.basis == .text)
    #expect(article.blocks[1].role == .dateline)
}

@Test func tellsAnUpdateFromThePublication() throws {
    let article = try Sample.article("City closes its oldest bridge\n\nUpdated 11 Feb 2019\n\n" + Sample.body)
    #expect(article.modified?.description == "2019-02-11")
    #expect(article.published.basis == .arrival)
    #expect(article.published.value == nil)
}

@Test func takesTheFirstSentenceForATitleWhereThereIsNoHeadline() throws {
    let article = try Sample.article(
        "The bridge is closed, the U.S. envoy said. Nobody knows for how long.\n\n" + Sample.body)
    #expect(article.title == Title(text: "The bridge is closed, the U.S. envoy said.", isFirstLine: true))
    #expect(article.headline == nil)
}

@Test(
    "The path of an address dates an article, where it names one whole day",
    arguments: [
        ("https://news.example/2019/02/10/bridge-closed", "2019-02-10"),
        ("https://news.example/world/2019/feb/10/bridge", "2019-02-10"),
        ("https://news.example/bridge-closed-20190210.html", "2019-02-10"),
        ("news.example/a/2019-02-10-bridge/", "2019-02-10"),
        ("https://news.example/2019/02/bridge-10", nil),
        ("https://news.example/2019/02/30/bridge", nil),
        ("https://news.example/2031/02/10/bridge", nil),
        ("https://news.example/1889/04/20/born", nil),
        ("https://news.example/2019/02/10/from-2018-12-24", nil),
        ("https://news.example/story?day=2019/02/10#2019/02/11", nil),
        ("https://20190210.example/", nil),
        ("https://news.example/id-12345678", nil),
    ])
func addressesDate(address: String, day: String?) {
    let arrival = Instant(seconds: 1_790_000_000)
    #expect(AddressDate.day(in: PlainText(address), before: arrival) == day.flatMap { Day(iso: $0) })
}
