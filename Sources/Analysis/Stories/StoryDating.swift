import News

/// When an article was published that does not tell, as far as the other articles of its story do.
///
/// On the development half of ECB+ (425 dated articles of 84 stories, each in turn without its date) the days from the first of the others to
/// the last, and three more at either end, hold the true day of 95 in a hundred; the day in the middle and three at either end, of 79. So the whole
/// stretch is given, and none where it rests on one article or is long for the few it rests on. Sorted by the program, 15 of 17 were right.
public enum StoryDating {
    /// The fewest dated articles of a story that date another.
    private static let fewest = 2

    /// Days between the first and the last for each of the others, and of the longest stretch that is worth telling.
    private static let (each, longest) = (7, 92)

    /// Days that an account may be older or younger than all others that are known.
    private static let margin = 3

    /// What is known of an article's date, with the dates of the others: its own where it states one or its text tells more.
    public static func dating(_ own: Dating, mates: [Dating]) -> Dating {
        guard own.value == nil else { return own }
        let days = mates.compactMap { $0.value?.day }.sorted()
        guard days.count >= fewest, let first = days.first, let last = days.last else { return own }
        let from = max(first.adding(-margin), own.earliest?.day ?? first.adding(-margin))
        let to = min(last.adding(margin), own.latest?.day ?? last.adding(margin))
        guard last.number - first.number <= each * days.count else { return own }
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
