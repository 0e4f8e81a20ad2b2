import Analysis
import News
import Testing

@Test(
    "The day of a dateline says when the copy was filed, not when anything happened",
    arguments: ["12 May 2025", "May 12, 2025", "May 12"])
func aDatelineIsNoEvent(day: String) {
    let text = "MARLOW, \(day) \u{2014} The Green party won the council election on Sunday with 48 per cent."
    let timeline = Timeline.of([TimelineArticles.article("one", on: "2025-05-12", [text])])
    #expect(timeline.events.map(\.start.day.description) == ["2025-05-11"])
}
