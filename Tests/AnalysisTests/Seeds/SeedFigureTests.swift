import Analysis
import Testing

/// Which figures of the five seeds count the same thing, and how they stand to each other, as read by hand.
@Suite struct SeedFigures {
    @Test("About 3,000 fighters, 600, more than 600 and up to 600 differ")
    func fightersDiffer() throws {
        let group = try #require(SeedComparison.figures("a18", "b19", "c27", "e17"))
        #expect(group.verdict == .conflict)
        #expect(group.claims.compactMap(\.figure.value) == [3000, 600, 600, 600])
    }

    @Test("Those who fled this past week and those who fled since December are listed, not judged")
    func thoseWhoFled() throws {
        let group = try #require(SeedComparison.figures("a22", "b7", "c13", "e19"))
        #expect(group.verdict == .scopesDiffer)
    }

    @Test("500 to 1,000 civilians and several hundred could both hold")
    func civiliansInside() throws {
        let group = try #require(SeedComparison.figures("a18", "b19", about: "civilians"))
        #expect(group.verdict == .compatible)
    }

    @Test("A 4-square-kilometer area, 4sq km and four square kilometres are equal")
    func areaHeld() throws {
        let group = try #require(SeedComparison.figures("a12", "b31", "c25", "e15"))
        #expect(group.verdict == .agree)
    }

    @Test("41 positions are 41 positions")
    func positionsTaken() throws {
        let group = try #require(SeedComparison.figures("a4", "b5"))
        #expect(group.verdict == .agree)
    }

    @Test("3,200 suspects detained are never set against fighters remaining")
    func suspectsStandApart() {
        for group in SeedComparison.comparison.figures where group.claims.contains(where: { $0.figure.value == 3200 }) {
            #expect(group.claims.allSatisfy { $0.figure.value == 3200 })
        }
    }
}
