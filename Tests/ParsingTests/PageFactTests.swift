import News
import Testing

@testable import Parsing

/// The article of a page with this head and this beginning of its text.
private func article(head: String = "", top: String, language: String = "en") throws -> Article {
    let page = """
        <!DOCTYPE html><html lang="\(language)"><head>\(head)</head><body class="comments-open"><main>\(top)
        <p>The ferry will not sail before the ice has gone, the harbour master told the islanders on a windy quay.</p>
        <p>Until then the post comes by sledge, as it did in the winters that the oldest of them remember well.</p>
        <p>Nobody on the island could say how long the flour would last, and the baker did not want to guess.</p></main></body></html>
        """
    return try #require(try takenFeed(page, name: "page.html").articles.first)
}

@Test(
    "A date that stands near the headline is read in the language of the page",
    arguments: [
        ("<span>April 19, 2018</span>", "en-US", "2018-04-19"),
        ("<div>12. März 2018 | 13:10 Uhr | Inselpost</div>", "de", "2018-03-12"),
        ("<p class=\"meta\">Publié le 1er août 2018</p>", "fr", "2018-08-01"),
        ("<p>3 de febrero de 2015</p>", "es", "2015-02-03"),
        ("<small>04/05/2011</small>", "es", "2011-05-04"), ("<small>04/05/2011</small>", "en-US", "2011-04-05"),
        ("<small>28.01.12</small>", "de", "2012-01-28"), ("<div>4 maja 2011</div>", "pl", "2011-05-04"),
        (
            "<div class=\"field--label-hidden\"><time datetime=\"2016-05-04T10:00:00Z\">May</time></div>", "en",
            "2016-05-04T10:00:00Z"
        ),
    ])
func readsAShownDate(shown: String, language: String, day: String) throws {
    let article = try article(top: "<h1>Ferry waits for the ice</h1>\(shown)", language: language)
    #expect(article.published.value?.description == day)
}

@Test("Figures that two lands read as two days are no date, nor is a day to come or the day on which clocks begin")
func leavesDoubtfulDates() throws {
    #expect(try article(top: "<h1>Ferry waits for the ice</h1><small>04/05/2011</small>").published.value == nil)
    for day in ["2190-01-01", "1970-01-01", "0001-01-01T00:00:00Z"] {
        let head = "<meta property=\"article:published_time\" content=\"\(day)\">"
        #expect(try article(head: head, top: "<h1>Ferry waits for the ice</h1>").published.value == nil)
    }
}

@Test("Where JSON-LD and a meta element state two days, the dating says so; one second in two zones is one")
func comparesStatedDates() throws {
    func head(_ data: String, _ meta: String) -> String {
        """
        <title>Ferry waits for the ice</title><meta property="article:published_time" content="\(meta)">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry waits for the ice", "datePublished": "\(data)"}</script>
        """
    }
    let apart = try article(head: head("2018-03-12", "2018-03-20"), top: "<h1>Ferry waits for the ice</h1>")
    #expect(apart.published.value?.description == "2018-03-12")
    #expect(apart.published.why?.string.contains("a meta element says 20 Mar 2018") == true)
    let one = try article(
        head: head("2018-03-12T23:30:00Z", "2018-03-13T01:30:00+02:00"), top: "<h1>Ferry waits for the ice</h1>")
    #expect(one.published.value?.description == "2018-03-13T01:30:00+02:00")
    #expect(one.published.why == nil)
}

@Test("A topic above the headline and the outlet's name behind it are none of it")
func readsTheHeadlineAlone() throws {
    let title =
        "<title>Ferry waits for the ice | The Island Post</title><meta property=\"og:site_name\" content=\"The Island Post\">"
    for top in [
        "<h1><span class=\"kicker\">Harbour</span> <span>Ferry waits for the ice</span></h1>",
        "<h1><style>.a{color:red}</style><span>Harbour</span><span>: </span><span>Ferry waits for the ice</span></h1>",
        "<h1><a href=\"/\">The Island Post</a></h1><h2>Ferry waits for the ice</h2>",
        "<h1>Ferry waits for the ice</h1><h2>3 thoughts on “Ferry waits for the ice”</h2>", "",
    ] {
        #expect(try article(head: title, top: top).headline == "Ferry waits for the ice")
    }
    let other = "<title>Why no ferry has sailed to the island since Monday | The Island Post</title>"
    #expect(
        try article(head: other, top: "<h1>Ferry waits for the ice on the island</h1>").headline
            == "Ferry waits for the ice on the island")
}

@Test(
    "Authors are people: of the head, else of what is marked as a name, else of a line that says By",
    arguments: [
        ("<a rel=\"author\" href=\"/ann\">Ann Lee</a>", ["Ann Lee"]),
        ("<div class=\"author\"><span>By Ann Lee and Bo Ek</span></div>", ["Ann Lee", "Bo Ek"]),
        ("<p>Von Ann Lee, 12.03.2019</p>", ["Ann Lee"]), ("<p>Por Ann Lee y Bo Ek</p>", ["Ann Lee", "Bo Ek"]),
        ("<p>Par Ann Lee</p>", ["Ann Lee"]),
        ("<div class=\"byline\">Posted on March 12, 2019 by Ann Lee</div>", ["Ann Lee"]),
        ("<p>By the time the ice had gone</p>", []), ("<div class=\"author\">Von Redaktion</div>", []),
        ("<span class=\"author\">Island Media GmbH</span>", []),
        ("<span class=\"author\">post@island.example</span>", []),
        ("<div class=\"comment\"><span class=\"author\">Cy Dow</span></div>", []),
    ])
func readsShownAuthors(shown: String, names: [String]) throws {
    let article = try article(top: "<h1>Ferry waits for the ice</h1>\(shown)")
    #expect(article.authors.map(\.string) == names)
}

@Test("Authors that JSON-LD names by an id, or beside an organisation; the outlet itself is none")
func readsLinkedAuthors() throws {
    func authors(_ author: String, _ more: String = "") throws -> [String] {
        try article(
            head: """
                <title>Ferry waits for the ice</title><meta property="og:site_name" content="The Island Post">
                <meta name="author" content="The Island Post">
                <script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "Ferry waits for the ice", "author": \(author)}\(more)]};</script>
                """, top: "<h1>Ferry waits for the ice</h1>"
        ).authors.map(\.string)
    }
    #expect(
        try authors("{\"@id\": \"#ann\"}", ", {\"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Lee\"}") == [
            "Ann Lee"
        ])
    #expect(
        try authors(
            "[{\"@type\": \"Organization\", \"name\": \"Harbour Wire\"}, {\"@type\": \"Person\", \"name\": \"Bo Ek\"}]")
            == ["Bo Ek"])
    #expect(try authors("{\"@type\": \"Organization\", \"name\": \"Harbour Wire\"}").isEmpty)
}
