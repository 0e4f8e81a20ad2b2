import Drawing
import Testing

@testable import Screens

/// While a key is held the marker alone moves; the rest of the picture follows when the cursor rests.
@Suite struct GlidingTests {
    private func differing(_ before: [String], _ after: [String]) -> [Int] {
        before.indices.filter { before[$0] != after[$0] }
    }

    @Test(arguments: ["Tab", "c", "t", "c Tab"]) func heldKeysMoveNothingButTheMarker(way: String) {
        var stage = Stage(world: .seeds)
        stage.press(way)
        stage.press("g")
        let before = stage.picture
        stage.hold(.character("j"))
        let held = stage.picture
        for row in differing(before, held) { #expect(before[row].dropFirst() == held[row].dropFirst(), "row \(row)") }
        #expect(before != held)
        stage.rest()
        #expect(!stage.desk.isMoving)
    }

    @Test func theStoryOneLeftStandsOpenUntilTheCursorRests() {
        var stage = Stage(world: .crowded(3))
        stage.hold(.character("j"))
        stage.hold(.character("j"))
        #expect(stage.picture.contains { $0.contains("1 of 4") })
        #expect(stage.desk.isMoving)
        stage.rest()
        #expect(stage.picture.contains { $0.contains("3 of 4") })
    }

    @Test func aCommandActsOnWhatTheCursorIsOnThoughItHasNotRested() {
        var stage = Stage()
        stage.press("Tab")
        stage.hold(.character("j"))
        let marked = stage.picture.first { $0.hasPrefix(">") }
        stage.hold(.character("f"))
        #expect(!stage.desk.isMoving)
        #expect(stage.picture.first { $0.hasPrefix(">") } != marked, "flagged")
    }

    @Test func aRowOnceReadStaysWhole() throws {
        let before = try comparePicture(.top, .down).split(separator: "\n").map(String.init)
        let after = try comparePicture(.top, .down, .down).split(separator: "\n").map(String.init)
        let place = try #require(before.firstIndex { $0.hasPrefix(">") })
        let next = try #require(after.firstIndex { $0.hasPrefix(">") })
        #expect(next > place)
        #expect(before[4..<next].map { $0.dropFirst() } == after[4..<next].map { $0.dropFirst() })
    }
}
