import Analysis
import News
import Testing

private let undated = Dating.arrival(Instant(seconds: 1_772_366_400))

private func dated(_ day: String) -> Dating { Dating(value: Moment(day), earliest: nil, latest: nil, basis: .feed) }

@Test("The other articles of a story date one that states no date: from the first to the last, and three about")
func storyDatesItsUndatedArticle() {
    let found = StoryDating.dating(undated, mates: [dated("2019-02-12"), dated("2019-02-10"), dated("2019-02-10")])
    #expect(found.value == nil)
    #expect(found.basis == .story)
    #expect(found.earliest == Moment("2019-02-07"))
    #expect(found.latest == Moment("2019-02-15"))
    #expect(found.why == "3 others of it are dated from 10 Feb to 12 Feb 2019, the one in the middle 10 Feb 2019")
}

@Test("One other article is not enough, and a story of many months tells no day")
func storyThatDatesNothing() {
    #expect(StoryDating.dating(undated, mates: [dated("2019-02-12")]) == undated)
    #expect(StoryDating.dating(undated, mates: [dated("2018-02-12"), dated("2019-02-12")]) == undated)
    #expect(StoryDating.dating(undated, mates: [dated("2019-02-12"), dated("2019-03-12")]) == undated)
    #expect(StoryDating.dating(undated, mates: [undated, undated, undated]) == undated)
}

@Test("What the article states or bounds goes before its story")
func ownDateGoesBeforeItsStory() {
    let mates = [dated("2019-02-10"), dated("2019-02-12")]
    #expect(StoryDating.dating(dated("2019-03-02"), mates: mates) == dated("2019-03-02"))
    let later = Dating(earliest: Moment("2019-02-12"), latest: undated.latest, why: "a day told as past")
    #expect(StoryDating.dating(later, mates: mates).earliest == Moment("2019-02-12"))
    let other = Dating(earliest: Moment("2020-01-01"), latest: undated.latest, why: "a year told as past")
    #expect(StoryDating.dating(other, mates: mates) == other)
    let narrow = Dating(earliest: Moment("2019-02-11"), latest: Moment("2019-02-11"), why: "a line")
    #expect(StoryDating.dating(narrow, mates: mates) == narrow)
}

@Test("Nobody is dated after the day it came in")
func storyDatedAhead() {
    #expect(StoryDating.dating(undated, mates: [dated("2031-02-10"), dated("2031-02-12")]) == undated)
}
