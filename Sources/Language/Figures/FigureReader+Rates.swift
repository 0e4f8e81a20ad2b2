import News

/// How much in how long: "250,000 barrels a day", "$8 million a day", "60 miles per hour".
///
/// A rate is no sum: its unit says so, so that the two are never laid side by side.
extension FigureReader {
    /// Adds the stretch of time to the unit where one follows.
    func rate(_ draft: inout FigureDraft) {
        guard let unit = draft.unit, draft.kind == .money || draft.kind == .measure || draft.kind == .count else {
            return
        }
        guard let rate = rateEnd(draft.end), !FigureReader.isTime(unit) else { return }
        draft.unit = Units.rate(unit, per: rate.time)
        // "A day" is a time of its own and stays outside the figure's words; "an hour" is part of a speed.
        if ["second", "minute", "hour"].contains(rate.time) || isMark(draft.end, "/") { draft.end = rate.end }
        if draft.kind == .count, draft.unit?.hasPrefix("barrels") == true { draft.kind = .measure }
    }

    /// The time of "a day", "per day", "each year", "/h", "annually", and one past it.
    private func rateEnd(_ place: Int) -> (time: String, end: Int)? {
        guard place < range.upperBound else { return nil }
        if isMark(place, "/"), !tokens[place].isSpaced, place + 1 < range.upperBound, !tokens[place + 1].isSpaced {
            let word = folded(place + 1)
            let time = Units.time(word) ?? (word == "h" ? "hour" : word == "s" ? "second" : word == "d" ? "day" : nil)
            return time.map { ($0, place + 2) }
        }
        switch folded(place) {
        case "annually", "yearly": return ("year", place + 1)
        case "daily": return ("day", place + 1)
        case "weekly": return ("week", place + 1)
        case "monthly": return ("month", place + 1)
        case "hourly": return ("hour", place + 1)
        case "a", "an", "per", "each", "every":
            guard let time = Units.time(folded(place + 1)), !FigureReader.afterMoments.contains(folded(place + 2))
            else {
                return nil
            }
            // "A year-long", "a two-day".
            return isHyphen(place + 2) ? nil : (time, place + 2)
        default: return nil
        }
    }

    static func isTime(_ unit: String) -> Bool {
        switch unit {
        case "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries", "magnitude",
            "times":
            true
        default: unit.hasPrefix("degrees")
        }
    }

    /// "A year ago", "a day after": a moment, and no rate.
    private static let afterMoments: WordSet = [
        "ago", "earlier", "later", "before", "after", "from", "since", "prior", "old", "on", "into", "apart", "until",
        "following", "when",
    ]
}
