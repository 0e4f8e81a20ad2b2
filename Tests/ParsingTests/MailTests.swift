import News
import Testing

@testable import Parsing

private func taken(_ text: String, name: String = "a.eml") throws -> (articles: [Article], refusals: [Refusal]) {
    try takenFeed(text.replacing("\n", with: "\r\n"), name: name)
}

private func letter(_ head: String = "", body: String = "The bridge is closed, the council said.") -> String {
    """
    From: "Ada Reed from The Town Crier" <news@crier.example>
    Date: Sun, 10 Feb 2019 14:30:00 +0100 (CET)
    Message-ID: <17@crier.example>
    Subject: Bridge closed
    MIME-Version: 1.0
    \(head.isEmpty ? "Content-Type: text/plain" : head)

    \(body)
    """
}

private let newsletter = letter(
    "List-Id: The Crier Daily <daily.crier.example>\nContent-Type: multipart/mixed; boundary=\"outer\"",
    body: """
        For readers without MIME.
        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        The bridge by the caf=E9 is closed, the council said.
        --inner
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PGgyPkJyaWRnZTwvaDI+PHA+VGhlIGJyaWRnZSBieSB0aGUgPGEgaHJlZj0i
        aHR0cHM6Ly9jcmllci5leGFtcGxlL2NhZmUiPmNhZsOpPC9hPiBpcyBjbG9zZWQsIHRoZSBjb3VuY2lsIHNhaWQuPC9wPg==
        --inner--
        --outer
        Content-Type: text/plain; name="notes.txt"
        Content-Disposition: attachment; filename="notes.txt"

        An attachment is no part of the letter.
        --outer--
        After the end nothing counts.
        """)

@Test("A newsletter is its list's, its sender the author, and of what says the same twice the HTML is read")
func readsNewsletters() throws {
    let article = try #require(try taken(newsletter).articles.first)
    #expect(article.headline == "Bridge closed")
    #expect(article.outlet == Outlet(name: "The Crier Daily", basis: .metadata))
    #expect(article.authors == ["Ada Reed"])
    #expect(article.identity == .guid("17@crier.example"))
    #expect(article.published.value?.description == "2019-02-10T14:30:00+01:00")
    #expect(article.blocks.map(\.role) == [.headline, .subheading, .body])
    #expect(article.blocks.last?.text == "The bridge by the café is closed, the council said.")
    #expect(article.links == [Link(url: "https://crier.example/cafe", text: "café")])
}

@Test(
    "Letters of other writings and charsets",
    arguments: [
        (
            "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable",
            "Caf=E9 by the=\n bridge =93closed=94.", "Café by the bridge “closed”."
        ),
        ("Content-Type: text/plain; charset=ISO-2022-JP", "\u{1B}$B66\u{1B}(B is a bridge.", "橋 is a bridge."),
        (
            "Content-Type: text/plain; format=flowed", "The bridge is \nclosed for most \nof the year.",
            "The bridge is closed for most of the year."
        ),
        ("Content-Type: text/html", "<p>The bridge &amp; the road.</p><style>p{}</style>", "The bridge & the road."),
    ])
func readsWritings(head: String, body: String, text: String) throws {
    let article = try #require(try taken(letter(head, body: body)).articles.first)
    #expect(article.blocks.last?.text.string == text)
}

@Test(
    "Words of fields in other letters than ASCII",
    arguments: [
        ("=?utf-8?Q?Caf=C3=A9_closed?=", "Café closed"), ("=?UTF-8?B?Q2Fmw6k=?= =?utf-8?q?_closed?=", "Café closed"),
        ("=?iso-8859-1*en?Q?Caf=E9?= in Orrin", "Café in Orrin"), ("=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?=", "Café"),
        ("Plain =?x", "Plain =?x"), ("=?utf-8?X?no?=", "=?utf-8?X?no?="),
    ])
func readsEncodedWords(field: String, text: String) {
    #expect(EncodedWords.decoded(field) == text)
}

@Test(
    "A mailbox gives each letter; a quoted line gets its own form back, and a letter without a text is told by its number"
)
func readsMailboxes() throws {
    let separator = "From news@crier.example Sun Feb 10 14:30:00 2019\n"
    let mailbox =
        separator + letter(body: "It closed.\n\n>From here it is a mile.\nFrom far off it looks whole.") + "\n\n"
        + separator
        + letter("Content-Type: image/png").replacing("<17@", with: "<18@") + "\n\n" + separator
        + letter().replacing("<17@", with: "<19@").replacing("Ada Reed from The Town Crier", with: "Ada Reed")
    let (articles, refusals) = try taken(mailbox, name: "a.mbox")
    #expect(articles.map(\.guid) == ["17@crier.example", "19@crier.example"])
    #expect(
        articles[0].blocks.last?.text.string.hasSuffix("From here it is a mile. From far off it looks whole.") == true
            || articles[0].blocks.contains { $0.text.string.hasPrefix("From here it is a mile.") })
    #expect(articles[0].outlet?.name == "The Town Crier")
    #expect(articles[1].outlet == nil && articles[1].authors == ["Ada Reed"])
    #expect(
        refusals.map(\.message.string).first?.contains(", message 2 (Bridge closed): no text in the letter") == true)
}

@Test(
    "A text that begins like a letter is none",
    arguments: [
        "From Orrin to the sea\n\nA walk.", "Date: tomorrow\nFrom: the harbour\n\nA walk in three parts.",
        "Subject: a@b\n\nText.",
    ])
func tellsTextsFromLetters(text: String) throws {
    #expect(try taken(text, name: "a.txt").articles.map(\.source.mediaType) == ["text/plain"])
}

@Test("Parts in one another without end are given up, and so is a boundary that never comes")
func givesUpNestedParts() throws {
    var nested = "Text.\n"
    for depth in 0..<50 {
        nested = "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n" + nested + "\n--b\(depth)--\n"
    }
    let whole = "From: a@b.example\nDate: Sun, 10 Feb 2019 14:30:00 +0100\nMIME-Version: 1.0\n" + nested
    #expect(try taken(whole).refusals.count == 1)
    #expect(try taken(letter("Content-Type: multipart/mixed; boundary=never")).refusals.count == 1)
}

@Test("Of a letter at most 64 KB of its head and two hundred parts are read")
func endsLongLetters() throws {
    let head = "From: ada@crier.example\nDate: Sun, 10 Feb 2019 14:30:00 +0000\nSubject: Pier\n"
    var letter =
        head + "Keywords: a\n" + String(repeating: "b", count: 100_000) + "\nOrganization: Late\n\nThe pier is open.\n"
    let article = MailMessage(Array(letter.utf8))
    #expect(article.item.headline == "Pier" && article.item.provider == nil)
    #expect(article.item.body.paragraphs.map(\.text) == ["The pier is open."])
    let inner = (1...90).map { "--in\n\nPart \($0).\n" }.joined()
    letter =
        head + "Content-Type: multipart/mixed; boundary=out\n\n"
        + String(repeating: "--out\nContent-Type: multipart/mixed; boundary=in\n\n\(inner)--in--\n", count: 4)
        + "--out--\n"
    #expect(MailMessage(Array(letter.utf8)).item.body.paragraphs.count < 200)
}
