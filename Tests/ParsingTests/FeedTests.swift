import News
import Testing

@testable import Parsing

/// What `import` and `inspect` make of a feed.
func takenFeed(_ feed: String, name: String = "feed.xml") throws -> (articles: [Article], refusals: [Refusal]) {
    var result: (articles: [Article], refusals: [Refusal]) = ([], [])
    try Sample.inDirectory { place in
        try Sample.write(feed, place + "/" + name)
        result = Sample.taken(place + "/" + name)
    }
    return result
}

@Test("RSS 2.0: an item is an article of the outlet that the feed is called by")
func readsRSS() throws {
    let articles = try takenFeed(
        """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
          <channel>
            <title>The Harbour Post</title><link>https://post.example</link><language>en-gb</language>
            <lastBuildDate>Sun, 10 Feb 2019 15:00:00 +0000</lastBuildDate>
            <item>
              <title>Ferry runs again &amp; cheaper</title>
              <link>https://post.example/ferry?utm_source=rss</link>
              <guid isPermaLink="false">post-17</guid>
              <pubDate>Sun, 10 Feb 19 09:05 EST</pubDate>
              <dc:creator>Ann Lee</dc:creator><category>Transport</category>
              <description>The ferry is back after a year.</description>
              <content:encoded><![CDATA[<p>The ferry between the two towns sailed on Sunday.</p><h2>Fares</h2>
                <p>A ticket costs <a href="/fares">two pounds</a>, the operator said.</p><ul><li>Children sail free</li></ul>]]></content:encoded>
              <enclosure url="https://post.example/ferry.mp3" type="audio/mpeg" length="1234"/>
            </item>
          </channel>
        </rss>
        """
    ).articles
    let article = try #require(articles.first)
    #expect(article.headline == "Ferry runs again & cheaper")
    #expect(article.outlet == Outlet(name: "The Harbour Post", basis: .feed))
    #expect(article.identity == .feed(url: "https://post.example/", guid: "post-17"))
    #expect(article.url == "https://post.example/ferry?utm_source=rss")
    #expect(article.published.value?.description == "2019-02-10T09:05:00-05:00")
    #expect(article.published.basis == .feed)
    #expect(article.authors == ["Ann Lee"])
    #expect(article.categories == ["Transport"])
    #expect(article.language == "en-gb")
    #expect(article.blocks.map(\.role) == [.headline, .standfirst, .body, .subheading, .body, .listItem])
    #expect(article.blocks[4].text == "A ticket costs two pounds, the operator said.")
    #expect(article.links == [Link(url: "https://post.example/fares", text: "two pounds")])
    #expect(
        article.enclosures == [Enclosure(url: "https://post.example/ferry.mp3", mediaType: "audio/mpeg", length: 1234)])
    #expect(article.feed?.kind == .rss)
    #expect(article.feed?.siteURL == "https://post.example")
    #expect(article.feed?.updated?.description == "2019-02-10T15:00:00Z")
}

@Test("Atom: addresses count from xml:base, authors from the feed where the entry names none")
func readsAtom() throws {
    let articles = try takenFeed(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/news/" xml:lang="en">
          <title type="html">The &lt;b&gt;Wire&lt;/b&gt;</title>
          <link rel="self" href="feed.atom"/><link href="/"/>
          <author><name>Wire staff</name></author>
          <entry>
            <title>Dam &lt;holds&gt;</title><id>tag:wire.example,2019:1</id><link href="dam"/>
            <published>2019-02-10T14:30:00+01:00</published><updated>2019-02-11T08:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It held, said <em>engineers</em>.</p></div></content>
          </entry>
        </feed>
        """
    ).articles
    let article = try #require(articles.first)
    #expect(article.headline == "Dam <holds>")
    #expect(article.outlet?.name == "The Wire")
    #expect(article.url == "https://wire.example/news/dam")
    #expect(article.identity == .feed(url: "https://wire.example/news/feed.atom", guid: "tag:wire.example,2019:1"))
    #expect(article.authors == ["Wire staff"])
    #expect(article.published.value?.description == "2019-02-10T14:30:00+01:00")
    #expect(article.modified?.description == "2019-02-11T08:00:00Z")
    #expect(article.blocks.last?.text == "It held, said engineers.")
}

@Test("RSS 1.0 is RDF: its items stand beside the channel")
func readsRDF() throws {
    let articles = try takenFeed(
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel rdf:about="https://a.example/rdf"><title>Gazette</title><link>https://a.example/</link></channel>
          <item rdf:about="https://a.example/1"><title>First</title><link>https://a.example/1</link><dc:date>2019-02-10</dc:date></item>
          <item rdf:about="https://a.example/2"><title>Second</title><link>https://a.example/2</link></item>
        </rdf:RDF>
        """
    ).articles
    #expect(articles.map(\.headline) == ["First", "Second"])
    #expect(articles[0].published.value?.description == "2019-02-10")
    #expect(articles[1].published.basis == .arrival)
    #expect(articles[0].feed?.kind == .rdf)
}

@Test("JSON Feed, told by its content and not by its name")
func readsJSONFeed() throws {
    let articles = try takenFeed(
        """
        {
          "version": "https://jsonfeed.org/version/1.1", "title": "Lab Notes", "home_page_url": "https://lab.example/",
          "items": [{"id": 7, "url": "/n/7", "title": "A <new> moon", "content_html": "<p>It is small.</p>",
            "date_published": "2019-02-10T14:30:00Z", "authors": [{"name": "Bo Ek"}], "tags": ["space"]}, 5]
        }
        """, name: "notes.txt")
    let article = try #require(articles.articles.first)
    #expect(article.headline == "A <new> moon")
    #expect(article.url == "https://lab.example/n/7")
    #expect(article.guid == "7")
    #expect(article.authors == ["Bo Ek"])
    #expect(articles.refusals.map(\.reason) == ["item 2 of the feed is no JSON object: tell its publisher"])
}

@Test("An item without words keeps its place, called by its address")
func keepsAnItemWithoutWords() throws {
    let articles = try takenFeed("<rss><channel><item><link>https://a.example/1</link></item></channel></rss>").articles
    #expect(articles.map(\.title.text) == ["https://a.example/1"])
    #expect(articles.first?.headline == nil)
}

@Test("Text that is escaped twice is read twice, and an ampersand that nobody escaped is kept")
func readsWhatIsEscapedTwice() throws {
    let articles = try takenFeed(
        """
        <rss><channel><item><title>R&amp;amp;D &lt;i&gt;up&lt;/i&gt; at AT&T & Co</title>
        <link>https://a.example/?b=1&c=2</link>
        <description>&amp;lt;p&amp;gt;Spending rose by caf&eacute; &nbsp;standards.&amp;lt;/p&amp;gt;</description></item></channel></rss>
        """
    ).articles
    #expect(articles.first?.headline == "R&D up at AT&T & Co")
    #expect(articles.first?.url == "https://a.example/?b=1&c=2")
    #expect(articles.first?.blocks.last?.text.string.hasPrefix("Spending rose by café") == true)
    #expect(articles.first?.source.bozo == nil)
}

@Test("A feed that is no feed, or has no items, is refused by what it is")
func refusesWhatIsNoFeed() throws {
    let svg = try takenFeed("<?xml version=\"1.0\"?><svg><a/></svg>").refusals
    #expect(svg.map(\.reason) == ["an XML document of an unknown kind (<svg>): save it as plain text"])
    let empty = try takenFeed("<rss><channel><title>Nothing yet</title></channel></rss>").refusals
    #expect(empty.map(\.reason) == ["a feed without items: there is nothing to read yet"])
}
