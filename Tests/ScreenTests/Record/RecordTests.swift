import Analysis
import Drawing
import News
import Testing

@testable import Screens

/// The reader's own record in the comparison: verdicts, tracked figures, citations.
@Suite struct RecordTests {
    @Test func aVerdictShowsOnTheLineAndIsTakenBackByTheSameKey() {
        var stage = Stage(world: .seeds)
        stage.press("c Tab v")
        #expect(stage.picture[23] == " my verdict: checked   once more: not the same")
        #expect(stage.picture[4].hasPrefix(">v! about 3,000"))
        #expect(stage.picture[22].hasSuffix("  v checked"))
        #expect(stage.verdicts.isEmpty == false)
        stage.press("v")
        #expect(stage.picture[4].hasPrefix(">x! about 3,000") && stage.picture[22].hasSuffix("x not the same"))
        stage.press("v")
        #expect(stage.picture[4].hasPrefix(">q! about 3,000") && stage.picture[22].hasSuffix("q to ask"))
        stage.press("v")
        #expect(stage.picture[4].hasPrefix("> ! about 3,000"))
        #expect(stage.picture[23] == " verdict taken back")
    }

    @Test func aCheckedFigureIsSeenInTheTextToo() {
        var stage = Stage(world: .seeds)
        stage.press("c Tab v Shift-Tab")
        let row = stage.picture.firstIndex { $0.contains("[about 3,000]") } ?? 0
        #expect(stage.picture[..<row].contains { $0.hasPrefix(">v") })
        #expect(stage.picture[22].hasSuffix("v a figure checked"))
    }

    @Test func aVerdictOnARowHoldsWhateverStandsBesideIt() {
        var stage = Stage(world: .seeds)
        stage.press("c v")
        #expect(stage.picture[22].hasSuffix("v checked"))
        stage.press("]")
        #expect(!stage.picture[22].hasSuffix("v checked"), "another pair is another finding")
        stage.press("[")
        #expect(stage.picture[22].hasSuffix("v checked"))
        stage.resize(120, 30)
        #expect(stage.picture[28].hasSuffix("partly checked"), "a third article stands beside it now")
    }

    @Test func aVerdictOnAnEarlierWordingIsMarkedSo() {
        var stage = Stage(world: .seeds)
        stage.verdicts.set(
            .checked, of: .figure,
            [
                FindingKey.Statement(
                    article: Seeds.articles[0].article.id,
                    words:
                        "SDF officials and the Britain-based Syrian Observatory for Human Rights put them at about 3,000 battle-hardened IS jihadists in the region.",
                    detail: "about 3,000 battle-hardened IS jihadists")
            ])
        stage.press("c Tab")
        #expect(stage.picture[4].hasPrefix(">v! about 3,000"))
        #expect(stage.picture[22].hasSuffix("v checked, said of an earlier wording"))
        #expect(!stage.picture[5...7].contains { $0.hasPrefix(" v") }, "the others were not judged")
        stage.press("v")
        #expect(stage.picture[22].hasSuffix("  v checked"), "said anew of the words as they are now")
    }

    @Test func aFoldedRunIsNoFinding() {
        var stage = Stage(world: .seeds)
        stage.press("c n p n n n n n j v")
        let verdicts = stage.effects.filter { if case .setVerdict = $0 { true } else { false } }
        stage.press("g")
        while !(stage.picture.first { $0.hasPrefix(">") } ?? "").contains(". .") { stage.press("j") }
        stage.press("v")
        #expect(stage.picture[23].contains("a folded run opens with Enter"))
        #expect(stage.effects.filter { if case .setVerdict = $0 { true } else { false } } == verdicts)
    }

    @Test func aFigureIsTrackedAndNoLonger() {
        var stage = Stage(world: .seeds)
        stage.press("c Tab +")
        #expect(stage.picture[23] == " tracked: fighters left   Stories tells when an outlet changes it")
        #expect(stage.picture[3] == "  FIGHTERS LEFT  + tracked")
        #expect(stage.picture[22].hasSuffix("+ tracked"))
        #expect(stage.tracked.first?.given.map(\.amount).first == "about 3,000")
        stage.press("Shift-Tab")
        #expect(stage.picture[22].hasSuffix("+ tracked"), "the row that holds it says so too")
        stage.press("+")
        #expect(stage.picture[23] == " no longer tracked: fighters left")
        #expect(stage.tracked.isEmpty)
    }

    @Test func aCitationHoldsAllThatIsNeededToFindItAgain() throws {
        var stage = Stage(world: .seeds)
        stage.press("c Tab Y")
        #expect(stage.picture[23] == " copied: the citation of a18")
        let cited = stage.effects.compactMap { effect -> PlainText? in
            if case .cite(let text, _) = effect { text } else { nil }
        }
        let text = try #require(cited.first?.string)
        for part in [
            "about 3,000 battle-hardened IS jihadists", "VOA.", "2019-02-10 (date as given at import)", "line 18",
            "sha256 ",
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
        stage.press("Shift-Tab Y")
        #expect(stage.picture[23].hasPrefix(" copied: the citations of a18 b19"))
    }

    @Test func theReaderAndTheTimelineCiteToo() {
        var stage = Stage(world: .seeds)
        stage.press("c Tab Enter Y")
        #expect(stage.picture[23].contains("copied: the citation of \u{201C}SDF officials"))
        stage.press("q t Y")
        #expect(stage.picture[23].hasPrefix(" copied: the citation of "))
    }
}
