import Language
import News
import Testing

/// The habits of news one by one: which day its words mean, and which words are no time.
@Suite struct TimesNewsRules {
    private func read(_ text: String, on day: String? = "2019-02-13") -> [String] { TimesRules.read(text, on: day) }

    private func values(_ text: String, on day: String? = "2019-02-13") -> [String] {
        read(text, on: day).map { String($0.split(separator: " = ").last?.prefix { $0 != " " } ?? "") }
    }

    @Test(arguments: [
        ("The vote was put off until Friday.", "Friday = 2019-02-15"),
        ("The judge adjourned the trial to March 20.", "March 20 = 2019-03-20"),
        ("The ministry gave them a May 10 deadline.", "May 10 = 2019-05-10"),
        ("They missed a January 10 deadline.", "January 10 = 2019-01-10"),
        ("A hearing will be held on September 6.", "September 6 = 2019-09-06"),
        ("He faces ten years in prison when he is sentenced June 7.", "June 7 = 2019-06-07"),
        ("She left the clinic on Monday for what is to be a long rest.", "Monday = 2019-02-11"),
        ("The mill in Dover, Del., burned on Monday, and it will be rebuilt.", "Monday = 2019-02-11"),
    ])
    func theClauseDecidesBetweenTheLastDayAndTheNext(text: String, expected: String) {
        #expect(read(text).contains(expected))
    }

    @Test(arguments: [
        ("Two climbers died at the weekend.", "2019-02-11", "2019-W06-WE"),
        ("The fair opens at the weekend.", "2019-02-14", "2019-W07-WE"),
        ("Profit doubled from a year earlier.", "2019-02-13", "2018"),
        ("It grew 3 percent in the past year.", "2019-02-13", "P1Y"),
        ("Output fell in the first half of 2018.", "2019-02-13", "2018-H1"),
        ("Sales rose in fiscal 2018.", "2019-02-13", "2018"),
        ("The third-quarter of 2018 was slow.", "2019-02-13", "2018-Q3"),
        ("They met in the last week of September 2018.", "2019-02-13", "2018-W39"),
        ("It sold most in the first nine months of 2018.", "2019-02-13", "P9M"),
        ("It must close by the end of the year.", "2019-02-13", "2019"),
        ("They fought in the nineties.", "2019-02-13", "199"),
        ("The dam was dry in summer.", "2019-02-13", "2018-SU"),
        ("He waited half an hour.", "2019-02-13", "PT30M"),
        ("It took two and a half years.", "2019-02-13", "P2.5Y"),
        ("Some 300 people a day cross it.", "2019-02-13", "P1D"),
        ("He is on a three day visit.", "2019-02-13", "P3D"),
        ("They are now in the hills.", "2019-02-13", "PRESENT_REF"),
    ])
    func periodsOfNews(text: String, day: String, expected: String) {
        #expect(values(text, on: day) == [expected])
    }

    @Test func theDayBeforeAndTheDayAfterCountFromTheDayNamed() {
        #expect(
            values("He was fired on 5 March 2018. The next day he sued. That night the mill burned.") == [
                "2018-03-05", "2018-03-06", "2018-03-06TNI",
            ])
        #expect(values("They left on 5 March 2018 and came back the following month.").last == "2018-04")
        #expect(values("The strike began on 5 March 2018. The previous day they had voted.").last == "2018-03-04")
    }

    @Test func theDayAfterSomethingHasNoDate() {
        #expect(values("He was fired on Monday. The day after the vote he sued.") == ["2019-02-11", "FUTURE_REF"])
    }

    @Test(arguments: [
        ("Christmas 2017", "2017-12-25"), ("Easter Sunday 2018", "2018-04-01"), ("Good Friday 2019", "2019-04-19"),
        ("Thanksgiving 2018", "2018-11-22"), ("Memorial Day 2018", "2018-05-28"), ("New Year's Eve 2018", "2018-12-31"),
    ])
    func holidaysHaveTheirDay(text: String, expected: String) {
        #expect(values("They met on \(text).") == [expected])
    }

    @Test func holidaysWithoutAYearLieBehindUnlessTheClauseLooksAhead() {
        #expect(values("Thousands marched on Christmas Day.") == ["2018-12-25"])
        #expect(values("Thousands will march on May Day.") == ["2019-05-01"])
        #expect(values("The May Day parade drew few.") == ["2018-05-01"])
    }

    @Test(arguments: [
        "Black September claimed the attack.", "Bloody Sunday is still mourned.", "April Jones was asked.",
        "She told the Sunday Times so.", "The October Revolution changed it.", "He lives on Christmas Island.",
        "The court may march on.", "He is aged 30 years.", "a 12-year-old mill", "The fall of the city",
        "future attacks", "past presidents", "60 miles an hour",
    ])
    func namesAndOtherWordsAreNoTimes(text: String) {
        #expect(read(text).isEmpty)
    }

    @Test func aDayThatNamesAnEventTakesItsYear() {
        #expect(values("The January 6 attack in 2021 was recalled.", on: "2024-08-01") == ["2021-01-06", "2021"])
        #expect(values("Since the Sept. 11 attacks, they have been allies.") == ["2001-09-11"])
        #expect(values("Shops opened on January 6 and in 2021 they closed.", on: "2024-08-01").first == "2024-01-06")
    }

    @Test(arguments: [
        ("nearly three weeks", "for nearly three weeks"), ("more than two years", "after more than two years"),
        ("at least ten days", "lasted at least ten days"), ("about 3 p.m.", "at about 3 p.m."),
        ("the late 1990s", "in the late 1990s"), ("the early hours of Monday", "in the early hours of Monday"),
        ("the end of May", "by the end of May"), ("mid-March", "in mid-March"), ("three days", "for just three days"),
    ])
    func theExtentHoldsWhatSaysHowExactAndNoPreposition(expected: String, text: String) {
        #expect(read(text).map { String($0.split(separator: " = ")[0]) } == [expected])
    }

    @Test func anHourAloneBelongsToTheDayNamedBeforeIt() {
        #expect(values("The mill burned on Monday. The call came at 3:33 a.m.") == ["2019-02-11", "2019-02-11T03:33"])
        #expect(values("The call came at 3:33 a.m.") == ["T03:33"])
    }

    @Test func wordsInAQuotationCountFromTheDayTheyWereSaidOn() {
        #expect(
            values("\u{201C}We will leave next week,\u{201D} she said on Thursday.", on: "2019-02-12") == [
                "2019-W07", "2019-02-07",
            ])
        #expect(
            values("\u{201C}They came yesterday,\u{201D} he told reporters on Sunday.") == ["2019-02-09", "2019-02-10"])
    }

    @Test func whatWasToComeCountsFromTheTimeTold() {
        #expect(values("In March 2014 they signed. The bridge was to open in May.").last == "2014-05")
        #expect(values("The bridge was to open in May.") == ["2019-05"])
    }

    @Test func historiesGoOnFromOneParagraphIntoTheNext() {
        let texts = [
            "War broke out in July 1914. It spread in August 1914.",
            "In October the siege began. On 3 November it ended.",
            "By 1916 the town was empty.", "In January 1917 they came back; in March they rebuilt it.",
        ]
        let blocks = texts.enumerated().map { Block(index: $0, line: $0, role: .body, text: PlainText($1)) }
        #expect(
            TimeFinder.times(in: blocks, anchor: nil).map(\.value) == [
                "1914-07", "1914-08", "1914-10", "1914-11-03", "1916", "1917-01", "1917-03",
            ])
    }

    @Test func oldDatesOfNewsDoNotReachIntoTheNextParagraph() {
        let texts = ["It was founded in 2009.", "The council met on Tuesday.", "In September it will close."]
        let blocks = texts.enumerated().map { Block(index: $0, line: $0, role: .body, text: PlainText($1)) }
        #expect(TimeFinder.times(in: blocks, anchor: nil).map(\.value) == ["2009", nil, nil])
    }

    @Test func setsAreWrittenWithDigitsThatAreNotSpecified() {
        #expect(values("They meet on Tuesdays.") == ["XXXX-WXX-2"])
        #expect(values("They meet every March.") == ["XXXX-03"])
        #expect(values("They meet every morning.") == ["XXXX-XX-XXTMO"])
    }

    @Test(
        "\"last\" behind a modal verb is a verb and counts from no day",
        arguments: [
            "The strike will last two weeks.", "The trial is expected to last six weeks.",
            "Supplies could last until Friday.",
        ])
    func lastIsAVerb(text: String) { #expect(!read(text).contains { $0.hasPrefix("last") }) }

    @Test(
        "A day told without a look back is the nearer one; a verb in the present looks ahead",
        arguments: [
            ("The trial opens on 5 May.", "2026-05-05"), ("The elections are on 24 July.", "2026-07-24"),
            ("The elections are in November.", "2026-11"),
            ("The lease ends on 30 September.", "2026-09-30"), ("The funeral is on Friday.", "2026-03-06"),
            ("The mill was closed on 24 July.", "2025-07-24"), ("The strike starts on Friday.", "2026-03-06"),
            ("The strike started on Friday.", "2026-02-27"), ("The firm will cut 800 jobs in June.", "2026-06"),
            ("The firm cut 800 jobs in June.", "2025-06"),
        ])
    func thePresentLooksAhead(text: String, expected: String) {
        #expect(values(text, on: "2026-03-04").contains(expected))
    }
}
