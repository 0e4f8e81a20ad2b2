import Language
import News

extension FigureScope {
    /// The times of a sentence that can date the figure: "7,000 in March 2023 and 5,000 in March 2024" gives each its own, and
    /// "120, up from 40 on Monday" gives the 120 none.
    ///
    /// A time behind the next figure still dates both where neither has one of its own ("killed three and wounded ten on Monday").
    static func own(
        _ times: [(Range<Int>, TimeSpan)], of figure: Range<Int>, among figures: [Range<Int>], clauses: SentenceClauses
    ) -> [(Range<Int>, TimeSpan)] {
        let others = figures.filter { other in
            other != figure && !other.isEmpty && !times.contains { $0.0.overlaps(other) }
        }
        let next = others.filter { $0.lowerBound >= figure.upperBound }.map(\.lowerBound).min() ?? clauses.words.count
        let last = others.filter { $0.upperBound <= figure.lowerBound }.map(\.upperBound).max() ?? 0
        let hasOwn = times.contains { $0.0.lowerBound >= figure.upperBound && $0.0.lowerBound < next }
        let isMeasured = next < clauses.words.count && isFormer(next, clauses)
        return times.filter { range, _ in
            if range.lowerBound >= next { return !hasOwn && !isMeasured }
            return !hasOwn || last == 0 || range.lowerBound < last || range.lowerBound >= figure.upperBound
        }
    }

    /// "From a year earlier", "compared with a year ago": what a level is measured against, and not when it is.
    static func isYardstick(_ time: Range<Int>, in clauses: SentenceClauses) -> Bool {
        guard let last = time.last, time.lowerBound > 0, ["earlier", "ago", "before"].contains(clauses.words[last])
        else { return false }
        let before = clauses.words[max(0, time.lowerBound - 3)..<time.lowerBound]
        return before.contains { ["from", "than", "with", "on", "over", "versus"].contains($0) }
    }

    /// Whether a stretch of time is to come.
    static func isToCome(_ period: String) -> Bool {
        period.split(separator: " ").contains { ["next", "coming"].contains($0) }
    }

    /// "Over the winter", "since the start of the war": a stretch of time that no calendar tells.
    static func season(_ window: Range<Int>, _ figure: Range<Int>, _ clauses: SentenceClauses) -> Range<Int>? {
        for place in window where ["over", "during", "throughout", "since"].contains(clauses.words[place]) {
            if figure.contains(place) { continue }
            var next = place + 1
            while next < window.upperBound,
                ["the", "this", "last", "past", "whole", "entire", "start", "beginning", "outbreak", "of"].contains(
                    clauses.words[next])
            {
                next += 1
            }
            if next > place + 1, next < window.upperBound, seasons.contains(clauses.words[next]) {
                return place..<(next + 1)
            }
        }
        return nil
    }

    private static let seasons: WordSet = [
        "winter", "summer", "spring", "autumn", "season", "years", "decades", "months", "weeks", "days", "war",
        "conflict",
        "campaign", "crisis", "pandemic", "epidemic", "outbreak", "fighting", "siege",
    ]

    /// Whether a figure at a place is what another is measured against: "up from 40", "compared with 40", "fewer than the 40".
    private static func isFormer(_ place: Int, _ clauses: SentenceClauses) -> Bool {
        let before = clauses.words[max(0, place - 3)..<place]
        guard let lead = before.lastIndex(where: { ["from", "than", "with", "to"].contains($0) }), lead > 0 else {
            return false
        }
        let word = clauses.words[lead - 1]
        return ["up", "down", "compared"].contains(word)
            || (clauses.words[lead] == "than" && ["more", "fewer", "less", "higher", "lower"].contains(word)
                && lead + 1 < place)
    }
}
