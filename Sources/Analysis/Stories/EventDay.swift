import News

/// The articles of a story that tell one day of it.
public struct EventDay: Hashable, Sendable {
    /// The day of the earliest of them.
    public var day: Day
    /// The articles, by date and then in the order given.
    public var articles: [ArticleID]

    /// Sorts the articles of a story into its days: what is dated the day after the first of a day's articles still tells of that day.
    ///
    /// The first article decides, not the last one that came, so that a story told every day for a month is not one long day; and the order
    /// in which articles are given changes nothing but the order within a date.
    public static func of(_ articles: [(id: ArticleID, day: Day)]) -> [EventDay] {
        let sorted = articles.enumerated().sorted {
            ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset)
        }
        var days: [EventDay] = []
        for (_, article) in sorted {
            if let last = days.last, article.day.number - last.day.number <= 1 {
                days[days.count - 1].articles.append(article.id)
            } else {
                days.append(EventDay(day: article.day, articles: [article.id]))
            }
        }
        return days
    }
}
