import Analysis
import News
import Testing

/// What one outlet tells and another tells the contrary of is never one event in one outlet's words.
@Test(
    "Contrary tellings stay apart",
    arguments: [
        ("The court in Gera upheld the ban on Tuesday.", "The court in Gera lifted the ban on Tuesday."),
        ("Governor Ode signed the water bill on Tuesday.", "Governor Ode vetoed the water bill on Tuesday."),
    ])
func contraryTellingsAreNoOneEvent(_ one: String, _ other: String) {
    let day = "2024-03-06"
    let timeline = Timeline.of([
        TimelineArticles.article("one", on: day, [one]), TimelineArticles.article("two", on: day, [other]),
    ])
    #expect(timeline.events.allSatisfy { $0.reports.count == 1 || $0.isDisputed })
}

@Test("The same told in other words is still one event")
func oneTellingInOtherWordsStaysOne() {
    let day = "2024-03-06"
    let timeline = Timeline.of([
        TimelineArticles.article("one", on: day, ["Lund council voted for a night curfew on Tuesday."]),
        TimelineArticles.article("two", on: day, ["On Tuesday the council of Lund voted for a curfew at night."]),
    ])
    #expect(timeline.events.map(\.reports.count) == [2])
}
