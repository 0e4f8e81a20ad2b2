import Foundation
import GRDB
import News

extension Library {
    /// What the reader says of findings in which one of these articles has a part.
    public func verdicts(of articles: [ArticleID]) throws -> ReaderVerdicts {
        let numbers = articles.compactMap(\.number)
        return try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT v.finding, v.verdict, v.kind, v.statements FROM main.verdict_article a JOIN main.verdict v ON v.finding = a.finding
                    WHERE a.article = ? AND v.verdict IS NOT NULL
                    """)
            var verdicts = ReaderVerdicts()
            for number in numbers {
                let rows = try Row.fetchCursor(statement, arguments: [number])
                while let row = try rows.next() {
                    // A verdict of a newer program is none that this one can show.
                    guard let verdict = ReaderVerdict(rawValue: row[1]) else { continue }
                    verdicts.set(verdict, ofFinding: row[0])
                    guard let kind = FindingKey.Kind(rawValue: row[2]), let parts: Data = row[3],
                        let statements = try? JSONDecoder().decode([FindingKey.Statement].self, from: parts)
                    else { continue }
                    verdicts.set(verdict, of: kind, statements)
                }
            }
            return verdicts
        }
    }

    /// Records what the reader says of findings, nil to take it back: one step for `undo`, and one still where the same
    /// findings are judged several times in a row.
    ///
    /// - Parameter words: what was found, in words, for whoever reads the file.
    public func setVerdict(_ verdict: ReaderVerdict?, of keys: [FindingKey], words: PlainText) throws {
        guard !keys.isEmpty else { return }
        try writeState { db in
            let step = try verdictStep(db, keys, verdict)
            for key in keys {
                let was = try String.fetchOne(
                    db, sql: "SELECT verdict FROM main.verdict WHERE finding = ?", arguments: [key.rawValue])
                try db.execute(
                    sql: "INSERT OR IGNORE INTO main.verdict_change(step, finding, was) VALUES (?, ?, ?)",
                    arguments: [step, key.rawValue, was])
                try db.execute(
                    sql: """
                        INSERT INTO main.verdict(finding, kind, words, verdict, statements) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT(finding) DO UPDATE SET
                            verdict = excluded.verdict, words = excluded.words, statements = excluded.statements
                        """,
                    arguments: [
                        key.rawValue, key.kind.rawValue, words.string, verdict?.rawValue, parts(of: key),
                    ])
                for number in key.articles.compactMap(\.number) {
                    try db.execute(
                        sql: "INSERT OR IGNORE INTO main.verdict_article(article, finding) VALUES (?, ?)",
                        arguments: [number, key.rawValue])
                }
            }
        }
    }

    /// The parts of a finding as they are kept; none of what is longer than any sentence of news.
    private func parts(of key: FindingKey) throws -> Data? {
        guard key.statements.allSatisfy({ $0.words.string.utf8.count <= Self.longestStatement }) else { return nil }
        return try JSONEncoder().encode(key.statements)
    }

    /// Bytes of one article's part in a finding that are kept.
    private static let longestStatement = 8_000

    /// The condition on an article's row that it has a part in a finding that was checked.
    static let isChecked = """
        a.ident IN (SELECT j.article FROM main.verdict v JOIN main.verdict_article j ON j.finding = v.finding
        WHERE v.verdict = 'checked')
        """

    /// The last step where that was a verdict on the same findings, else a new one.
    private func verdictStep(_ db: Database, _ keys: [FindingKey], _ verdict: ReaderVerdict?) throws -> Int64 {
        if let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM main.step") {
            let judged = try String.fetchSet(
                db, sql: "SELECT finding FROM main.verdict_change WHERE step = ?", arguments: [last])
            if judged == Set(keys.map(\.rawValue)) { return last }
        }
        return try Self.step(db, keys.first?.kind == .event ? "my word on an event" : "my verdict")
    }
}
