import Drawing
import News
import Testing

@testable import Screens

@Suite struct FeedsPictureTests {
    private func stage(_ keys: String = "", columns: Int = 80, feeds: [Subscription] = Sample.feeds) -> Stage {
        var stage = Stage(
            columns: columns, kept: [KeptSearch(name: "fires", query: "wildfire OR blaze")], feeds: feeds)
        stage.press("Tab Tab " + keys)
        return stage
    }

    @Test func feedsStandByGroupWithWhatIsUnreadAndHowTheLastVisitWent() {
        expect(
            stage(),
            shows: #"""
                 Broadsheet  Stories  Articles  [Feeds]  Searches                 5 unread of 5
                --------------------------------------------------------------------------------
                >*   12 The Harbour Post                                                  4 new
                        coast.example                                                 unchanged
                        Lindmouth Council                                         never visited
                        politics
                 *    3   Asia Politics                                          FAILED 3 times
                          Votes                                                          paused
                          The Old Paper                                            GONE, paused
                        Kept searches
                          fires  wildfire OR blaze









                --------------------------------------------------------------------------------
                 f1  12 unread of 240  https://www.harbourpost.example/rss.xml
                 5 min ago: 4 new; next visit in 10 min
                 Enter articles  r visit  R all  a subscribe  A mark read  q quit  ? help
                """#)
    }

    @Test func aFailureSaysWhatWentWrongAndWhenItIsTriedAgain() {
        #expect(
            stage("j j j j").picture.suffix(3).dropLast() == [
                " f4  3 unread of 90  https://asia.example/politics.xml",
                " 2 days ago: asia.example: no host of that name; see the address; next visit..",
            ])
    }

    @Test func enterListsTheArticlesOfAFeedUnderItsName() {
        let stage = stage("Enter")
        #expect(stage.picture[0].hasPrefix(" The Harbour Post"))
        #expect(stage.effects.contains(.loadArticles(query: "feed:f1", sort: .newest, after: nil)))
    }

    @Test func aGroupFoldsAndTellsWhatIsUnreadInIt() {
        let stage = stage("j j j Enter")
        #expect(stage.picture[5].hasPrefix(">*    3 politics .."))
        #expect(stage.picture[5].hasSuffix("FAILED 3 times"), "a folded group hides no failure")
        #expect(stage.picture.last?.hasPrefix(" Enter unfold") == true)
        #expect(stage.picture[6] == "        Kept searches")
        #expect(stage.picture[21] == " 3 feeds, 3 unread")
    }

    @Test func oneFeedAGroupOrAllAreVisited() {
        #expect(stage("r").effects.last == .visitFeeds([SubscriptionID(number: 1)]))
        // Those that are paused are not.
        #expect(stage("j j j r").effects.last == .visitFeeds([SubscriptionID(number: 4)]))
        #expect(stage("R").effects.last == .visitFeeds(nil))
        #expect(stage("R Esc").effects.last == .stopVisiting)
    }

    @Test func aFeedIsNamedGroupedPausedAndLeft() {
        var stage = stage("j e \"Coast_Radio\" Enter")
        #expect(stage.picture[3].hasPrefix(">       Coast Radio"))
        stage.press("T \"radio\" Enter")
        #expect(stage.effects.contains(.groupFeed(SubscriptionID(number: 2), "radio")))
        stage.press("P")
        #expect(stage.effects.contains(.pauseFeed(SubscriptionID(number: 2), true)))
        stage.press("D n")
        #expect(!stage.effects.contains(.unsubscribe(SubscriptionID(number: 2))))
        stage.press("D y")
        #expect(stage.effects.contains(.unsubscribe(SubscriptionID(number: 2))))
    }

    @Test func everythingOfAFeedIsMarkedRead() {
        #expect(stage("A").effects.contains(.markAllRead(query: "feed:f1")))
        #expect(stage("n A").effects.contains(.markAllRead(query: "feed:f4")))
    }

    @Test func withoutFeedsItSaysHowToSubscribe() {
        var stage = stage(feeds: [])
        stage.kept = []
        stage.press("Tab Tab Tab Tab")
        #expect(stage.picture[3] == "  No feed is subscribed to yet.")
        stage.press("a \"news.example/feed\" Enter")
        #expect(stage.effects.last == .subscribe("news.example/feed"))
    }

    @Test func noLineIsWiderThanTheScreen() {
        var feeds = Sample.feeds
        feeds[0].feedTitle = PlainText(String(repeating: "\u{65B0}\u{805E}", count: 400))
        feeds[0].group = PlainText(String(repeating: "g", count: 300))
        for columns in [20, 33, 49, 50, 60, 80, 200] {
            let picture = stage("j j k", columns: columns, feeds: feeds).picture
            #expect(picture.allSatisfy { Width.of($0) <= columns })
        }
    }
}
