import News
import Testing

@testable import Screens

/// The reader's own word on stories: `m` merges two, or splits an article off, `e` names one, `w` says why an article is in one.
@Suite struct StoryEditingTests {
    private static let other = StoryID(rawValue: "s00000000000000ff")

    private func twoStories() -> Stage {
        var world = World.sample
        if var story = world.stories.first {
            (story.id, story.articles) = (Self.other, Array(story.articles.prefix(1)))
            world.stories.append(story)
        }
        return Stage(world: world)
    }

    @Test func theSecondPressMergesTheFirstStoryIntoThisOne() {
        var stage = twoStories()
        stage.press("m")
        #expect(stage.picture.last?.contains("merge it into which story?") == true)
        stage.press("j m")
        #expect(stage.effects.contains(.mergeStories(Sample.story, into: Self.other)))
    }

    @Test func escapeAndTheSameStoryLeaveThemTwo() {
        for keys in ["m Esc", "m m"] {
            var stage = twoStories()
            stage.press(keys)
            #expect(stage.picture.last?.contains("the stories stay two") == true, "\(keys)")
            #expect(!stage.effects.contains { if case .mergeStories = $0 { true } else { false } })
        }
    }

    @Test func afterwardsTheListIsReadAnewAndTheStorySelected() {
        var stage = twoStories()
        stage.press("m j m")
        #expect(stage.effects.filter { $0 == .loadStories(after: nil) }.count == 2)
        stage.press("c")
        #expect(stage.effects.contains(.openStory(Self.other)))
    }

    @Test func insideAStoryAnArticleIsSplitOff() {
        var stage = Stage()
        stage.press("Enter j m")
        #expect(stage.effects.contains(.splitStory([stage.world.summaries[1].id])))
    }

    @Test func whatIsMarkedIsSplitOffTogetherButNeverAllOfIt() {
        var stage = Stage()
        stage.press("Enter M j M m")
        #expect(stage.effects.contains(.splitStory([stage.world.summaries[0].id, stage.world.summaries[1].id])))
        var whole = Stage()
        whole.press("Enter M j M j M j M j M m")
        #expect(whole.picture.last?.contains("these are all of its articles") == true)
    }

    @Test func aNameIsTypedOverTheHeadline() {
        var stage = Stage()
        stage.press("e Ctrl-U")
        stage.press("\"The_ferry\" Enter")
        #expect(stage.effects.contains(.renameStory(Sample.story, to: "The ferry")))
    }

    @Test func whyAnArticleIsInItsStoryIsAsked() {
        var stage = Stage()
        stage.press("Enter j w")
        #expect(stage.effects.contains(.explainJoining(stage.world.summaries[1].id)))
    }
}
