import News
import Testing

@testable import Parsing

/// What an intake gives for a newsroom's document.
private func taken(_ text: String, name: String = "item.xml") throws -> (articles: [Article], refusals: [Refusal]) {
    try takenFeed(text, name: name)
}

private let nitf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
    <nitf xml:lang="en"><head><title>Bridge title</title>
      <docdata management-status="usable"><doc-id id-string="crier-2019-0210-7"/><date.issue norm="20190210T143000+0100"/>
        <doc.copyright holder="Somebody" year="2019"/><key-list><keyword key="Bridges"/></key-list></docdata>
      <pubdata name="The Town Crier" type="web" ex-ref="https://crier.example/bridge"/></head>
    <body><body.head><hedline><hl1>Bridge closed for a year</hl1><hl2>Repairs begin in March</hl2></hedline>
      <byline>By <person>Ada Reed</person><byttl>Reuters</byttl></byline>
      <dateline><location>ORRIN</location>, Feb 10</dateline><abstract><p>The old bridge needs new pillars.</p></abstract></body.head>
    <body.content>
      <p>The bridge at <location>Orrin</location> will be closed for most of the year, the council said.</p>
      <hl2>Cracks in two pillars</hl2>
      <p>Engineers found <a href="/report">cracks</a> in two of the pillars last autumn.</p>
      <bq><block><p>We could not wait any longer, the mayor said.</p></block></bq>
      <media media-type="image"><media-reference source="bridge.jpg" mime-type="image/jpeg"/>
        <media-caption>The bridge in winter, seen from the harbour.</media-caption><media-producer>Tom Hale</media-producer></media>
      <ol><li>Lorries take the old road.</li></ol>
    </body.content><body.end><tagline>Reporting by Ada Reed; Editing by Tom Hale</tagline></body.end></body></nitf>
    """

@Test("NITF: headline, byline, dateline, summary and the roles of its paragraphs")
func readsNITF() throws {
    let article = try #require(try taken(nitf).articles.first)
    #expect(article.headline == "Bridge closed for a year")
    #expect(article.standfirst == "The old bridge needs new pillars.")
    #expect(article.authors == ["Ada Reed"])
    #expect(article.dateline == "ORRIN")
    #expect(article.outlet == Outlet(name: "The Town Crier", basis: .metadata))
    #expect(article.published.value?.description == "2019-02-10T14:30:00+01:00")
    #expect(article.identity == .guid("crier-2019-0210-7"))
    #expect(article.url == "https://crier.example/bridge")
    #expect(article.language == "en")
    #expect(article.categories == ["Bridges"])
    #expect(
        article.blocks.map(\.role)
            == [.headline, .standfirst, .dateline, .body, .subheading, .body, .quote, .caption, .listItem, .credit])
    #expect(article.blocks[3].text == "The bridge at Orrin will be closed for most of the year, the council said.")
    #expect(article.links == [Link(url: "https://crier.example/report", text: "cracks")])
    #expect(article.enclosures == [Enclosure(url: "bridge.jpg", mediaType: "image/jpeg")])
    #expect(!article.blocks.contains { $0.text.string.contains("Somebody") || $0.text == "Tom Hale" })
}

private func newsML2(status: String = "stat:usable", embargo: String = "", version: Int = 1, body: String = "One")
    -> String
{
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:crier.example:20190210:bridge" version="\(version)"
      standard="NewsML-G2" standardversion="2.29" xml:lang="en-GB">
     <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:TC"><name>The Town Crier</name></provider>
      <versionCreated>2019-02-10T15:00:00Z</versionCreated><firstCreated>2019-02-10T14:00:00Z</firstCreated>\(embargo)
      <pubStatus qcode="\(status)"/></itemMeta>
     <contentMeta><creator qcode="codes:77"/><infoSource qcode="is:9"><name>Agence France-Presse</name></infoSource>
      <subject qcode="subj:1"/><subject qcode="subj:2"/><headline>Bridge closed</headline><by>By Ada Reed</by>
      <dateline>ORRIN, Feb 10 (AFP)</dateline><description role="drol:summary">The bridge needs new pillars.</description></contentMeta>
     <assert qcode="subj:1"><name xml:lang="en">transport</name></assert>
     <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
      <h2>A long year</h2><p>\(body) bridge is closed for most of the year, the council said on Sunday.</p></body></html></inlineXML>
      <remoteContent href="bridge.jpg" contenttype="image/jpeg" size="1200"/></contentSet></newsItem>
    """
}

@Test("NewsML-G2: codes have the names that the item gives them, and a code alone is no name")
func readsNewsML2() throws {
    let article = try #require(try taken(newsML2()).articles.first)
    #expect(article.headline == "Bridge closed")
    #expect(article.standfirst == "The bridge needs new pillars.")
    #expect(article.authors == ["Ada Reed"])
    #expect(article.outlet?.name == "The Town Crier")
    #expect(article.agencies == ["AFP"])
    #expect(article.categories == ["transport"])
    #expect(article.published.value?.description == "2019-02-10T14:00:00Z")
    #expect(article.modified?.description == "2019-02-10T15:00:00Z")
    #expect(article.language == "en-GB")
    #expect(article.dateline == "ORRIN")
    #expect(article.blocks.map(\.role) == [.headline, .standfirst, .dateline, .subheading, .body])
    #expect(article.enclosures == [Enclosure(url: "bridge.jpg", mediaType: "image/jpeg", length: 1200)])
}

@Test("Versions are one article: what it is called does not change with them")
func keepsIdentityOfVersions() throws {
    let (first, second) = (try taken(newsML2()).articles, try taken(newsML2(version: 2, body: "The old")).articles)
    #expect(first.count == 1 && first.map(\.id) == second.map(\.id))
    #expect(first[0].sha256 != second[0].sha256)
}

@Test(
    "What its provider withholds is told and not taken",
    arguments: [
        ("stat:withheld", "", "withheld by its provider"), ("stat:canceled", "", "cancelled by its provider"),
        ("stat:usable", "<embargoed>2030-01-01T00:00:00Z</embargoed>", "under embargo until 2030-01-01T00:00:00Z"),
        ("stat:usable", "<embargoed/>", "under embargo (without an end)"),
    ])
func refusesWhatIsWithheld(status: String, embargo: String, reason: String) throws {
    let (articles, refusals) = try taken(newsML2(status: status, embargo: embargo))
    #expect(articles.isEmpty)
    let refusal = try #require(refusals.first)
    #expect(refusal.reason.string.hasPrefix(reason))
    #expect(refusal.message.string.contains("item urn:newsml:crier.example:20190210:bridge: "))
    #expect(refusal.exitCode == 77)
}

@Test("An embargo that has passed is when it was published, and no hindrance")
func takesWhatWasUnderEmbargo() throws {
    let item = newsML2(embargo: "<embargoed>2019-02-10T10:30:00-05:00</embargoed>")
    var options = IntakeOptions(arrival: Sample.arrival)
    options.arrival = Instant(seconds: Sample.arrival.seconds + 86_400)
    try Sample.inDirectory { place in
        try Sample.write(item, place + "/a.xml")
        let article = try #require(Sample.taken(place + "/a.xml", options).articles.first)
        #expect(article.published.value?.description == "2019-02-10T10:30:00-05:00")
    }
}

@Test("A message of many items gives each; packages and concepts are no articles, and name codes")
func readsMessages() throws {
    let message = """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2019-02-10T15:00:00Z</sent></header><itemSet>
        <knowledgeItem guid="k"><conceptSet><concept><conceptId qcode="subj:2"/><name>bridges</name></concept></conceptSet></knowledgeItem>
        \(newsML2())\(newsML2(status: "stat:canceled"))
        <packageItem guid="p"><groupSet><group role="g"><itemRef residref="x"/></group></groupSet></packageItem>
        </itemSet></newsMessage>
        """
    let (articles, refusals) = try taken(message)
    #expect(articles.map(\.categories) == [["transport", "bridges"]])
    #expect(refusals.map(\.exitCode) == [77])
}

@Test("NewsML 1.2: the revision is no part of what an item is, and the caption none of its text")
func readsNewsML1() throws {
    let document = """
        <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20190210T150000Z</DateAndTime></NewsEnvelope><NewsItem>
        <Identification><NewsIdentifier><ProviderId>crier.example</ProviderId><DateId>20190210</DateId><NewsItemId>bridge</NewsItemId>
        <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
        <PublicIdentifier>urn:newsml:crier.example:20190210:bridge:2N</PublicIdentifier></NewsIdentifier></Identification>
        <NewsManagement><FirstCreated>20190210T140000Z</FirstCreated><ThisRevisionCreated>20190210T150000Z</ThisRevisionCreated>
        <Status FormalName="Usable"/></NewsManagement>
        <NewsComponent><NewsLines><HeadLine>Bridge closed</HeadLine><SubHeadLine>Repairs take most of the year</SubHeadLine>
        <ByLine>Ada Reed and Tom Hale</ByLine><DateLine>ORRIN, Feb 10</DateLine><CopyrightLine>(c) Somebody</CopyrightLine></NewsLines>
        <AdministrativeMetadata><Provider><Party FormalName="The Town Crier"/></Provider></AdministrativeMetadata>
        <NewsComponent><Role FormalName="Main"/><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
        <ContentItem><MediaType FormalName="Text"/><DataContent><p>The bridge is closed for most of the year, the council said.</p>
        <p>Traffic will be led over the old road.</p></DataContent></ContentItem></NewsComponent>
        <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>The bridge in winter.</DataContent></ContentItem></NewsComponent>
        </NewsComponent></NewsItem></NewsML>
        """
    let article = try #require(try taken(document).articles.first)
    #expect(article.identity == .guid("urn:newsml:crier.example:20190210:bridge"))
    #expect(article.authors == ["Ada Reed", "Tom Hale"])
    #expect(article.outlet?.name == "The Town Crier")
    #expect(article.published.value?.description == "2019-02-10T14:00:00Z")
    #expect(article.blocks.map(\.role) == [.headline, .standfirst, .dateline, .body, .body, .caption])
    #expect(!article.blocks.contains { $0.text.string.contains("Somebody") })
}

@Test("XML of a newsroom uses no entity of its own, and what ends inside an item loses that one")
func outlivesHostileNewsrooms() throws {
    let bomb = """
        <?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <nitf><body><body.head><hedline><hl1>Laugh &b; and &x;</hl1></hedline></body.head>
        <body.content><p>Plain &amp; caf&eacute;, the council said of the bridge on Sunday.</p></body.content></body></nitf>
        """
    let article = try #require(try taken(bomb).articles.first)
    #expect(article.headline == "Laugh &b; and &x;")
    #expect(article.blocks.last?.text == "Plain & café, the council said of the bridge on Sunday.")
    let cut = String(newsML2().dropLast(120))
    #expect(
        try taken("<newsMessage><itemSet>\(newsML2())\(cut)").refusals.map(\.reason) == [
            "the document ends inside it: fetch it again"
        ])
    let deep = "<nitf><body><body.content>" + String(repeating: "<block>", count: 5_000) + "<p>Deep</p>"
    #expect(try taken(deep).refusals.count == 1)
    #expect(
        try taken(
            "<nitf><body><body.content><p>" + String(repeating: "word ", count: 900_000)
                + "</p></body.content></body></nitf>"
        ).refusals.map(\.reason) == ["longer than any article is: cut it into articles"])
}
