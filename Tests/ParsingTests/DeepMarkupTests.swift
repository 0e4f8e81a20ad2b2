import News
import Testing

@testable import Parsing

private func taken(_ text: String, _ name: String) throws -> (articles: [Article], refusals: [Refusal]) {
    var result: (articles: [Article], refusals: [Refusal]) = ([], [])
    try Sample.inDirectory { place in
        try Sample.write(text, place + "/" + name)
        result = Sample.taken(place + "/" + name)
    }
    return result
}

private func filtered(_ text: String, _ language: MarkupStream.Language, pieces: Int = .max) -> String {
    var filter = TagFilter(language)
    var kept: [UInt8] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: min(pieces, bytes.count)) {
        kept += bytes[start..<min(bytes.count, start + min(pieces, bytes.count))].withUnsafeBufferPointer {
            filter.filtered($0)
        }
    }
    return String(decoding: kept + filter.rest(), as: UTF8.self)
}

@Test("A feed of a hundred thousand levels ends there; the item before them is kept and the depth told")
func endsDeepFeeds() throws {
    let deep = String(repeating: "<item>", count: 100_000)
    let alone = try taken("<rss><channel>" + deep, "deep.xml")
    #expect(alone.articles.count <= 1 && alone.articles.count + alone.refusals.count >= 1)
    let after = "<rss><channel><title>T</title><item><title>Ferry runs again</title></item>" + deep
    let first = try #require(try taken(after, "after.xml").articles.first)
    #expect(first.headline == "Ferry runs again")
    #expect(first.source.bozo?.string.contains("nested more than 500 deep") == true)
    let atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A</title><content type=\"xhtml\">"
    _ = try taken(atom + String(repeating: "<div>", count: 100_000), "atom.xml")
}

@Test("A document of a newsroom a hundred thousand levels deep is refused, and why is told")
func endsDeepNewsroomDocuments() throws {
    let deep = String(repeating: "<block>", count: 100_000)
    let told = try taken("<nitf><body><body.content>" + deep, "deep.xml")
    #expect(told.articles.isEmpty)
    #expect(told.refusals.first?.reason.string.contains("nested more than 500 deep") == true)
}

@Test("What is no hostile tag passes unchanged, in pieces of any size", arguments: [1, 3, 7, .max])
func passesOrdinaryMarkup(pieces: Int) {
    let words = String(repeating: "long words \"here and 'there ", count: 400)
    let picture = "<img alt=x src=\"data:image/png;base64,\(String(repeating: "QUJD x", count: 4000))\"/>"
    let page = """
        <!DOCTYPE html><html><!-- a <b \(words)--><script type=x>if (a<b && c) { \(words) }</script><style>p<i \(words)</style>
        <p title='a > b'>3 < 4 and <3 \(words)</p><svg><path d=1 /></svg>\(picture)<a href=x/y/>link</a></p <x
        """
    #expect(filtered(page, .html, pieces: pieces) == page)
    let feed = "<?xml version=\"1.0\"?><rss><item><![CDATA[a<b \(words) ]] > <c ]]></item><é:b ö='1'/></rss>"
    #expect(filtered(feed, .xml, pieces: pieces) == feed)
}

@Test("Of very many attributes the first five hundred are kept, and the words after them")
func leavesOutAttributes() {
    let many = (1...2000).map { "a\($0)=\"<'>\"" }
    let kept = many.prefix(500).joined(separator: " ")
    for language in [MarkupStream.Language.xml, .html] {
        #expect(filtered("<p \(many.joined(separator: " "))>w</p>", language) == "<p \(kept) >w</p>")
        #expect(filtered("<p \(many.joined())/>w", language) == "<p \(many.prefix(500).joined())/>w")
    }
}

@Test("Of a page's tags nested past a thousand only the words are kept; many beside one another stay")
func leavesOutDepth() {
    let deep =
        String(repeating: "<b><i>", count: 3000) + "words" + String(repeating: "</i></b>", count: 3000) + "<u>x</u>"
    let kept =
        String(repeating: "<b><i>", count: 500) + "words" + String(repeating: "</i></b>", count: 500) + "<u>x</u>"
    #expect(filtered(deep, .html) == kept)
    let many = String(repeating: "<div class=a><p>x<br></div><path/>", count: 5000)
    #expect(filtered(many, .html) == many)
}

@Test("Words that come in many pieces are held as one")
func joinsPieces() {
    let page = PageTree(Array("<p>\(String(repeating: "a&amp;", count: 1000))<b>c</b>d &lt; e</p>".utf8))
    #expect(page.all("p").map { page.elements[$0].children.count } == [3])
    #expect(page.words(of: 0) == String(repeating: "a&", count: 1000) + "c d < e")
}
