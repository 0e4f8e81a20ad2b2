import Analysis
import News

extension TimelineEvent {
    /// Its days.
    var stretch: ClosedRange<Day> { min(start.day, end.day)...max(start.day, end.day) }

    /// Whether it is dated only by when it is to be done at the latest.
    var isDeadline: Bool {
        reports.indices.contains(best) && reports[best].phrase.string.lowercased().hasPrefix("by ")
    }

    /// Its days on the axis: of a deadline the last alone.
    var shown: ClosedRange<Day> { isDeadline ? stretch.upperBound...stretch.upperBound : stretch }

    /// When, in at most thirteen columns: "Sat 9 Feb", "10-16 Feb", "by 28 Feb", "Sep 2018", "2014".
    ///
    /// Days of `year` are shown without it.
    func dateLabel(year: Int) -> String {
        let (first, last) = (stretch.lowerBound, stretch.upperBound)
        let isOther = first.civil.year != year || last.civil.year != year
        if isDeadline {
            return "by " + (isOther ? last.short() : last.short(currentYear: year))
        }
        if first == last { return isOther ? first.short() : first.withWeekday }
        switch precision {
        case .month, .year: return LongDates.name(stretch)
        case .time, .day, .week, .range:
            let (firstYear, month, day) = first.civil
            let (lastYear, lastMonth, lastDay) = last.civil
            guard firstYear == lastYear, last.number - first.number < 100 else { return LongDates.name(stretch) }
            let tail = isOther ? " \(lastYear)" : ""
            if month == lastMonth { return "\(day)-\(lastDay) \(Day.shortMonths[month - 1])\(tail)" }
            if isOther { return LongDates.name(stretch) }
            return "\(day) \(Day.shortMonths[month - 1])-\(lastDay) \(Day.shortMonths[lastMonth - 1])"
        }
    }

    /// The sign of it in the list, blank for what is simply told.
    var sign: PlainText {
        if isDisputed { return "!" }
        return switch certainty {
        case .reported: " "
        case .planned, .predicted: "?"
        case .vague: "~"
        }
    }

    /// The word that goes with the sign.
    var signWord: PlainText {
        if isDisputed {
            return datesDiffer
                ? "(dates differ) "
                : hoursDiffer ? "(hours differ) " : wordsDiffer ? "(accounts differ) " : "(figures differ) "
        }
        return switch certainty {
        case .reported: ""
        case .planned: says("plan") ? "" : "(planned) "
        case .predicted: says("predict", "expect", "hope", "forecast") ? "" : "(predicted) "
        case .vague: "(vague) "
        }
    }

    /// Whether the text itself has a word that begins so: then the sign needs no other.
    private func says(_ beginnings: String...) -> Bool {
        text.string.lowercased().split(separator: " ").contains { word in beginnings.contains { word.hasPrefix($0) } }
    }
}
