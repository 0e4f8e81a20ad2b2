import News
import Testing

@testable import Parsing

private func taken(_ text: String, name: String = "item.json") throws -> (articles: [Article], refusals: [Refusal]) {
    try takenFeed(text, name: name)
}

@Test("ninjs 1: the body in HTML, the pictures' words as captions")
func readsNinjs1() throws {
    let article = try #require(
        try taken(
            #"""
            {
              "uri": "urn:crier:bridge", "type": "text", "version": "3", "pubstatus": "usable", "language": "en",
              "firstcreated": "2019-02-10T14:00:00Z", "versioncreated": "2019-02-10T15:30:00+01:00",
              "headline": "Bridge closed &amp; old road open", "byline": "By Ada Reed", "located": "Orrin",
              "copyrightnotice": "(c) Somebody", "infosource": [{"name": "The Town Crier"}, {"name": "Reuters"}],
              "subject": [{"name": "transport", "code": "04"}], "description_text": "The bridge needs new pillars.",
              "body_html": "<p>The bridge is closed for most of the year, the council said.</p><h3>Cracks</h3><p>Two <a href='https://crier.example/report'>pillars</a> are cracked.</p>",
              "associations": {"main": {"type": "picture", "description_text": "The bridge in winter.",
                "renditions": {"web": {"href": "https://crier.example/b.jpg", "mimetype": "image/jpeg", "sizeinbytes": 9}}}}
            }
            """#
        ).articles.first)
    #expect(article.headline == "Bridge closed & old road open")
    #expect(article.identity == .guid("urn:crier:bridge"))
    #expect(article.outlet?.name == "The Town Crier")
    #expect(article.agencies == ["Reuters"])
    #expect(article.authors == ["Ada Reed"])
    #expect(article.published.value?.description == "2019-02-10T14:00:00Z")
    #expect(article.modified?.description == "2019-02-10T15:30:00+01:00")
    #expect(article.categories == ["transport"])
    #expect(article.blocks.map(\.role) == [.headline, .standfirst, .body, .subheading, .body, .caption])
    #expect(article.links.map(\.url) == ["https://crier.example/report"])
    #expect(article.enclosures == [Enclosure(url: "https://crier.example/b.jpg", mediaType: "image/jpeg", length: 9)])
}

@Test("ninjs 2 and 3: headlines and bodies are lists with roles; one object a line is JSON Lines of them")
func readsNinjs2() throws {
    let item =
        #"{"uri": "urn:crier:2", "standard": {"name": "ninjs", "version": "3.0"}, "by": "Ada Reed", "infosources": [{"name": "The Town Crier"}], "versioncreated": "2019-02-10", "headlines": [{"role": "short", "value": "Bridge"}, {"role": "main", "value": "Bridge closed"}], "bodies": [{"contenttype": "text/plain", "value": "The bridge is closed.\n\nThe council said so on Sunday."}]}"#
    for (text, name) in [(item, "a.json"), (item + "\n" + item + "\n", "a.jsonl"), ("[\(item), \(item)]", "a.json")] {
        let (articles, refusals) = try taken(text, name: name)
        #expect(refusals.isEmpty)
        #expect(Set(articles.map(\.headline)) == ["Bridge closed"] && Set(articles.map(\.authors)) == [["Ada Reed"]])
        #expect(articles.first?.blocks.map(\.role) == [.headline, .body, .body])
        #expect(articles.first?.published.value?.description == "2019-02-10")
    }
}

@Test("ninjs that is withheld, cancelled or broken is told", arguments: ["withheld", "canceled", "broken"])
func refusesNinjs(status: String) throws {
    let item = #"{"uri": "urn:crier:3", "pubstatus": "\#(status)", "body_text": "The bridge is closed.""#
    let refusal = try #require(try taken(item + (status == "broken" ? ", \n" : "}")).refusals.first)
    #expect(refusal.exitCode == (status == "broken" ? 65 : 77))
}

@Test("JSON-LD alone: an article that holds its text; one that only describes it is refused")
func readsSchema() throws {
    let body = #""articleBody": "The bridge is closed for most of the year.\n\nThe council said so on Sunday.""#
    func document(_ more: String) -> String {
        #"{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle", "headline": "Bridge closed", "author": [{"@type": "Person", "name": "Ada Reed"}], "publisher": {"@type": "Organization", "name": "The Town Crier"}, "datePublished": "2019-02-10T14:00:00+01:00", "url": "https://crier.example/bridge", "inLanguage": "en", "dateline": "ORRIN", "image": {"caption": "The bridge in winter."}\#(more)}]}"#
    }
    let article = try #require(try taken(document(", " + body)).articles.first)
    #expect(article.identity == .address("https://crier.example/bridge"))
    #expect(article.outlet?.name == "The Town Crier")
    #expect(article.authors == ["Ada Reed"])
    #expect(article.blocks.map(\.role) == [.headline, .dateline, .body, .body, .caption])
    #expect(try taken(document("")).refusals.map(\.reason) == ["no text in it: import the item that holds its text"])
}

@Test("Messages of a wire: the header line, the text between control characters, the line that dates it")
func readsWires() throws {
    let dpa =
        "\u{16}\u{16}\u{01}dpa0123 4 pl 120 transport/bridges\r\n\u{02}\r\n^Bridge closed for a year=\r\n   Orrin (dpa) - The bridge is closed for most of the year,\r\nthe council said on Sunday.\r\n   Traffic will be led over the old road.\r\n\u{03}\r\n101430 gmt feb 19\u{04}"
    let ap =
        "\u{16}\u{16}\u{01}a0456 ----\r\n\u{02}r i\r\nBC-Bridge\r\n^Second bridge closed<\r\n^By ADA REED=\r\n^Associated Press Writer=\r\n   ORRIN (AP) _ Another bridge was closed on Monday,\r\nofficials said.\r\n\u{03}\r\nAP-NY-02-11-19 0930EST\u{04}"
    let (articles, refusals) = try taken(dpa + "\r\n" + ap, name: "wire.txt")
    #expect(refusals.isEmpty)
    #expect(articles.map(\.headline) == ["Bridge closed for a year", "Second bridge closed"])
    #expect(articles[0].published.value?.description == "2019-02-10T14:30:00Z")
    #expect(articles[1].published.value?.description == "2019-02-11T09:30:00-05:00")
    #expect(articles[0].categories == ["transport", "bridges"])
    #expect(articles[0].blocks.filter { $0.role == .body }.count == 2)
    #expect(
        articles[0].blocks[1].text
            == "Orrin (dpa) - The bridge is closed for most of the year, the council said on Sunday.")
    #expect(articles[1].dateline == "ORRIN" && articles[1].agencies == ["AP"])
    let broken = try taken(
        "\u{01}dpa0001 4 pl 12\r\nno text\u{01}dpa0002 4 pl 3\r\n\u{02}The bridge is closed, the council said on Sunday.",
        name: "wire.txt")
    #expect(broken.refusals.map(\.message).allSatisfy { $0.string.contains("message 1: no text begins in it") })
    #expect(broken.articles.map { $0.source.bozo } == ["the message ends inside its text"])
}

@Test("Of a folder's JSON files those are read that hold articles; a sidecar and other data are passed without a word")
func takesNewsObjectsOfAFolder() throws {
    try Sample.inDirectory { place in
        try Sample.write(#"{"uri": "urn:crier:9", "body_text": "The bridge is closed, they said."}"#, place + "/a.json")
        try Sample.write(#"{"name": "broadsheet", "version": "1"}"#, place + "/package.json")
        try Sample.write("Second bridge closed\n\n" + Sample.body, place + "/b.txt")
        try Sample.write(#"{"outlet": "The Town Crier"}"#, place + "/b.json")
        let (articles, refusals) = Sample.taken(place)
        #expect(refusals.isEmpty)
        #expect(articles.map(\.guid) == ["urn:crier:9", nil])
    }
}
