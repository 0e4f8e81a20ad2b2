import News

/// What one time expression says about the day its article was written.
struct DayClue {
    /// What it leaves of the calendar.
    enum Rule {
        /// A day, month or year told as past: the article is not older.
        case notBefore(Day)
        /// A day, month or year told as to come: the article is not younger.
        case notAfter(Day)
        /// The day of a dateline, without its year.
        case filed(month: Int, day: Int)
        /// A day of the month with its weekday: only some years have it so.
        case weekday(month: Int, day: Int, weekday: Int, isPast: Bool, isComing: Bool)
        /// A day or a month without a year: the last one before the article, or the next after it.
        case near(month: Int, day: Int?, isPast: Bool)
    }

    /// What it leaves.
    var rule: Rule
    /// The expression as written.
    var words: String

    /// Days by which a text may be younger or older than a month it names without a year: news names the year of what is further off.
    private static let reach = 183

    /// Whether it bounds the year by itself.
    var isHard: Bool {
        switch rule {
        case .notBefore, .notAfter: true
        case .filed, .weekday, .near: false
        }
    }

    /// What it tells, in words.
    var told: String {
        switch rule {
        case .notBefore: "\"\(words)\" is told as past"
        case .notAfter: "\"\(words)\" is told as to come"
        case .filed: "the day of its dateline"
        case .weekday: "the weekday named in the text, \"\(words)\""
        case .near(_, _, let isPast): "\"\(words)\" is told as \(isPast ? "past" : "to come")"
        }
    }

    /// The days of the window on which the article may have been written, in order.
    func stretches(in window: ClosedRange<Day>) -> [ClosedRange<Day>] {
        switch rule {
        case .notBefore(let day): return DayClue.cut(day...max(day, window.upperBound), to: window)
        case .notAfter(let day): return DayClue.cut(min(day, window.lowerBound)...day, to: window)
        case .filed(let month, let day):
            // Copy filed late in the day is dated the day after by some.
            return yearly(in: window) { year in Day(year: year, month: month, day: day).map { $0...$0.adding(1) } }
        case .weekday(let month, let day, let weekday, let isPast, let isComing):
            return yearly(in: window) { year in
                guard let found = Day(year: year, month: month, day: day), found.weekday == weekday else { return nil }
                return found.adding(isPast ? 0 : -DayClue.reach)...found.adding(isComing ? 0 : DayClue.reach)
            }
        case .near(let month, let day, let isPast):
            return yearly(in: window) { year in
                let last = day ?? Day.length(ofMonth: month, year: year)
                guard let from = Day(year: year, month: month, day: day ?? 1),
                    let to = Day(year: year, month: month, day: last)
                else { return nil }
                return isPast ? from...to.adding(DayClue.reach) : from.adding(-DayClue.reach)...to
            }
        }
    }

    /// What a rule leaves of each year of the window and its neighbours, joined where they touch.
    private func yearly(in window: ClosedRange<Day>, _ stretch: (Int) -> ClosedRange<Day>?) -> [ClosedRange<Day>] {
        let (first, last) = (window.lowerBound.civil.year - 1, window.upperBound.civil.year + 1)
        var found: [ClosedRange<Day>] = []
        for year in first...last {
            guard let next = stretch(year).flatMap({ DayClue.cut($0, to: window).first }) else { continue }
            if let before = found.last, next.lowerBound <= before.upperBound.adding(1) {
                found[found.count - 1] = before.lowerBound...max(before.upperBound, next.upperBound)
            } else {
                found.append(next)
            }
        }
        return found
    }

    private static func cut(_ days: ClosedRange<Day>, to window: ClosedRange<Day>) -> [ClosedRange<Day>] {
        days.overlaps(window) ? [days.clamped(to: window)] : []
    }

    /// The days that stand in both; each list is in order.
    static func common(_ one: [ClosedRange<Day>], _ other: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
        var found: [ClosedRange<Day>] = []
        var (left, right) = (one[...], other[...])
        while let a = left.first, let b = right.first {
            if a.overlaps(b) { found.append(a.clamped(to: b)) }
            if a.upperBound < b.upperBound { left.removeFirst() } else { right.removeFirst() }
        }
        return found
    }
}
