import Analysis
import News
import Testing

/// The day an aside or a thing bears dates no event of its sentence.
@Suite struct AsideTimesTests {
    private func days(_ text: String) -> [String] {
        Timeline.of([TimelineArticles.article("one", on: "2024-03-06", [text])]).events.map(\.start.day.description)
    }

    @Test(
        "only what the sentence tells is dated",
        arguments: [
            "Singer Lola Venn, born on 5 May 2001, died on Sunday in Nice.",
            "Judges struck down the law of 12 March 2019 on Sunday.",
            "The bakery, founded on 3 June 1950, burned down on Sunday.",
        ])
    func ofSundayAlone(_ text: String) { #expect(days(text) == ["2024-03-03"]) }

    @Test("a morning of a day is that day, and deeds in a row keep theirs")
    func ofItsOwnDay() {
        #expect(days("The ferry sank on the morning of 2 March 2024.") == ["2024-03-02"])
        #expect(days("The men entered the bank, took the money on Monday, and fled to Spain.") == ["2024-03-04"])
    }
}
