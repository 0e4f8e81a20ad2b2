import Drawing
import News
import Testing

@testable import Screens

private let keys: [Key] =
    [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp, .pageDown, .home,
        .end,
        .function(1), .control("l"), .control("s"), .control("r"), .control("w"), .control("x"),
    ] + "jjkkbgGlhqnpNAUfTuoySctw=[].,zZ:/?+059 aé漢\u{301}👩‍👩‍👧\"(*".map { .character($0) }

/// Presses random keys on random sizes; the seed is in the message of whatever fails.
private func wander(_ world: World, seed: UInt64, steps: Int) {
    var dice = Dice(seed: seed)
    func size() -> (Int, Int) {
        (Int.random(in: 1...200, using: &dice), Int.random(in: 1...60, using: &dice))
    }
    let (columns, rows) = size()
    var stage = Stage(columns: columns, rows: rows, demonstration: seed % 2 == 0, world: world)
    for step in 0..<steps where !stage.hasLeft {
        if Int.random(in: 0..<12, using: &dice) == 0 {
            let (columns, rows) = size()
            stage.resize(columns, rows)
        } else {
            stage.answers = Int.random(in: 0..<6, using: &dice) > 0
            stage.press(keys.randomElement(using: &dice) ?? .enter)
        }
        let canvas = stage.desk.draw()
        let widest = canvas.picture.map { Width.of($0) }.max() ?? 0
        guard widest > canvas.columns || canvas.size != stage.desk.size else { continue }
        Issue.record("seed \(seed), step \(step): \(widest) of \(canvas.columns) columns")
    }
}

@Test(arguments: 1...30)
func noKeysAndNoSizeBreakAScreen(seed: UInt64) { wander(.crowded(30), seed: seed, steps: 150) }

@Test(arguments: 1...10)
func noKeysAndNoSizeBreakTheSeeds(seed: UInt64) { wander(.seeds, seed: seed, steps: 80) }

@Test(arguments: 1...10)
func noKeysAndNoSizeBreakHostileArticles(seed: UInt64) { wander(.hostile, seed: seed, steps: 80) }

@Test(arguments: [1, 2, 5, 19, 20, 21, 59, 60, 61, 80, 200])
func everyWidthHoldsEveryScreen(columns: Int) {
    for script in ["", "Enter j", "Tab", "Tab Enter", "Tab j Enter u", "/ \"lindmouth\"", "/ Tab", "?", "Tab Tab"] {
        for rows in [1, 4, 5, 7, 8, 11, 12, 24, 40] {
            var stage = Stage(columns: columns, rows: rows)
            stage.press(script)
            let picture = stage.picture
            #expect(picture.count == rows)
            #expect(picture.allSatisfy { Width.of($0) <= columns })
        }
    }
}
