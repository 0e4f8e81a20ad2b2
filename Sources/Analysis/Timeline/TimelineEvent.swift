import News

/// Something that happened, or is expected to, with everyone who tells it.
public struct TimelineEvent: Hashable, Sendable {
    /// How exactly it is dated.
    public enum Precision: String, Sendable {
        /// To the hour or better.
        case time
        /// To the day.
        case day
        /// To the week.
        case week
        /// To the month.
        case month
        /// To the year.
        case year
        /// From one day to another.
        case range
    }

    /// How firmly it is told.
    public enum Certainty: String, Sendable {
        /// Told as having happened.
        case reported
        /// Somebody means to do it.
        case planned
        /// Somebody expects or hopes it.
        case predicted
        /// Dated in vague words.
        case vague
    }

    /// First day.
    public var start: Moment
    /// Last day, inclusive.
    public var end: Moment
    /// How exactly it is dated.
    public var precision: Precision
    /// How firmly it is told.
    public var certainty: Certainty
    /// What happened, in the words of the best report.
    public var text: PlainText
    /// Whether outlets give different dates, hours, ages, numbers or decisive words for it: then each is to be heard in its own words.
    public var isDisputed: Bool
    /// Whether outlets give different dates for it.
    public var datesDiffer: Bool
    /// Whether outlets give different hours of one day for it.
    public var hoursDiffer: Bool
    /// Whether outlets differ in a decisive word of it ("voted for", "voted against"), and in no date, hour or number.
    public var wordsDiffer: Bool
    /// How many articles tell it.
    public var outlets: Int
    /// How many separate texts tell it, those that share most of their sentences counted once.
    public var separateTexts: Int
    /// Every telling, in the order of the articles.
    public var reports: [TimelineReport]
    /// Which of `reports` gave `text`.
    public var best: Int

    /// Makes an event.
    public init(
        start: Moment, end: Moment, precision: Precision, certainty: Certainty, text: PlainText,
        isDisputed: Bool, datesDiffer: Bool, hoursDiffer: Bool = false, wordsDiffer: Bool = false,
        outlets: Int, separateTexts: Int, reports: [TimelineReport], best: Int = 0
    ) {
        (self.start, self.end, self.precision, self.certainty) = (start, end, precision, certainty)
        (self.text, self.isDisputed, self.datesDiffer, self.outlets) = (text, isDisputed, datesDiffer, outlets)
        (self.separateTexts, self.reports, self.best) = (separateTexts, reports, best)
        (self.hoursDiffer, self.wordsDiffer) = (hoursDiffer, wordsDiffer)
    }
}
