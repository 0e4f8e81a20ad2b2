import News
import Testing

@testable import Parsing

@Test(
    "Dates as feeds write them",
    arguments: [
        ("Sun, 10 Feb 2019 09:05:00 GMT", "2019-02-10T09:05:00Z"),
        ("10 Feb 19 09:05 -0500", "2019-02-10T09:05:00-05:00"),
        ("Sun, 10 Feb 2019 09:05:00 EST", "2019-02-10T09:05:00-05:00"),
        ("2019-02-10T09:05:00.25+01:00", "2019-02-10T09:05:00+01:00"),
        ("2019-02-10 09:05:00 +0100", "2019-02-10T09:05:00+01:00"),
        ("Sunday, February 10, 2019 9:05 PM CET", "2019-02-10T21:05:00+01:00"),
        ("Sun Feb 10 09:05:00 UTC 2019", "2019-02-10T09:05:00Z"), ("20190210", "2019-02-10"),
        ("2019/02/10", "2019-02-10"),
        ("10.02.2019", "2019-02-10"), ("10-Feb-2019", "2019-02-10"),
        ("So, 10 Mär 2019 09:05:00 +0100", "2019-03-10T09:05:00+01:00"),
        ("Sun, 10 Feb 2019 09:05:00 GMT+02:00", "2019-02-10T09:05:00+02:00"), ("10 févr. 2019", "2019-02-10"),
        ("Thu, 31 Dec 1998 12:00:00 GMT", "1998-12-31T12:00:00Z"),
        ("Thu, 31 Dec 98 12:00:00 GMT", "1998-12-31T12:00:00Z"),
        ("Sun, 10 Feb 2019 12:30 AM GMT", "2019-02-10T00:30:00Z"),
    ])
func readsADateOfAFeed(text: String, date: String) { #expect(FeedDate.moment(in: text)?.description == date) }

@Test("A time whose zone nobody states could be any: its day stands alone")
func takesTheDayOfATimeWithoutZone() {
    #expect(FeedDate.moment(in: "Sun, 10 Feb 2019 09:05:00")?.description == "2019-02-10")
    #expect(FeedDate.moment(in: "2019-02-10T09:05:00")?.description == "2019-02-10")
}

@Test(
    "What could be two days, or is none, is no date",
    arguments: [
        "02/10/2019", "31 Feb 2019", "Sun, 10 Feb 2019 25:00:00 GMT", "soon", "", "2019", "10 Feb", "0000-00-00",
        "99999999999999",
        "13:99:00 10 Feb 2019",
    ])
func readsNoDateWhereThereIsNone(text: String) { #expect(FeedDate.moment(in: text) == nil) }
