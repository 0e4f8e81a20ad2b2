import Foundation
import News
import Testing

@testable import Indexing

@Suite struct VisitTests {
    private let test: TestLibrary
    private let id: SubscriptionID
    private var library: Library { test.library }

    init() throws {
        test = try TestLibrary()
        id = try test.library.subscribe(NewSubscription(url: "https://news.example/rss")).subscription.id
    }

    private func later(_ minutes: Int64) -> Instant { Instant(seconds: arrival.seconds + minutes * 60) }

    @Test("A feed is due at once, then when its next visit has come")
    func due() throws {
        #expect(try library.due(at: arrival).map(\.id) == [id])
        try library.note(FeedVisit(at: arrival, outcome: .fresh(new: 3)), of: id, next: later(30))
        #expect(try library.due(at: later(29)).isEmpty)
        #expect(try library.due(at: later(30)).map(\.id) == [id])
        #expect(try library.nextDue() == later(30))
    }

    @Test("Failures in a row are counted, and forgotten at the first success")
    func failures() throws {
        for _ in 1...2 {
            try library.note(FeedVisit(at: arrival, outcome: .failed("no answer")), of: id, next: later(60))
        }
        #expect(try library.subscription(id)?.failures == 2)
        #expect(try library.subscription(id)?.lastVisit?.line == "no answer")
        try library.note(FeedVisit(at: arrival, outcome: .unchanged), of: id, next: later(60))
        #expect(try library.subscription(id)?.failures == 0)
    }

    @Test("A feed that is gone for good is paused, and due again when it is taken up")
    func gone() throws {
        try library.note(FeedVisit(at: arrival, outcome: .gone), of: id, next: nil)
        #expect(try library.subscription(id)?.isPaused == true)
        #expect(try library.due(at: later(1_000_000)).isEmpty)
        #expect(try library.nextDue() == nil)
        try library.setPaused(id, false)
        #expect(try library.due(at: arrival).map(\.id) == [id])
    }

    @Test("A feed that moved for good is asked at its new address, its articles stay its own")
    func moved() throws {
        let visit = FeedVisit(at: arrival, outcome: .fresh(new: 0), movedTo: "https://new.example/rss")
        try library.note(visit, of: id, next: nil)
        #expect(try library.subscription(id)?.url == "https://new.example/rss")
        #expect(try library.subscription(id)?.origin == "https://news.example/rss")
        #expect(try !library.subscribe(NewSubscription(url: "https://new.example/rss")).isNew)
        #expect(try library.subscription(id)?.lastVisit?.line == "nothing new; moved to https://new.example/rss")
    }

    @Test("Two feeds never come to stand at one address")
    func movedOntoAnother() throws {
        _ = try library.subscribe(NewSubscription(url: "https://other.example/rss"))
        let visit = FeedVisit(at: arrival, outcome: .fresh(new: 0), movedTo: "https://other.example/rss")
        try library.note(visit, of: id, next: nil)
        #expect(try library.subscription(id)?.url == "https://news.example/rss")
    }

    @Test("Validators are bytes of the fetching's own, replaced only by a visit that read the feed")
    func validators() throws {
        let bytes = Data([0x22, 0x00, 0xFF, 0x22])
        try library.note(FeedVisit(at: arrival, outcome: .fresh(new: 1)), of: id, next: nil, validators: bytes)
        #expect(try library.validators(of: id) == bytes)
        try library.note(FeedVisit(at: arrival, outcome: .unchanged), of: id, next: nil)
        try library.note(FeedVisit(at: arrival, outcome: .failed("no answer")), of: id, next: nil)
        #expect(try library.validators(of: id) == bytes)
        try library.note(FeedVisit(at: arrival, outcome: .fresh(new: 1)), of: id, next: nil)
        #expect(try library.validators(of: id) == nil)
        #expect(try library.validators(of: SubscriptionID(number: 77)) == nil)
    }

    @Test("Once full text is wanted the feed is read whole, so that its pages are known")
    func wholeAgain() throws {
        try library.note(FeedVisit(at: arrival, outcome: .fresh(new: 1)), of: id, next: nil, validators: Data([1]))
        try library.setFullText(id, false)
        #expect(try library.validators(of: id) != nil)
        try library.setFullText(id, true)
        #expect(try library.validators(of: id) == nil)
        #expect(try library.subscription(id)?.wantsFullText == true)
    }

    @Test("What is kept outlives the program")
    func kept() throws {
        try library.note(FeedVisit(at: arrival, outcome: .later), of: id, next: later(5))
        let reopened = try test.reopened(.readOnly)
        #expect(try reopened.subscriptions() == library.subscriptions())
        #expect(try reopened.subscription(id)?.nextVisit == later(5))
    }

    @Test("A visit says how many articles are new and how many changed; an older one is read without")
    func changed() throws {
        var visit = FeedVisit(at: arrival, outcome: .fresh(new: 2))
        let old = try JSONEncoder().encode(visit)
        visit.changed = 1
        #expect(visit.line == "2 new, 1 changed")
        let new = String(decoding: try JSONEncoder().encode(visit), as: UTF8.self)
        #expect(try JSONDecoder().decode(FeedVisit.self, from: Data(new.utf8)) == visit)
        let without = String(decoding: old, as: UTF8.self).replacing("\"changed\":0,", with: "")
            .replacing(",\"changed\":0", with: "")
        #expect(!without.contains("changed"))
        #expect(try JSONDecoder().decode(FeedVisit.self, from: Data(without.utf8)).line == "2 new")
    }
}
