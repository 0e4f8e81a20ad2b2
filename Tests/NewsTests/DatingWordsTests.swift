import News
import Testing

private func reckoned(_ from: String?, _ to: String?) -> Dating {
    Dating(earliest: from.flatMap { Moment($0) }, latest: to.flatMap { Moment($0) }, why: "a line")
}

private let examples: [(from: String?, to: String?, short: String, whole: String)] = [
    ("2019-02-10", "2019-02-10", "~10 Feb 2019", "~10 Feb 2019"),
    ("2019-02-08", "2019-02-10", "~8-10 Feb 2019", "between 8 Feb and 10 Feb 2019"),
    ("2019-02-01", "2019-02-28", "~Feb 2019", "between 1 Feb and 28 Feb 2019"),
    ("2019-01-20", "2019-02-28", "~2019", "between 20 Jan and 28 Feb 2019"),
    ("2018-12-01", "2019-02-28", "~2018-2019", "between 1 Dec 2018 and 28 Feb 2019"),
    (nil, "2019-02-28", "by 28 Feb 2019", "by 28 Feb 2019"),
    ("2019-02-28", nil, "from 28 Feb 2019", "from 28 Feb 2019"),
]

@Test("A reckoned date is never shown as a stated one")
func reckonedDateInWords() {
    for example in examples {
        let dating = reckoned(example.from, example.to)
        #expect(dating.short()?.string == example.short)
        #expect(dating.stretch.string == example.whole)
        #expect(dating.basisWords == "reckoned from its text: a line")
    }
}

@Test func currentYearIsLeftOut() {
    #expect(reckoned("2019-02-10", "2019-02-10").short(currentYear: 2019) == "~10 Feb")
    #expect(reckoned("2019-01-20", "2019-02-28").short(currentYear: 2019) == "~Jan-Feb")
}

@Test func theYears1And9999AreDates() throws {
    let (first, last) = (try #require(Moment("0001-01-01")), try #require(Moment("9999-12-31")))
    #expect(Dating(first, basis: .given).short() == "1 Jan 1")
    #expect(Dating(last, basis: .given).short() == "31 Dec 9999")
    #expect(reckoned("9999-12-31", "9999-12-31").short() == "~31 Dec 9999")
}
