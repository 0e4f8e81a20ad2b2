import News
import Testing

@testable import Parsing

private func taken(_ page: String, name: String = "page.html") throws -> (articles: [Article], refusals: [Refusal]) {
    try takenFeed(page, name: name)
}

private let paragraphs = """
    <p>The council voted on Tuesday to close the bridge for repairs that will take most of the year, officials said.</p>
    <p>Traffic will be led over the old road, which was <a href="/road">widened last summer</a> and has room for lorries as well.</p>
    <h2>Shops fear for their trade</h2>
    <p>Shopkeepers near the bridge fear that fewer customers will come, and ask the city for help with the rent.</p>
    <blockquote>We were never asked, one of them said, and nobody answers our letters any more.</blockquote>
    <figure><img src="b.jpg" alt="The old bridge"><figcaption>Cracks in two of the pillars</figcaption></figure>
    """

@Test("A page: the text without what stands around it, and the facts that its head states")
func readsAPage() throws {
    let article = try #require(
        try taken(
            """
            <!DOCTYPE html><html lang="en-GB"><head><title>Bridge to close for a year | The Town Crier</title>
            <meta property="og:title" content="Bridge to close for a year"><meta property="og:site_name" content="The Town Crier">
            <link rel="canonical" href="https://crier.example/bridge">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle",
              "headline": "Bridge to close", "datePublished": "2019-02-10T14:30:00+01:00", "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}],
              "articleSection": "Local"}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <div class="cookie-banner">We use cookies to improve this page, to measure who reads it, and to sell what we know of you.</div>
            <main><h1>Bridge to close for a year</h1>
            <div class="article-body">\(paragraphs)
              <div class="related-stories"><h3>Read more</h3><p>Another story about another bridge, which has nothing to do with it.</p></div>
            </div></main>
            <section id="comments"><p>I have lived here for forty years and nobody ever mended anything, wrote one reader.</p></section>
            <footer>All rights reserved by the publisher of this page, who may be asked for leave.</footer></body></html>
            """
        ).articles.first)
    #expect(article.headline == "Bridge to close for a year")
    #expect(article.outlet == Outlet(name: "The Town Crier", basis: .metadata))
    #expect(article.authors == ["Ann Lee", "Bo Ek"])
    #expect(article.published.value?.description == "2019-02-10T14:30:00+01:00")
    #expect(article.identity == .address("https://crier.example/bridge"))
    #expect(article.categories == ["Local"])
    #expect(article.language == "en-GB")
    #expect(article.links == [Link(url: "https://crier.example/road", text: "widened last summer")])
    #expect(article.blocks.map(\.role) == [.headline, .body, .body, .subheading, .body, .quote, .caption, .caption])
    #expect(article.blocks[2].text.string.hasPrefix("Traffic will be led over the old road"))
    #expect(article.source.mediaType == "text/html")
}

@Test("A page whose names say nothing is read by what its paragraphs weigh")
func readsAPageWithoutNames() throws {
    let article = try #require(
        try taken(
            """
            <html><head><title>Bridge to close - Somewhere Weekly</title></head><body>
            <table><tr><td><a href="/a">One</a><br><a href="/b">Two</a></td><td><h1>Bridge to close</h1>
            <span class="date">Sunday, 10 February 2019</span><div>\(paragraphs)</div></td></tr></table></body></html>
            """
        ).articles.first)
    #expect(article.headline == "Bridge to close")
    #expect(article.published.value?.description == "2019-02-10")
    #expect(article.blocks.filter { $0.role == .body }.count == 3)
    #expect(!article.blocks.contains { $0.text == "One" })
}

@Test("A hostile page: a hundred thousand levels, a broken script, bytes of another encoding")
func survivesAHostilePage() throws {
    let deep =
        String(repeating: "<div class='date teaser'>", count: 100_000) + "deep"
        + String(repeating: "</div>", count: 1000)
    let page =
        "<html><head><title>Deep</title><script type='application/ld+json'>{\"@graph\": [[[</script></head><body>\(deep)\(paragraphs)"
    let article = try #require(try taken(page).articles.first)
    #expect(article.blocks.contains { $0.text.string.hasPrefix("Shopkeepers near the bridge") })
    #expect(
        try taken("<!doctype html>").refusals.map(\.reason) == [
            "a page in which no article's text was found: save the text itself"
        ])
}

@Test("What a page states of another article, and a date within a sentence, are none of its own")
func takesNoFactOfAnotherArticle() throws {
    let article = try #require(
        try taken(
            """
            <!DOCTYPE html><html><head><title>Bridge to close for a year</title>
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Otters return to the river",
              "url": "https://crier.example/otters", "datePublished": "2011-05-01", "author": {"name": "Cy Dow"}}</script></head>
            <body><article><h1>Bridge to close for a year</h1>
            <p>The games were opened on <time datetime="1999-09-09">9 September 1999</time>, long before the bridge was built, officials
            said.</p>\(paragraphs)</article></body></html>
            """
        ).articles.first)
    #expect(article.published.value == nil)
    #expect(article.authors.isEmpty)
}

@Test("A JSON Feed beside a page of its name is a feed, and no sidecar")
func takesAFeedForNoSidecar() throws {
    try Sample.inDirectory { place in
        try Sample.write("<html><body><h1>Bridge to close</h1>\(paragraphs)</body></html>", place + "/news.html")
        let feed = """
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Otters return"}]}
            """
        try Sample.write(feed, place + "/news.json")
        #expect(Sample.taken(place + "/news.json").articles.map(\.headline) == ["Otters return"])
        #expect(Sample.taken(place + "/news.html").articles.map(\.headline) == ["Bridge to close"])
    }
}
