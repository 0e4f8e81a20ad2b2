import Foundation
import Testing

@testable import broadsheet

/// To mend README after a change of the table: put what `broadsheet manual --keys` prints under "## Keys".
@Test func theReadmeHoldsTheTableOfKeysAsTheProgramHasIt() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(KeysTable.markdown), "README's keys are not those of the table of commands")
}
