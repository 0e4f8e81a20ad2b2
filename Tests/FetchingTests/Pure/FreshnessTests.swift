import Testing

@testable import Fetching

@Suite("How long a document stays as it is")
struct FreshnessTests {
    @Test(
        arguments: [
            ("max-age=3600", 3600), ("public, max-age=\"7200\"", 7200), ("max-age=1", 900),
            ("max-age=999999999999", 86_400),
            ("no-cache", 900), ("s-maxage=5000, max-age=4000", 4000), ("max-age=rubbish", 900), ("max-age", 900),
        ])
    func readsCacheControl(value: String, seconds: Int) {
        #expect(Freshness.seconds(cacheControl: value, now: 0) == seconds)
    }

    @Test("A shared cache's directive alone says nothing to us")
    func passesOverSharedCaches() {
        #expect(Freshness.seconds(cacheControl: "s-maxage=5000, public", now: 0) == nil)
        #expect(Freshness.seconds(cacheControl: "", now: 0) == nil)
    }

    @Test func takesOffTheAge() {
        #expect(Freshness.seconds(cacheControl: "max-age=7200", age: "3600", now: 0) == 3600)
        #expect(Freshness.seconds(cacheControl: "max-age=7200", age: "99999", now: 0) == 900)
    }

    @Test("Expires counts from the server's own Date, and max-age goes before it")
    func readsExpires() {
        let (date, expires) = ("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 10:49:37 GMT")
        #expect(Freshness.seconds(cacheControl: "", expires: expires, date: date, now: 2_000_000_000) == 7200)
        #expect(Freshness.seconds(cacheControl: "", expires: expires, now: 784_111_777) == 7200)
        #expect(Freshness.seconds(cacheControl: "", expires: "0", now: 0) == 900)
        #expect(Freshness.seconds(cacheControl: "max-age=1000", expires: expires, date: date, now: 0) == 1000)
    }
}
