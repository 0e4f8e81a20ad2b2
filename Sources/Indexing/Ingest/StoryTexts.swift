import Analysis
import Foundation
import GRDB

/// Keeps count of the separate texts of each story, as articles come in: those that share most of their sentences are counted once.
struct StoryTexts {
    /// What an article's row must satisfy for a story of so many texts; its two arguments are the least and the most.
    static let condition = "a.story IN (SELECT id FROM library.story WHERE texts BETWEEN ? AND ?)"

    /// Members of a story a newcomer is held against, the newest: a story of thousands must not stop an import.
    private static let most = 60

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Puts a new article's text in, and counts it where no other member has it.
    func place(_ print: TextPrint, number: Int64, story: Int64, isFounder: Bool) throws {
        let same = isFounder ? [] : try texts(of: story, without: number).filter { $0.print.isOneText(with: print) }
        let groups = Set(same.map(\.text)).sorted()
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO text(article, story, text, print) VALUES (?, ?, ?, ?)")
            .execute(arguments: [number, story, groups.first ?? number, print.bytes])
        guard !isFounder else { return }
        for group in groups.dropFirst() {
            try db.cachedStatement(sql: "UPDATE text SET text = ? WHERE story = ? AND text = ?")
                .execute(arguments: [groups[0], story, group])
        }
        try count(story)
    }

    /// Puts an article's new text in the place of its old one, and counts the story's texts anew.
    func replace(_ print: TextPrint, number: Int64, story: Int64) throws {
        try db.cachedStatement(sql: "UPDATE text SET text = ?, print = ? WHERE article = ?")
            .execute(arguments: [number, print.bytes, number])
        let members = try texts(of: story, without: nil)
        var groups = members.map(\.text)
        for place in members.indices { groups[place] = Int64(place) }
        for (place, member) in members.enumerated() {
            for other in 0..<place
            where groups[other] != groups[place] && members[other].print.isOneText(with: member.print) {
                let (low, high) = (min(groups[other], groups[place]), max(groups[other], groups[place]))
                groups = groups.map { $0 == high ? low : $0 }
            }
        }
        for (place, member) in members.enumerated() {
            try db.cachedStatement(sql: "UPDATE text SET text = ? WHERE article = ?")
                .execute(arguments: [members[Int(groups[place])].article, member.article])
        }
        try count(story)
    }

    private func count(_ story: Int64) throws {
        try db.cachedStatement(
            sql: "UPDATE story SET texts = (SELECT count(DISTINCT text) FROM text WHERE story = ?) WHERE id = ?"
        ).execute(arguments: [story, story])
    }

    private func texts(of story: Int64, without number: Int64?) throws -> [(
        article: Int64, text: Int64, print: TextPrint
    )] {
        let statement = try db.cachedStatement(
            sql:
                "SELECT article, text, print FROM text WHERE story = ? AND article IS NOT ? ORDER BY rowid DESC LIMIT ?"
        )
        return try Row.fetchAll(statement, arguments: [story, number, StoryTexts.most]).map { row in
            (row[0], row[1], TextPrint(bytes: row[2]))
        }
    }
}
