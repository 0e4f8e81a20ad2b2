import Analysis
import Foundation
import GRDB
import News

extension Library {
    /// Of how many stories findings are kept: some screens of the front page, a few hundred bytes each.
    private static let mostFound = 1000

    /// What was found between the articles of a story when it was last looked at, nil where that was on another basis.
    ///
    /// The basis says what the findings were made of and by which program: with any other they would tell of other texts.
    public func keptFindings(of story: StoryID, basis: String) throws -> [ComparisonFinding]? {
        try read { db in
            let content = try Data.fetchOne(
                db, sql: "SELECT content FROM main.found WHERE story = ? AND basis = ?",
                arguments: [story.number, basis])
            return content.flatMap { try? JSONDecoder().decode([ComparisonFinding].self, from: $0) }
        }
    }

    /// Keeps what was found between the articles of a story, in place of what was kept of it; the oldest are forgotten.
    public func keepFindings(_ findings: [ComparisonFinding], of story: StoryID, basis: String) throws {
        let content = try JSONEncoder().encode(findings)
        try writeState { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO main.found(story, basis, content) VALUES (?, ?, ?)",
                arguments: [story.number, basis, content])
            try db.execute(
                sql: "DELETE FROM main.found WHERE id <= ?", arguments: [db.lastInsertedRowID - Int64(Self.mostFound)])
        }
    }
}
