import News
import Testing

@testable import Screens

/// One reader's way through every screen, with what stands on the first line after each step.
@Test func aJourneyThroughEveryScreen() {
    var stage = Stage(demonstration: true, world: .seeds)
    func step(_ keys: String, _ first: String, sourceLocation: SourceLocation = #_sourceLocation) {
        stage.press(keys)
        #expect(stage.picture[0].hasPrefix(first), "after \(keys)", sourceLocation: sourceLocation)
    }
    step("", " Broadsheet  [Stories]")
    step("Enter j", " Broadsheet  [Stories]")
    step("Enter", " Al Jazeera")
    step("/ \"baghouz\" Enter n N", " Al Jazeera")
    #expect(stage.picture.contains { $0.hasPrefix(" find baghouz: 1 of ") })
    step("Esc c", " ")
    #expect(stage.desk.top?.scope == .compare)
    step("n n p Tab w q", " ")
    step("?", " Keys")
    step("q", " ")
    #expect(stage.desk.top?.scope == .compare)
    step("t", " ")
    #expect(stage.desk.top?.scope == .timeline)
    step("j j z Z w Esc", " ")
    step("q q q", " Broadsheet  [Stories]")
    step("q Tab", " Broadsheet  Stories  [Articles]")
    step("G Enter", " ")
    #expect(stage.desk.top?.scope == .reader)
    step("q /", " /")
    step("\"fighters\"", " / fighters")
    #expect(stage.picture.contains { $0.contains("[fighters]") || $0.contains("[Fighters]") })
    step("Ctrl-S \"the_fighters\" Enter", " / fighters")
    step("Down Enter", " ")
    #expect(stage.desk.top?.scope == .reader)
    step("q Esc Esc", " Broadsheet  Stories  [Articles]")
    step("Tab", " Broadsheet  Stories  Articles  [Feeds]")
    step("Tab", " Broadsheet  Stories  Articles  Feeds  [Searches]")
    #expect(stage.picture.contains("> the fighters  fighters"))
    step("Enter", " the fighters")
    step("q Tab", " Broadsheet  [Stories]")
    step(": \"search_bali\" Enter", " / bali")
    stage.press("Esc Q")
    #expect(stage.hasLeft)
}

@Test func undoBringsBackWhatAWasTooMuch() {
    var stage = Stage()
    stage.press("A")
    #expect(stage.picture[0].hasSuffix("0 unread of 5"))
    stage.press("U")
    #expect(stage.picture[0].hasSuffix("5 unread of 5"))
    #expect(stage.picture.contains { $0.hasSuffix("5 new") })
}

@Test func aStoryIsOpenedBeforeItIsComparedFromAList() {
    var stage = Stage()
    stage.press("Tab")
    stage.answers = false
    stage.desk = Desk(surroundings: stage.desk.surroundings, size: stage.desk.size)
    _ = stage.desk.go(.articles(query: "river"))
    stage.arrive(.articles(Page(elements: Sample.summaries), query: "river", sort: .newest, after: nil))
    stage.press("j c")
    #expect(stage.effects.last == .openStory(Sample.story))
    stage.arrive(.storyOpened(Sample.story, Sample.summaries, []))
    #expect(stage.effects.last == .compare([1, 0, 2, 3, 4].map(Sample.id)))
}
