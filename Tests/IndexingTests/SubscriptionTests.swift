import Foundation
import GRDB
import News
import Testing

@testable import Indexing

@Suite struct SubscriptionTests {
    private let test = try? TestLibrary()
    private var library: Library {
        get throws { try #require(test).library }
    }

    /// An item of a feed as the fetching makes it.
    private func item(_ number: Int, of feed: String, _ words: String, title: String? = nil) -> Article {
        var made = article(number, words)
        made.identity = .feed(url: feed, guid: "item-\(number)")
        var described = Feed(kind: .rss)
        described.title = title.map { PlainText($0) }
        made.feed = described
        return made
    }

    @Test("A feed is subscribed to once, whatever case its host is written in")
    func onceOnly() throws {
        let first = try library.subscribe(NewSubscription(url: "https://News.Example/rss", name: " My  news "))
        #expect(first.isNew)
        #expect(first.subscription.title == "My news")
        #expect(first.subscription.id.description == "f1")
        let again = try library.subscribe(NewSubscription(url: "https://news.example/rss", name: "Other"))
        #expect(!again.isNew)
        #expect(again.subscription.title == "My news")
        #expect(try library.subscriptions().count == 1)
    }

    @Test(
        "What is no address of the web is refused",
        arguments: ["", "news.example/rss", "file:///etc/passwd", "ftp://a/b"])
    func noAddress(_ url: String) throws {
        #expect(throws: LibraryFault.self) { try library.subscribe(NewSubscription(url: url)) }
    }

    @Test("A feed is called by the reader's name, else by its own, else by its host")
    func titles() throws {
        let id = try library.subscribe(NewSubscription(url: "https://www.news.example/rss")).subscription.id
        #expect(try library.subscription(id)?.title == "news.example")
        try library.note(FeedVisit(at: arrival, outcome: .fresh(new: 2)), of: id, next: nil, title: "The News")
        #expect(try library.subscription(id)?.title == "The News")
        try library.rename(id, to: "Mine")
        #expect(try library.subscription(id)?.title == "Mine")
        try library.rename(id, to: "")
        #expect(try library.subscription(id)?.title == "The News")
    }

    @Test("Groups come in order, what has none first, and blank parts of a name are left out")
    func groups() throws {
        let world = try library.subscribe(NewSubscription(url: "https://a.example/", group: " world / / asia "))
            .subscription
        try library.setGroup(world.id, "world/asia")
        _ = try library.subscribe(NewSubscription(url: "https://z.example/"))
        #expect(world.group == "world/asia")
        #expect(try library.subscriptions().map(\.title) == ["z.example", "a.example"])
        try library.setGroup(world.id, nil)
        #expect(try library.subscriptions().map(\.group) == [nil, nil])
    }

    @Test("Numbers follow arrivals and marks, also when a mark is taken back")
    func counters() throws {
        let feed = "https://news.example/rss"
        let id = try library.subscribe(NewSubscription(url: feed)).subscription.id
        let items = (1...3).map { item($0, of: feed, "Report \($0) of the council's evening.") }
        _ = try library.add(items + [article(9, "Elsewhere a text of no feed.")], retrieved: arrival)
        #expect(try library.subscription(id)?.total == 3)
        #expect(try library.subscription(id)?.unread == 3)
        _ = try library.add(items, retrieved: arrival)
        #expect(try library.subscription(id)?.total == 3)
        try library.setRead([items[0].id], true)
        #expect(try library.subscription(id)?.unread == 2)
        #expect(try library.markAllRead(matching: Query("feed:f1")) == 2)
        #expect(try library.subscription(id)?.unread == 0)
        _ = try library.undo()
        #expect(try library.subscription(id)?.unread == 2)
        #expect(try library.check().filter { !$0.ok }.map(\.name) == [])
    }

    @Test("A subscription that is ended leaves its articles, and has them again when it is made anew")
    func adopted() throws {
        let feed = "https://news.example/rss"
        let id = try library.subscribe(NewSubscription(url: feed)).subscription.id
        let items = (1...2).map { item($0, of: feed, "Report \($0) of the council's evening.") }
        _ = try library.add(items, retrieved: arrival)
        try library.setRead([items[1].id], true)
        try library.unsubscribe(id)
        #expect(try library.subscriptions().isEmpty)
        #expect(try library.counts().articles == 2)
        let anew = try library.subscribe(NewSubscription(url: feed)).subscription
        #expect(anew.id != id)
        #expect((anew.total, anew.unread) == (2, 1))
        #expect(try library.check().filter { !$0.ok }.map(\.name) == [])
    }

    @Test("feed: finds by short name, by title, by the reader's name and by host; never another feed's articles")
    func searched() throws {
        let one = try library.subscribe(NewSubscription(url: "https://one.example/rss", name: "Harbour")).subscription
        _ = try library.subscribe(NewSubscription(url: "https://two.example/rss"))
        let (first, second) = (
            item(1, of: "https://one.example/rss", "The ferry left late.", title: "Coast Courier"),
            item(2, of: "https://two.example/rss", "The ferry left early.", title: "Hill Herald")
        )
        _ = try library.add([first, second], retrieved: arrival)
        func found(_ text: String) throws -> [ArticleID] {
            try library.articles(matching: Query(text), sort: .newest, after: nil, limit: 0).elements.map(\.id)
        }
        #expect(try found(one.query) == [first.id])
        #expect(try found("feed:courier ferry") == [first.id])
        #expect(try found("feed:harbour") == [first.id])
        #expect(try found("feed:two.example") == [second.id])
        #expect(try found("ferry -feed:courier") == [second.id])
        #expect(try found("feed:nowhere") == [])
        #expect(try found("feed:f7") == [])
        #expect(try Set(found("(feed:courier OR title:late) OR feed:herald")) == [first.id, second.id])
    }

    @Test("The same words in two feeds are two articles of one story, each with its own mark")
    func twoFeeds() throws {
        let text = "The ferry to the island left the harbour two hours late on Monday because of fog over the strait."
        var (one, two) = (item(1, of: "https://one.example/", text), item(2, of: "https://two.example/", text))
        two.sha256 = one.sha256
        one.outlet = Outlet(name: "One", basis: .feed)
        two.outlet = Outlet(name: "Two", basis: .feed)
        let ids = try ["https://one.example/", "https://two.example/"].map {
            try library.subscribe(NewSubscription(url: $0)).subscription.id
        }
        let admissions = try library.add([one, two], retrieved: arrival)
        #expect(admissions.map(\.status) == [.added, .added])
        #expect(admissions[0].story == admissions[1].story)
        try library.setRead([one.id], true)
        #expect(try ids.map { try library.subscription($0)?.unread } == [0, 1])
    }
}
