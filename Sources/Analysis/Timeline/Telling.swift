import News

/// One sentence of one article with one day it tells something of: what events are put together from.
struct Telling {
    /// Where it stands.
    var passage: Passage
    /// The sentence.
    var sentence: Sentence
    /// The words that date it, with the preposition that bounds it ("by the end of February").
    var phrase: Span
    /// Why they mean that day.
    var basis: PlainText
    /// First day.
    var start: Moment
    /// Last day.
    var end: Moment
    /// How exactly it is dated.
    var precision: TimelineEvent.Precision
    /// How firmly it is told.
    var certainty: TimelineEvent.Certainty
    /// Whether the day is that of somebody's saying so, the sentence having no other.
    var isSaying: Bool
    /// What happened, without who said so and when.
    var clause: PlainText
    /// What is shown of it: the clause, or the sentence where the clause does not read as one.
    var text: PlainText
    /// What it is about, for comparison with other tellings.
    var terms: Set<String>
    /// Who did what to whom in it, for the same.
    var frame: EventFrame
    /// The figures of the clause.
    var figures: Set<String>
    /// The numbers that stand in the clause itself.
    var counts: [EventCount]
    /// The hours of its day it can mean, in minutes; nil where no hour is told.
    var hours: ClosedRange<Int>?
    /// The age of the one person of it whose age is told.
    var age: Int?
    /// Whether it stands in a box that leads to another story, or in a quotation.
    var isAside: Bool

    /// Whether two tellings can be of the same time.
    func overlaps(_ other: Telling) -> Bool { start.day <= other.end.day && other.start.day <= end.day }

    /// Days it spans.
    var days: Int { end.day.number - start.day.number + 1 }
}
