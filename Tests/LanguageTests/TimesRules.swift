import Language
import News
import Testing

/// The rules one by one, as examples: the words, the day they were printed on, what they mean.
@Suite struct TimesRules {
    /// "words value earliest..latest" of every time found in a paragraph.
    static func read(_ text: String, on day: String? = "2019-02-10", role: Role = .body) -> [String] {
        TimeFinder.times(
            in: [Block(index: 0, line: 1, role: role, text: PlainText(text))], anchor: day.flatMap { Moment($0) }
        ).map { time in
            let bounds =
                time.earliest == time.latest && time.earliest?.description == time.value
                ? "" : " \(time.earliest?.description ?? "?")..\(time.latest?.description ?? "?")"
            return "\(time.span.text) = \(time.value ?? "nil")"
                + (time.earliest == nil && time.latest == nil ? "" : bounds)
        }
    }

    @Test(arguments: [
        ("on February 12, 2019", "February 12, 2019 = 2019-02-12"),
        ("Feb. 12, 2019", "Feb. 12, 2019 = 2019-02-12"),
        ("12 February 2019", "12 February 2019 = 2019-02-12"),
        ("the 12th of February, 2019", "the 12th of February, 2019 = 2019-02-12"),
        ("on Tuesday, Feb. 12, 2019,", "Tuesday, Feb. 12, 2019 = 2019-02-12"),
        ("2019-02-12", "2019-02-12 = 2019-02-12"),
        ("25/12/2018", "25/12/2018 = 2018-12-25"),
        ("12/25/2018", "12/25/2018 = 2018-12-25"),
        ("05/06/2018", "05/06/2018 = nil 2018-05-06..2018-06-05"),
        ("Feb. 10-12, 2019", "Feb. 10-12, 2019 = 2019-02-10/2019-02-12 2019-02-10..2019-02-12"),
        ("in September 2018", "September 2018 = 2018-09 2018-09-01..2018-09-30"),
        ("in 2014", "2014 = 2014 2014-01-01..2014-12-31"),
        ("in the 1990s", "the 1990s = 199 1990-01-01..1999-12-31"),
        ("in early 2014", "early 2014 = 2014 2014-01-01..2014-05-01"),
        ("the third quarter of 2018", "the third quarter of 2018 = 2018-Q3 2018-07-01..2018-09-30"),
    ])
    func datesWrittenInFullStandByThemselves(text: String, expected: String) {
        #expect(TimesRules.read(text, on: nil) == [expected])
    }

    @Test(arguments: [
        ("They spoke on Saturday.", "Saturday = 2019-02-09"),
        ("He tweeted Sunday that they had won.", "Sunday = 2019-02-10"),
        ("The push was announced late on Saturday.", "late on Saturday = 2019-02-09"),
        ("the pocket past due Saturday, after a pause", "Saturday = 2019-02-09"),
        ("Council will meet on Saturday.", "Saturday = 2019-02-16"),
        ("Talks are expected to resume Tuesday.", "Tuesday = 2019-02-12"),
        ("The aid would arrive on Tuesday.", "Tuesday = 2019-02-12"),
        ("She said the convoy would arrive on Tuesday.", "Tuesday = 2019-02-12"),
        ("The convoy would have arrived on Tuesday.", "Tuesday = 2019-02-05"),
        ("The convoy is to arrive on Tuesday.", "Tuesday = 2019-02-12"),
        ("The envoys were to meet on Tuesday.", "Tuesday = 2019-02-12"),
        ("The envoys are due to meet on Tuesday.", "Tuesday = 2019-02-12"),
        ("The court is set to rule on Tuesday.", "Tuesday = 2019-02-12"),
        ("The strike could end on Tuesday.", "Tuesday = 2019-02-12"),
        ("Smoke could be seen from afar on Tuesday.", "Tuesday = 2019-02-05"),
        ("A bill that would ban it sank on Tuesday.", "Tuesday = 2019-02-05"),
        ("He could not be reached on Tuesday.", "Tuesday = 2019-02-05"),
        ("He said Saturday that they will win.", "Saturday = 2019-02-09"),
        ("Unions said a strike this Friday will stop trains.", "this Friday = 2019-02-15"),
        ("They met last Tuesday.", "last Tuesday = 2019-02-05"),
        ("They meet next Tuesday.", "next Tuesday = 2019-02-12"),
        ("She left on Tuesday last week.", "Tuesday last week = 2019-01-29"),
        ("It began yesterday.", "yesterday = 2019-02-09"),
        ("the day before yesterday", "the day before yesterday = 2019-02-08"),
        ("on February 12", "February 12 = 2019-02-12"),
        ("It was halted on February 12", "February 12 = 2018-02-12"),
        ("in September", "September = 2018-09 2018-09-01..2018-09-30"),
        ("since December", "December = 2018-12 2018-12-01..2018-12-31"),
        ("It hoped to take it by the end of February", "the end of February = 2019-02 2019-02-20..2019-02-28"),
        ("last month", "last month = 2019-01 2019-01-01..2019-01-31"),
        ("last year", "last year = 2018 2018-01-01..2018-12-31"),
        ("two weeks ago", "two weeks ago = 2019-W04 2019-01-24..2019-01-30"),
        ("three days ago", "three days ago = 2019-02-07"),
        ("fled this past week as", "this past week = 2019-W06 2019-02-03..2019-02-10"),
        ("for 10 days", "10 days = P10D"),
        ("a 90-day stay", "90-day = P90D"),
        ("a break of over a week", "over a week = P1W"),
        ("every Tuesday", "every Tuesday = XXXX-WXX-2"),
        ("twice a week", "twice a week = P1W"),
    ])
    func relativeWordsCountFromTheArticlesDay(text: String, expected: String) {
        #expect(TimesRules.read(text) == [expected])
    }

    @Test(arguments: [
        ("since 19:00 yesterday evening", "19:00 yesterday evening = 2019-02-09T19:00 2019-02-09..2019-02-09"),
        ("at 4 am this morning", "4 am this morning = 2019-02-10T04:00 2019-02-10..2019-02-10"),
        ("at 4:30 p.m. on Saturday", "4:30 p.m. on Saturday = 2019-02-09T16:30 2019-02-09..2019-02-09"),
        ("on Sunday morning", "Sunday morning = 2019-02-10TMO 2019-02-10..2019-02-10"),
        ("Advances were made overnight", "overnight = 2019-02-10TNI 2019-02-10..2019-02-10"),
        ("late last night", "late last night = 2019-02-09TNI 2019-02-09..2019-02-09"),
        (
            "at 1630 GMT on 9 February 2019",
            "1630 GMT on 9 February 2019 = 2019-02-09T16:30 2019-02-09T16:30:00Z..2019-02-09T16:30:00Z"
        ),
    ])
    func hoursAreJoinedToTheirDay(text: String, expected: String) {
        #expect(TimesRules.read(text) == [expected])
    }

    @Test(arguments: [
        "inside the last village", "a 38-year-old Syrian", "two girls, 12 years old", "the withdrawal of 2,000 troops",
        "They march on the capital", "The March on Washington drew crowds", "It may rain", "May be",
        "the second attack",
        "100 percent", "41 positions", "the last batch", "He said it at once", "4sq km", "a 4-square-kilometer area",
        "Chapter 12",
        "31 February 2019", "February 31", "0000-01-01", "year 0", "13/13/2019", "Psalm 23:4", "the present US ally",
        "in September 480 BC", "a man in his 40s", "in 29/02/2019",
    ])
    func otherWordsAndDaysThatDoNotExistAreNoTimes(text: String) {
        #expect(TimesRules.read(text).isEmpty)
    }

    @Test func relativeWordsOfAnUndatedArticleStayOpen() {
        let times = TimeFinder.times(
            in: [Block(index: 0, line: 1, role: .body, text: "Late on Saturday they met; in 2014 they had not.")],
            anchor: nil)
        #expect(times.map(\.value) == [nil, "2014"])
        #expect(times.first?.basis == "the article's date is not known")
    }

    @Test func theBasisSaysWhy() {
        let times = TimeFinder.times(
            in: [
                Block(
                    index: 0, line: 1, role: .body,
                    text: "They announced it late on Saturday. They will vote on Friday.")
            ],
            anchor: Moment("2019-02-10"))
        #expect(
            times.map(\.basis) == [
                "Saturday before Sunday 2019-02-10", "Friday after Sunday 2019-02-10, because of \"will\"",
            ])
    }

    @Test func quotedWordsCountFromTheDayTheyWereSaid() {
        #expect(
            TimesRules.read("On Wednesday, he predicted the group would lose it \u{201C}next week\u{201D}.")
                == ["Wednesday = 2019-02-06", "next week = 2019-W07 2019-02-11..2019-02-17"])
    }

    @Test func onASundayThisWeekBeginsUnlessTheClauseLooksBack() {
        #expect(TimesRules.read("The group will lose it this week.") == ["this week = 2019-W07 2019-02-10..2019-02-16"])
        #expect(TimesRules.read("Many were displaced this week.") == ["this week = 2019-W06 2019-02-04..2019-02-10"])
    }

    @Test func historiesNameAYearOnce() {
        #expect(
            TimesRules.read(
                "War broke out in July 1914. In August the army crossed the border. In March the siege began."
            ).dropFirst()
                == ["August = 1914-08 1914-08-01..1914-08-31", "March = 1915-03 1915-03-01..1915-03-31"])
        #expect(
            TimesRules.read("He was hired in 2018 and left in September.").last
                == "September = 2018-09 2018-09-01..2018-09-30")
        #expect(
            TimesRules.read("They met on 5 May 2014. Two days later they signed.").last == "Two days later = 2014-05-07"
        )
    }

    @Test func tenThousandDatesAreReadOneByOne() {
        let text = String(repeating: "on 5 May 2014 ", count: 10_000)
        #expect(TimesRules.read(text).count == 10_000)
        #expect(TimesRules.read(String(repeating: "9", count: 100_000)).isEmpty)
        #expect(TimesRules.read("met" + String(repeating: "\u{301}", count: 10_000) + " on Saturday").count == 1)
    }

    @Test func captionsAreNotRead() {
        #expect(TimesRules.read("Fighters are seen on May 1, 2018.", role: .caption).isEmpty)
    }
}
