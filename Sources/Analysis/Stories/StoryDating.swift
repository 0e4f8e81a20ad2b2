import News

/// When an article was published that does not tell, as far as the other articles of its story do.
///
/// On the development half of ECB+ (425 dated articles of 84 stories, each in turn without its date) the days from the first of the others to
/// the last, and one more at either end, hold the true day of 94 in a hundred; the day in the middle and one at either end, of 74. So the whole
/// stretch is given, and none where it is long or rests on one article.
public enum StoryDating {
    /// The fewest dated articles of a story that date another.
    private static let fewest = 2

    /// Days of the longest stretch that is worth telling.
    private static let longest = 92

    /// What is known of an article's date, with the dates of the others: its own where it states one or its text tells more.
    public static func dating(_ own: Dating, mates: [Dating]) -> Dating {
        guard own.value == nil else { return own }
        let days = mates.compactMap { $0.value?.day }.sorted()
        guard days.count >= fewest, let first = days.first, let last = days.last else { return own }
        let from = max(first.adding(-1), own.earliest?.day ?? first.adding(-1))
        let to = min(last.adding(1), own.latest?.day ?? last.adding(1))
        guard from <= to, to.number - from.number <= longest else { return own }
        if let earliest = own.earliest?.day, let latest = own.latest?.day,
            latest.number - earliest.number <= to.number - from.number
        {
            return own
        }
        let middle = days[(days.count - 1) / 2]
        let dated =
            first == last
            ? "dated \(first.short())"
            : "dated from \(first.short(currentYear: last.civil.year)) to \(last.short()), the one in the middle \(middle.short())"
        return Dating(
            earliest: .day(from), latest: .day(to), basis: .story, why: "\(days.count) others of it are \(dated)")
    }
}
