import News
import Testing

@testable import Fetching

@Suite("When to ask again")
struct TimingTests {
    @Test(
        "All three forms of a date in HTTP",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
            "sun, 6 nov 1994 08:49:37 gmt",
        ])
    func readsDates(text: String) { #expect(HTTPDate.seconds(text) == 784_111_777) }

    @Test(
        arguments: [
            "", "0", "-1", "now", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994",
            "Sun, 06 Nov 19940 08:49:37 GMT", "Sun, 06 Nov 1994 8 GMT",
        ])
    func refusesWhatIsNoDate(text: String) { #expect(HTTPDate.seconds(text) == nil) }

    @Test func readsRetryAfter() {
        #expect(RetryAfter.seconds(" 120 ", now: 0) == 120)
        #expect(RetryAfter.seconds("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_700) == 77)
        #expect(RetryAfter.seconds("Sun, 06 Nov 1994 08:49:37 GMT", now: 999_111_700) == 0)
        #expect(RetryAfter.seconds("Sat, 06 Nov 2094 08:49:37 GMT", now: 0) == RetryAfter.longest)
        for text in ["", "-5", "1.5", "1e9", "0x10", "5 6", "\u{661}"] {
            #expect(RetryAfter.seconds(text, now: 0) == nil)
        }
    }

    @Test("Waits double, stay within a quarter of that, and are the same each time")
    func backsOff() throws {
        let url = try #require(WebAddress("https://h.example/feed"))
        let backOff = BackOff()
        for failures in 1...12 {
            let whole = min(900 << (failures - 1), 86_400)
            let seconds = backOff.seconds(after: failures, of: url)
            #expect((whole * 75 / 100...whole * 125 / 100).contains(seconds))
            #expect(seconds == BackOff().seconds(after: failures, of: url))
        }
        #expect(backOff.seconds(after: .max, of: url) <= 108_000)
        #expect(backOff.seconds(after: .min, of: url) == backOff.seconds(after: 1, of: url))
        #expect(backOff.seconds(after: 1, of: url, retryAfter: 200_000) == 200_000)
        #expect(backOff.seconds(after: 1, of: url, retryAfter: .max) == RetryAfter.longest)
    }

    @Test("Feeds that failed together do not come back together")
    func spreads() throws {
        let waits = try (0..<200).map {
            BackOff().seconds(after: 3, of: try #require(WebAddress("https://h.example/feed/\($0)")))
        }
        #expect(Set(waits).count > 40)
        #expect(abs(waits.reduce(0, +) / 200 - 3600) < 180)
    }
}
