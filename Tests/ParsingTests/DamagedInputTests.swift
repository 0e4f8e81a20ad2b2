import Foundation
import News
import Testing

@testable import Parsing

/// Gives an intake damaged copies of an input and holds what comes out against what must always be true of it.
private func outlive(
    _ whole: [UInt8], name: String, rounds: Int, seed: UInt64, words: [String] = [],
    wrapped: ([UInt8]) -> [UInt8] = { $0 }
) throws {
    var damage = DamagedInput(seed: seed)
    try Sample.inDirectory { place in
        let path = place + "/" + name
        for round in 0..<rounds {
            try Sample.write(wrapped(damage.damaged(whole, words: words)), path)
            let (articles, refusals) = Sample.taken(path)
            #expect(!articles.isEmpty || !refusals.isEmpty, "seed \(seed), round \(round): nothing was said")
            for article in articles {
                #expect(article.blocks.allSatisfy { !$0.text.isEmpty }, "seed \(seed), round \(round)")
            }
            for refusal in refusals {
                let isPlain = !refusal.reason.isEmpty && refusal.message.scalarCount < 600
                #expect(isPlain, "seed \(seed), round \(round): \(refusal.message)")
            }
        }
    }
}

private let archive =
    ArchiveSample.record(Array("software: a crawler".utf8), type: "warcinfo", mediaType: "application/warc-fields")
    + ArchiveSample.record(
        ArchiveSample.http(ArchiveSample.chunked(ArchiveSample.page("One")), head: "Transfer-Encoding: chunked\r\n"))
    + ArchiveSample.record(
        ArchiveSample.http(PackedSample.gzip(ArchiveSample.page("Two")), head: "Content-Encoding: gzip\r\n"))

@Test("Archives damaged by chance are told or read, never a crash or a hang", arguments: [1, 2, 3] as [UInt64])
func outlivesDamagedArchives(seed: UInt64) throws {
    let words = [
        "WARC/1.0\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: -5\r\n", "FFFFFFFFFFFF\r\n",
        "\r\n\r\n",
    ]
    try outlive(archive, name: "a.warc", rounds: 90, seed: seed, words: words)
    try outlive(archive, name: "a.warc.gz", rounds: 30, seed: seed, words: words, wrapped: PackedSample.gzip)
    var packed = DamagedInput(seed: seed)
    try outlive(archive, name: "b.warc.gz", rounds: 30, seed: seed) { packed.damaged(PackedSample.gzip($0)) }
    let arc = Array(
        "filedesc://a.arc 0.0.0.0 20140216050221 text/plain 8\n1 0 Crawl\n\nhttp://a.example/ 127.0.0.1 20140216050221 text/html 20\nHTTP/1.1 200 OK\r\n\r\nA\n"
            .utf8)
    try outlive(
        arc, name: "a.arc", rounds: 90, seed: seed,
        words: ["http://b.example/ 1 20140216050221 text/html 5\n", " -1\n"])
}

@Test("Newsrooms' documents damaged by chance are told or read", arguments: [4, 5] as [UInt64])
func outlivesDamagedNewsrooms(seed: UInt64) throws {
    let words = [
        "<p>", "</p>", "<![CDATA[", "&#0;", "&a;", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "\u{1}", "\u{2}", "\u{3}", "{",
        "]", "\\ud800",
    ]
    let item = Array(
        """
        <newsMessage><itemSet><newsItem guid="g"><itemMeta><pubStatus qcode="stat:usable"/><embargoed/></itemMeta><contentMeta>
        <headline>Bridge</headline><by>By Ada Reed</by></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>The bridge is
        closed.</p><bq><block>So</block></bq></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>
        """.utf8)
    try outlive(item, name: "a.xml", rounds: 90, seed: seed, words: words)
    let ninjs = Array(
        #"{"uri": "u", "versioncreated": "2019-02-10T14:00:00Z", "headlines": [{"value": "B"}], "bodies": [{"value": "<p>It is.</p>"}]}"#
            .utf8)
    try outlive(ninjs, name: "a.json", rounds: 90, seed: seed, words: words)
    let wire = Array(
        "\u{16}\u{1}dpa0123 4 pl 12 a/b\r\n\u{2}^Bridge<\r\n^By A. Reed=\r\n  ORRIN (AP) _ It is.\r\n\u{3}101430 gmt feb 19"
            .utf8)
    try outlive(wire, name: "a.txt", rounds: 90, seed: seed, words: words)
}

@Test("Letters and tables damaged by chance are told or read", arguments: [6, 7] as [UInt64])
func outlivesDamagedLettersAndTables(seed: UInt64) throws {
    let letter = Array(
        """
        From a@b.example Sun Feb 10 14:30:00 2019
        From: =?utf-8?Q?Ad=C3=A1?= <a@b.example>
        Date: Sun, 10 Feb 2019 14:30:00 +0100
        Subject: =?utf-8?B?Q2Fmw6k=?=
        Content-Type: multipart/alternative; boundary="x"

        --x
        Content-Transfer-Encoding: quoted-printable

        Caf=C3=A9 is=
         closed.
        --x
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PHA+Q2Fmw6kgaXMgY2xvc2VkLjwvcD4=
        --x--
        """.utf8)
    let words = ["--x\n", "=\n", "=?utf-8?Q?", "?=", "boundary=", "\n\nFrom ", "\"", "\"\"", ",", "\n"]
    try outlive(letter, name: "a.mbox", rounds: 90, seed: seed, words: words)
    try outlive(Array(letter.drop { $0 != 0x0A }.dropFirst()), name: "a.eml", rounds: 90, seed: seed, words: words)
    let table = Array("id,title,text,author\n1,One,\"It \"\"is\"\",\nso.\",A\n2,Two,It is.,B\n".utf8)
    try outlive(table, name: "a.csv", rounds: 90, seed: seed, words: words)
}
