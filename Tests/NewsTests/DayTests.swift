import News
import Testing

@Test func aDayIsReadAndPrinted() {
    #expect(Day(iso: "2019-02-10")?.description == "2019-02-10")
    #expect(Day(iso: "2020-02-29")?.number == 18_321)
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
}

@Test(arguments: [
    "2019-02-29", "2019-13-01", "2019-00-10", "0000-01-01", "2019-2-1", "2019-02-10T", "10-02-2019", "", "2019-02-1٠",
    "-019-02-10",
])
func isNoDay(_ text: String) { #expect(Day(iso: text) == nil) }

@Test func weekdaysAreThoseOfTheCalendar() {
    // Known days: the Unix epoch was a Thursday, the first landing on the moon a Sunday, 10 February 2019 a Sunday.
    #expect(Day(iso: "1970-01-01")?.weekday == 4)
    #expect(Day(iso: "1969-07-20")?.weekday == 7)
    #expect(Day(iso: "2019-02-10")?.withWeekday == "Sun 10 Feb")
    #expect(Day(iso: "1815-06-18")?.weekday == 7)
}

@Test func everyDayFollowsTheOneBefore() throws {
    // Every day from 1600 to 2400, a whole cycle of leap years twice: next day, next weekday, and back to the same number.
    let first = try #require(Day(year: 1600, month: 1, day: 1))
    let last = try #require(Day(year: 2400, month: 12, day: 31))
    var previous = first.adding(-1)
    var number = first.number
    while number <= last.number {
        let day = Day(number: number)
        let (year, month, ordinal) = day.civil
        #expect(Day(year: year, month: month, day: ordinal) == day)
        #expect(day.weekday == previous.weekday % 7 + 1)
        let before = previous.civil
        let isFirst = ordinal == 1
        #expect(
            isFirst ? before.day == Day.length(ofMonth: before.month, year: before.year) : before.day == ordinal - 1)
        previous = day
        number += 1
    }
    #expect(last.number - first.number + 1 == 801 * 365 + 195)
}

@Test func daysAreShownWithTheYearUnlessCurrent() throws {
    let day = try #require(Day(iso: "2019-02-10"))
    #expect(day.short() == "10 Feb 2019")
    #expect(day.short(currentYear: 2019) == "10 Feb")
    #expect(day.adding(-365).short() == "10 Feb 2018")
}
