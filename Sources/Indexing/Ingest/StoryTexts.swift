import Analysis
import Foundation
import GRDB

/// Keeps count of the separate texts of each story, as articles come in: those that share most of their sentences are counted once.
struct StoryTexts {
    /// What an article's row must satisfy for a story of so many texts; its two arguments are the least and the most.
    ///
    /// Asked of one row after the other where hits are ranked, so it looks one story up rather than gathering all that qualify.
    static let condition =
        "EXISTS (SELECT 1 FROM library.story t WHERE t.id = a.story AND t.texts BETWEEN ? AND ?)"

    /// Members of a story a newcomer is held against, the newest: a story of thousands must not stop an import.
    private static let most = 60

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Puts a new article's text in, and counts it where no other member has it.
    func place(_ print: TextPrint, number: Int64, story: Int64, isFounder: Bool) throws {
        let same = isFounder ? [] : try texts(of: story, but: number).filter { $0.print.isOneText(with: print) }
        let groups = Set(same.map(\.text)).sorted()
        try db.cachedStatement(
            sql: """
                INSERT INTO text(article, story, text, print) VALUES (?, ?, ?, ?)
                ON CONFLICT(article) DO UPDATE SET story = excluded.story, text = excluded.text, print = excluded.print
                """
        ).execute(arguments: [number, story, groups.first ?? number, print.bytes])
        guard !isFounder else { return }
        for group in groups.dropFirst() {
            try db.cachedStatement(sql: "UPDATE text SET text = ? WHERE story = ? AND text = ?")
                .execute(arguments: [groups[0], story, group])
        }
        try count(story)
    }

    /// Puts an article's new text in the place of its old one, and counts the story's texts anew.
    func replace(_ print: TextPrint, number: Int64, story: Int64) throws {
        try leave(number, story: story)
        try place(print, number: number, story: story, isFounder: false)
    }

    /// Takes an article out of the group of its text: those that were one text only through it are none without it.
    private func leave(_ number: Int64, story: Int64) throws {
        let known = try db.cachedStatement(sql: "SELECT text FROM text WHERE article = ?")
        guard let group = try Int64.fetchOne(known, arguments: [number]) else { return }
        let rest = try texts(of: story, but: number, group: group)
        // Too large a group to hold all of it against itself stays together, under the number of a member that is still in it.
        let whole = rest.map(\.article).min()
        var parts = rest.map { rest.count < StoryTexts.most ? $0.article : whole ?? $0.article }
        for (place, member) in rest.enumerated() {
            for other in 0..<place
            where parts[other] != parts[place] && rest[other].print.isOneText(with: member.print) {
                let (low, high) = (min(parts[other], parts[place]), max(parts[other], parts[place]))
                parts = parts.map { $0 == high ? low : $0 }
            }
        }
        if rest.count == StoryTexts.most {
            try db.cachedStatement(sql: "UPDATE text SET text = ? WHERE story = ? AND text = ?")
                .execute(arguments: [whole, story, group])
        }
        for (member, part) in zip(rest, parts) {
            try db.cachedStatement(sql: "UPDATE text SET text = ? WHERE article = ?")
                .execute(arguments: [part, member.article])
        }
    }

    private func count(_ story: Int64) throws {
        try db.cachedStatement(
            sql: "UPDATE story SET texts = (SELECT count(DISTINCT text) FROM text WHERE story = ?) WHERE id = ?"
        ).execute(arguments: [story, story])
    }

    /// The newest texts of a story but that of one article, or those of one group.
    private func texts(of story: Int64, but number: Int64, group: Int64? = nil) throws -> [Member] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT article, text, print FROM text
                WHERE story = ? AND article <> ? AND (? IS NULL OR text = ?) ORDER BY id DESC LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: [story, number, group, group, StoryTexts.most]).map { row in
            Member(article: row[0], text: row[1], print: TextPrint(bytes: row[2]))
        }
    }

    /// The text of one article of a story.
    private struct Member {
        var article: Int64
        /// The group of those that are one text, by the number of one of them.
        var text: Int64
        var print: TextPrint
    }
}
