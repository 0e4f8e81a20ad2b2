import Foundation
import News
import Testing

@Test(arguments: [
    ("2019-02-10T14:30:00Z", 1_549_809_000), ("2019-02-10T15:30:00+01:00", 1_549_809_000),
    ("2019-02-10 14:30Z", 1_549_809_000),
    ("2019-02-10T14:30:00.123456Z", 1_549_809_000), ("2019-02-10t09:30:00-0500", 1_549_809_000),
    ("1969-12-31T23:59:59Z", -1),
    ("2016-12-31T23:59:60Z", 1_483_228_799),
])
func anInstantIsRead(_ text: String, _ seconds: Int) { #expect(Instant(rfc3339: text)?.seconds == Int64(seconds)) }

@Test(arguments: [
    "2019-02-10", "2019-02-10T14:30:00", "2019-02-10T24:00:00Z", "2019-02-10T14:60:00Z", "2019-02-30T14:30:00Z",
    "2019-02-10T14:30:00+25:00",
    "2019-02-10T14:30:00ZZ", "2019-02-10X14:30:00Z", "", "2019-02-10T14:30:00+", "2019-02-10T1é:30:00Z",
])
func isNoInstant(_ text: String) { #expect(Instant(rfc3339: text) == nil) }

@Test func anInstantPrintsInItsOwnOffset() {
    for text in [
        "2019-02-10T14:30:00Z", "2019-02-10T14:30:00+05:45", "2019-02-09T23:59:59-11:30", "1901-01-01T00:00:00Z",
    ] {
        #expect(Instant(rfc3339: text)?.description == text)
    }
}

@Test func theDayIsTheOneThere() throws {
    let late = try #require(Instant(rfc3339: "2019-02-10T23:30:00-08:00"))
    #expect(late.day.description == "2019-02-10")
    #expect(Instant(seconds: late.seconds).day.description == "2019-02-11")
}

@Test func instantsAgreeWithFoundationOverTheYears() {
    let formatter = ISO8601DateFormatter()
    for step in 0..<2_000 {
        // About every nineteen days, at changing hours, from 1900 to 2004.
        let seconds = Int64(step) * 1_641_613 - 2_208_988_800
        let text = formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
        #expect(Instant(seconds: seconds).description == text)
        #expect(Instant(rfc3339: text)?.seconds == seconds)
    }
}

@Test func aMomentIsAsExactAsItsSource() throws {
    let day = try #require(Moment("2019-02-10"))
    let instant = try #require(Moment("2019-02-10T14:30:00+02:00"))
    #expect(!day.hasHour)
    #expect(instant.hasHour)
    #expect(day.day == instant.day)
    // A date alone sorts at noon UTC; the instant here is 12:30Z.
    #expect(day < instant)
    #expect(Moment("yesterday") == nil)
}

@Test func aMomentGoesThroughJSONAsItIsPrinted() throws {
    for text in ["2019-02-10", "2019-02-10T14:30:00+02:00"] {
        let moment = try #require(Moment(text))
        let data = try JSONEncoder().encode([moment])
        #expect(String(decoding: data, as: UTF8.self) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([Moment].self, from: data) == [moment])
    }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Moment].self, from: Data("[\"soon\"]".utf8)) }
}

@Test func aDatingShowsTheBestItKnows() throws {
    let day = try #require(Moment("2019-02-10"))
    #expect(Dating(day, basis: .given).shown == day)
    let arrived = Instant(seconds: 1_549_809_000)
    let arrival = Dating.arrival(arrived)
    #expect(arrival.value == nil)
    #expect(arrival.earliest == nil)
    #expect(arrival.shown == .instant(arrived))
}
