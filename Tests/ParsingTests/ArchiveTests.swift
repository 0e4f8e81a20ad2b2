import News
import Testing

@testable import Parsing

private typealias Archive = ArchiveSample

private func page(_ title: String, uri: String = "http://crier.example/bridge") -> [UInt8] {
    Archive.record(Archive.http(Archive.page(title)), uri: uri)
}

@Test("A page of an archive has the address it was fetched from and came in when it was captured")
func takesPagesOutOfAnArchive() throws {
    try Sample.inDirectory { place in
        let info = Archive.record(
            Array("software: a crawler".utf8), type: "warcinfo", mediaType: "application/warc-fields")
        let picture = Archive.record(Archive.http([0xFF, 0xD8, 0xFF, 0], type: "image/jpeg"))
        let gone = Archive.record(Archive.http(Archive.page("Not found"), status: "404 Not Found"))
        try Sample.write(info + picture + gone + page("Bridge closed"), place + "/a.warc")
        let (articles, refusals) = Sample.taken(place + "/a.warc")
        #expect(refusals.isEmpty)
        let article = try #require(articles.first)
        #expect(articles.count == 1)
        #expect(article.headline == "Bridge closed")
        #expect(article.identity == .address("http://crier.example/bridge"))
        #expect(article.source.path.string == place + "/a.warc")
        // The page names no day: it is no younger than its capture.
        #expect(article.published.basis == .arrival)
        #expect(article.published.latest?.description.hasPrefix("2019-02-08T08:00:00") == true)
    }
}

@Test("Each record packed by itself, as archives are kept, is read like a plain archive")
func readsPackedArchives() throws {
    let whole = PackedSample.gzip(page("One")) + PackedSample.gzip(page("Two", uri: "http://crier.example/two"))
    #expect(try Archive.taken(whole, name: "a.warc.gz") == (["One", "Two"], []))
    let asOne = try Archive.taken(PackedSample.gzip(page("One") + page("Two", uri: "http://crier.example/two")))
    #expect(asOne.articles == ["One", "Two"])
    #expect(
        asOne.told == [
            "a.warc, after record 2: packed as one piece, where each record is to be packed by itself: all were read, tell its maker"
        ])
}

@Test("A damaged member loses its record alone")
func goesOnAfterADamagedMember() throws {
    var damaged = PackedSample.gzip(page("Two"))
    damaged[60] ^= 0xFF
    let three = PackedSample.gzip(page("Three", uri: "http://crier.example/three"))
    let (articles, told) = try Archive.taken(PackedSample.gzip(page("One")) + damaged + three, name: "a.warc.gz")
    #expect(articles.first == "One" && articles.last == "Three")
    #expect(told.contains { $0.contains("damaged gzip data") })
}

@Test("What servers do to a body for the journey is undone", arguments: ["chunked", "gzip", "deflate", "both", "kept"])
func undoesCodings(coding: String) throws {
    let body = Archive.page("Bridge closed")
    let message =
        switch coding {
        case "chunked": Archive.http(Archive.chunked(body), head: "Transfer-Encoding: chunked\r\n")
        case "gzip": Archive.http(PackedSample.gzip(body), head: "Content-Encoding: gzip\r\n")
        case "deflate": Archive.http(PackedSample.stored(body), head: "Content-Encoding: deflate\r\n")
        case "both":
            Archive.http(
                Archive.chunked(PackedSample.gzip(body)),
                head: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
        default: Archive.http(body, head: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
        }
    #expect(try Archive.taken(Archive.record(message)) == (["Bridge closed"], []))
}

@Test("Bodies that are cut off or damaged are told and not taken as a whole page, and the rest is read")
func tellsDamagedBodies() throws {
    let cut = Array(Archive.page("Cut").dropLast(200))
    let chunks = Array(Archive.chunked(Archive.page("Chunks")).dropLast(120))
    let bad = [
        (Archive.http(cut, head: "Content-Length: 2000\r\n"), "its body ends after"),
        (Archive.http(chunks, head: "Transfer-Encoding: chunked\r\n"), "the chunks of its body are broken"),
        (
            Archive.http(Array(PackedSample.gzip(cut).dropLast(40)), head: "Content-Encoding: gzip\r\n"),
            "its body is damaged"
        ),
        (
            Archive.http(Archive.page("Brotli"), head: "Content-Encoding: br\r\n"),
            "pages passed over that are packed as br, 1"
        ),
    ]
    for (message, reason) in bad {
        let taken = try Archive.taken(Archive.record(message, uri: "http://crier.example/bad") + page("Whole"))
        #expect(taken.articles == ["Whole"])
        #expect(taken.told.count == 1 && taken.told[0].contains(reason), "\(taken.told)")
    }
}

@Test("A wrong length is told, and the next record is found", arguments: ["10", "100000", "-1", "99999999999", "x"])
func findsTheNextRecord(length: String) throws {
    let wrong = Archive.record(Archive.http(Archive.page("Wrong")), uri: "http://crier.example/wrong", length: length)
    let (articles, told) = try Archive.taken(wrong + page("Right"))
    // A length beyond all archives swallows what follows; any other is mended.
    #expect(articles.contains("Right") || length == "99999999999")
    #expect(articles.contains("Wrong") != told.contains { $0.contains("record 1") })
}

@Test("Records of other archives, pages without a text and an archive without pages are told in one line each")
func tellsWhatWasPassedOver() throws {
    let revisit = Archive.record([], type: "revisit")
    let bare = Archive.record(Archive.http(Array("<!DOCTYPE html><html><body><a href='/'>Home</a></body></html>".utf8)))
    let told = try Archive.taken(revisit + revisit + bare + page("One")).told
    #expect(told.count == 2)
    #expect(told.first == "a.warc: revisits passed over, 2: import the archive that holds those pages")
    #expect(
        try Archive.taken(Archive.record([], type: "request")).told.first?.contains("1 records without a page") == true)
    let stopped = Archive.record(
        Archive.http(Array(Archive.page("Half").dropLast(60))), more: "WARC-Truncated: length\r\n")
    #expect(
        try Archive.taken(stopped).told == [
            "a.warc, record 1 (http://crier.example/bridge): its crawler stopped inside it (length): fetch the page again"
        ])
}

@Test("ARC, version 1: addresses may hold blanks")
func readsARC() throws {
    let message = Archive.http(Archive.page("Bridge closed"))
    let version = Array("1 0 A crawler\nURL IP-address Archive-date Content-type Archive-length\n".utf8)
    var bytes = Array("filedesc://a.arc 0.0.0.0 20140216050221 text/plain \(version.count)\n".utf8) + version + [0x0A]
    bytes += Array("http://crier.example/a?b=The Bridge 127.0.0.1 20140216050221 text/html \(message.count)\n".utf8)
    bytes += message + [0x0A]
    try Sample.inDirectory { place in
        try Sample.write(PackedSample.gzip(bytes), place + "/a.arc.gz")
        let article = try #require(Sample.taken(place).articles.first)
        #expect(article.url == "http://crier.example/a?b=The Bridge")
        #expect(article.published.latest?.description == "2014-02-16T05:02:21Z")
    }
}

@Test("A feed in an archive gives its items")
func readsFeedsOfAnArchive() throws {
    let feed =
        "<rss version='2.0'><channel><title>T</title><item><title>One</title></item><item><title>Two</title></item></channel></rss>"
    let record = Archive.record(
        Archive.http(Array(feed.utf8), type: "application/rss+xml"), uri: "http://crier.example/feed")
    #expect(try Archive.taken(record) == (["One", "Two"], []))
}
