import Analysis
import Indexing
import News
import Testing

@Suite("Findings between articles are kept for the front page") struct KeptFindingsTests {
    private let test: TestLibrary
    private let story = StoryID(rawValue: "s0000000000000007")
    private let lines = [
        ComparisonFinding(kind: .figures, label: "figures differ", parts: ["people missing: 12 a", "9 b"])
    ]

    init() throws { test = try TestLibrary() }

    @Test("what was kept is given back on the same basis only")
    func theBasisCounts() throws {
        #expect(try test.library.keptFindings(of: story, basis: "a1 b1") == nil)
        try test.library.keepFindings(lines, of: story, basis: "a1 b1")
        #expect(try test.library.keptFindings(of: story, basis: "a1 b1") == lines)
        #expect(try test.library.keptFindings(of: story, basis: "a1 b2") == nil)
    }

    @Test("that nothing was found is kept too, and newer findings take the place of older ones")
    func newerOnesReplace() throws {
        try test.library.keepFindings(lines, of: story, basis: "a1")
        try test.library.keepFindings([], of: story, basis: "a2")
        #expect(try test.library.keptFindings(of: story, basis: "a2") == [])
        #expect(try test.library.keptFindings(of: story, basis: "a1") == nil)
    }
}
