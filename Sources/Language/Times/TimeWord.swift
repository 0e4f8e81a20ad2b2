/// The word classes time expressions are built from, and the words in them.
///
/// English, as news agencies write it (AP and Reuters style, British and American); holidays are in `Holiday`. Tuned on development
/// corpora only.
struct TimeWord: Sendable {
    /// What a word can be in a time expression; it may be several things.
    struct Classes: OptionSet, Sendable {
        let rawValue: UInt32
        static let weekday = Classes(rawValue: 1 << 0)
        static let month = Classes(rawValue: 1 << 1)
        static let number = Classes(rawValue: 1 << 2)
        static let ordinal = Classes(rawValue: 1 << 3)
        static let unit = Classes(rawValue: 1 << 4)
        static let part = Classes(rawValue: 1 << 5)
        static let season = Classes(rawValue: 1 << 6)
        static let last = Classes(rawValue: 1 << 7)
        static let this = Classes(rawValue: 1 << 8)
        static let next = Classes(rawValue: 1 << 9)
        static let relative = Classes(rawValue: 1 << 10)
        static let early = Classes(rawValue: 1 << 11)
        static let edge = Classes(rawValue: 1 << 12)
        static let few = Classes(rawValue: 1 << 13)
        static let every = Classes(rawValue: 1 << 14)
        static let often = Classes(rawValue: 1 << 15)
        static let zone = Classes(rawValue: 1 << 16)
        static let meridiem = Classes(rawValue: 1 << 17)
        static let year = Classes(rawValue: 1 << 18)
        static let day = Classes(rawValue: 1 << 19)
        static let decade = Classes(rawValue: 1 << 20)
        static let clock = Classes(rawValue: 1 << 21)
        static let numeric = Classes(rawValue: 1 << 22)
        static let about = Classes(rawValue: 1 << 23)
        static let short = Classes(rawValue: 1 << 24)
        static let recent = Classes(rawValue: 1 << 25)
        static let daily = Classes(rawValue: 1 << 26)
        static let holiday = Classes(rawValue: 1 << 27)
        static let reference = Classes(rawValue: 1 << 28)
        static let hour = Classes(rawValue: 1 << 29)
    }

    /// What the word can be.
    var classes: Classes
    /// What it stands for within its class: a month's number, a count, minutes of a zone.
    var value: Int
    /// Its bit among `literals`, 0 where it is none.
    var literal: UInt64 = 0

    /// The bit of a word that patterns name as itself, 0 for other words.
    static func literal(_ word: some StringProtocol) -> UInt64 {
        literals.firstIndex { $0 == word }.map { 1 << UInt64($0) } ?? 0
    }

    /// The words and signs that stand in patterns as themselves; at most 64.
    private static let literals =
        """
        the of to through and year earlier later calendar financial fiscal coming couple ago a an one from now afterwards
        after following previously before previous that same full night evening day yesterday tomorrow last this week local
        time o clock century quarter per each every weekend recent half hours in , - ' ’
        """.split { $0 == " " || $0 == "\n" }

    /// The word's entry, nil for words that take no part in time expressions.
    static func entry(_ folded: String) -> TimeWord? { table[folded] }

    private static let table: WordTable<TimeWord> = WordTable(
        { () -> [String: TimeWord] in
            var table: [String: TimeWord] = [:]
            func enter(_ words: String, _ classes: Classes) {
                for line in words.split(separator: "\n") {
                    let parts = line.split(separator: " ")
                    guard let value = parts.last.flatMap({ Int($0) }) else { continue }
                    for word in parts.dropLast() {
                        let before = table[String(word)]
                        table[String(word)] = TimeWord(
                            classes: (before?.classes ?? []).union(classes), value: before?.value ?? value)
                    }
                }
            }
            enter(weekdays, .weekday)
            enter(shortWeekdays, [.weekday, .short])
            enter(months, .month)
            enter(numbers, .number)
            enter(ordinals, .ordinal)
            enter(units, .unit)
            enter(parts, .part)
            enter(seasons, .season)
            enter(relatives, .relative)
            enter(spelledDecades, .decade)
            enter(references, .reference)
            for word in Holiday.openers { enter("\(word) 0", .holiday) }
            enter("last previous 0", .last)
            enter("past 0", [.last, .recent])
            enter("this 0", .this)
            enter("next 0", .next)
            enter("coming upcoming 0", [.next, .recent])
            enter("early 1\nlate 3\nmid 2", .early)
            enter("beginning start 1\nmiddle 2\nend close 3", .edge)
            enter("several few many some couple 0", .few)
            enter("every each 0", .every)
            enter("once 1\ntwice 2", .often)
            enter("daily 1\nweekly 2\nmonthly 3\nyearly annually 4\nhourly 6\nnightly 1", .daily)
            enter("am 0\npm 12", .meridiem)
            enter("about around approximately roughly nearly almost some over 0", .about)
            enter(zones, .zone)
            for word in literals {
                table[String(word), default: TimeWord(classes: [], value: 0)].literal = literal(word)
            }
            return table
        }())

    private static let weekdays = """
        monday mondays 1
        tuesday tuesdays 2
        wednesday wednesdays 3
        thursday thursdays 4
        friday fridays 5
        saturday saturdays 6
        sunday sundays 7
        """

    /// Abbreviations count only beside a day of the month: "Sat" and "Sun" are words.
    private static let shortWeekdays = """
        mon 1
        tue tues 2
        wed 3
        thu thur thurs 4
        fri 5
        sat 6
        sun 7
        """

    private static let months = """
        january jan 1
        february feb 2
        march mar 3
        april apr 4
        may 5
        june jun 6
        july jul 7
        august aug 8
        september sept sep 9
        october oct 10
        november nov 11
        december dec 12
        """

    private static let numbers = """
        one 1
        two 2
        three 3
        four 4
        five 5
        six 6
        seven 7
        eight 8
        nine 9
        ten 10
        eleven 11
        twelve 12
        thirteen 13
        fourteen 14
        fifteen 15
        sixteen 16
        seventeen 17
        eighteen 18
        nineteen 19
        twenty 20
        thirty 30
        forty 40
        fifty 50
        sixty 60
        ninety 90
        """

    private static let ordinals = """
        first 1
        second 2
        third 3
        fourth 4
        fifth 5
        sixth 6
        seventh 7
        eighth 8
        ninth 9
        tenth 10
        eleventh 11
        twelfth 12
        thirteenth 13
        fourteenth 14
        fifteenth 15
        sixteenth 16
        seventeenth 17
        eighteenth 18
        nineteenth 19
        twentieth 20
        thirtieth 30
        """

    /// Values are those of `TimeUnit`.
    private static let units = """
        second seconds 0
        minute minutes 1
        hour hours 2
        day days 3
        week weeks 4
        fortnight fortnights 5
        month months 6
        quarter quarters 7
        year years 8
        decade decades 9
        century centuries 10
        weekend weekends 11
        """

    /// Values are those of `DayPart`.
    private static let parts = """
        morning mornings dawn daybreak sunrise 1
        afternoon afternoons 2
        evening evenings dusk sunset 3
        night nights nighttime 4
        noon midday 5
        midnight 6
        """

    private static let seasons = """
        spring 1
        summer 2
        autumn fall 3
        winter 4
        """

    private static let relatives = """
        today 0
        yesterday -1
        tomorrow 1
        tonight overnight 0
        """

    private static let spelledDecades = """
        twenties 20
        thirties 30
        forties 40
        fifties 50
        sixties 60
        seventies 70
        eighties 80
        nineties 90
        """

    /// Words for no day in particular: 0 for now, -1 for what is past, 1 for what is to come.
    private static let references = """
        now currently presently nowadays 0
        recently lately -1
        future 1
        """

    /// Minutes east of UTC.
    ///
    /// Abbreviations that two zones share (IST, CST in China) keep to American news use or are left out.
    private static let zones = """
        gmt utc 0
        bst cet 60
        cest eet 120
        eest msk 180
        est -300
        edt -240
        cdt -300
        mst -420
        mdt -360
        pst -480
        pdt -420
        et ct pt 9999
        """
}
