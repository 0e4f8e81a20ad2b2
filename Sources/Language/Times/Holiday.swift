import News

/// A day of the year that news calls by its name.
///
/// Those whose day is one wherever English news is printed; Mother's Day, Labour Day outside America and the like are left out, since
/// their day moves from country to country.
enum Holiday: Sendable {
    /// A day of a month.
    case fixed(month: Int, day: Int)
    /// A weekday of a month by its rank, 0 for the last.
    case ranked(month: Int, weekday: Int, rank: Int)
    /// So many days from Easter Sunday.
    case easter(Int)

    /// Its day in a year.
    func day(in year: Int) -> Day? {
        switch self {
        case .fixed(let month, let day): return Day(year: year, month: month, day: day)
        case .ranked(let month, let weekday, let rank):
            if rank == 0 {
                let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
                return last.map { $0.adding(-(($0.weekday - weekday + 7) % 7)) }
            }
            return Day(year: year, month: month, day: 1).map {
                $0.adding((weekday - $0.weekday + 7) % 7 + 7 * (rank - 1))
            }
        case .easter(let shift): return Holiday.easterSunday(year)?.adding(shift)
        }
    }

    /// Western Easter, by the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
    static func easterSunday(_ year: Int) -> Day? {
        guard (1583...9999).contains(year) else { return nil }
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let shift = (golden + 11 * moon + 22 * sunday) / 451
        let place = moon + sunday - 7 * shift + 114
        return Day(year: year, month: place / 31, day: place % 31 + 1)
    }

    /// The holiday whose name stands at a token, its first word a capital, and the token after it.
    static func match(_ tokens: [TimeToken], at start: Int) -> (holiday: Holiday, end: Int)? {
        guard tokens[start].isCapital, let rows = table[tokens[start].text] else { return nil }
        for row in rows {
            var place = start + 1
            let fits = row.rest.allSatisfy { wanted in
                while place < tokens.count, ["'", "\u{2019}", "."].contains(tokens[place].text) { place += 1 }
                guard place < tokens.count, tokens[place].text == wanted else { return false }
                place += 1
                return true
            }
            guard fits else { continue }
            if place < tokens.count, notDays.contains(tokens[place].text) { return nil }
            return (row.holiday, place)
        }
        return nil
    }

    private struct Row: Sendable {
        var rest: [String]
        var holiday: Holiday
    }

    /// The words a name can begin with.
    static var openers: [String] { Array(table.keys) }

    /// "Easter Island", "Christmas Island", "Thanksgiving Point" are places and things.
    private static let notDays: WordSet = ["island", "islands", "rising", "egg", "eggs", "tree", "trees", "carol"]

    /// Rows of one first word, the longest name first.
    private static let table: [String: [Row]] = {
        var table: [String: [Row]] = [:]
        func enter(_ names: String, _ holiday: Holiday) {
            for name in names.split(separator: ",") {
                let words = name.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                table[first, default: []].append(Row(rest: Array(words.dropFirst()), holiday: holiday))
            }
        }
        enter("christmas eve", .fixed(month: 12, day: 24))
        enter("christmas day,christmas", .fixed(month: 12, day: 25))
        enter("boxing day", .fixed(month: 12, day: 26))
        enter("new year s eve", .fixed(month: 12, day: 31))
        enter("new year s day,new years day", .fixed(month: 1, day: 1))
        enter("epiphany", .fixed(month: 1, day: 6))
        enter("valentine s day,valentines day", .fixed(month: 2, day: 14))
        enter("st patrick s day", .fixed(month: 3, day: 17))
        enter("may day", .fixed(month: 5, day: 1))
        enter("juneteenth", .fixed(month: 6, day: 19))
        enter("fourth of july", .fixed(month: 7, day: 4))
        enter("bastille day", .fixed(month: 7, day: 14))
        enter("halloween", .fixed(month: 10, day: 31))
        enter("veterans day,armistice day", .fixed(month: 11, day: 11))
        enter("martin luther king jr day,martin luther king day", .ranked(month: 1, weekday: 1, rank: 3))
        enter("presidents day,president s day", .ranked(month: 2, weekday: 1, rank: 3))
        enter("memorial day", .ranked(month: 5, weekday: 1, rank: 0))
        enter("labor day", .ranked(month: 9, weekday: 1, rank: 1))
        enter("columbus day", .ranked(month: 10, weekday: 1, rank: 2))
        enter("thanksgiving day,thanksgiving", .ranked(month: 11, weekday: 4, rank: 4))
        enter("shrove tuesday", .easter(-47))
        enter("ash wednesday", .easter(-46))
        enter("palm sunday", .easter(-7))
        enter("good friday", .easter(-2))
        enter("easter monday", .easter(1))
        enter("easter sunday,easter", .easter(0))
        return table.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }()
}
