import News
import Testing

@testable import Analysis
@testable import Screens

@Suite struct EventJudgingScreenTests {
    @Test func mAmongReportsTakesOneOut() throws {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.why, .down, .merge)
        let judged = try #require(stage.judged.last)
        #expect(judged.verdict == .notTheSame && judged.keys.count == 1)
        #expect(stage.effects.last == .say("an event of its own now: U takes it back"))
    }

    @Test func mOnTwoEventsMergesThem() throws {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.merge)
        #expect(
            stage.effects.last == .say("merge it with which event? go there and press the key again; Esc leaves it"))
        stage.tell(.down, .merge)
        let judged = try #require(stage.judged.last)
        #expect(judged.verdict == .checked && judged.keys.map(\.kind) == [.event])
        #expect(judged.keys.first?.articles.isEmpty == false)
    }

    @Test func mTwiceOnOneEventAndEscChangeNothing() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.merge, .merge)
        #expect(stage.effects.last == .say("the events stay as they are"))
        stage.tell(.merge, .cancel, .down)
        #expect(stage.judged.isEmpty && stage.effects.contains(.say("not merged")))
    }
}

extension TimelineStage {
    /// What the reader said of findings.
    fileprivate var judged: [(verdict: ReaderVerdict?, keys: [FindingKey])] {
        effects.compactMap { if case .setVerdict(let verdict, let keys, _) = $0 { (verdict, keys) } else { nil } }
    }
}
