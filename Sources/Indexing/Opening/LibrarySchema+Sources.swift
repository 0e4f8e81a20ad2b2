import Foundation
import GRDB
import News

extension LibrarySchema {
    /// Who said what, and how many separate texts a story has: what libraries of before have not read in their articles.
    static func addSources(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE story ADD COLUMN texts INTEGER NOT NULL DEFAULT 1;
                CREATE INDEX story_texts ON story(texts) WHERE texts > 1;
                CREATE TABLE text(
                    id INTEGER PRIMARY KEY, article INTEGER NOT NULL UNIQUE, story INTEGER NOT NULL, text INTEGER NOT NULL,
                    print BLOB NOT NULL);
                CREATE INDEX text_story ON text(story, id);
                """)
        let tokenizer = try TextTokenizer(db)
        let ahead = ReadingAhead()
        let texts = StoryTexts(db)
        var serial = Int64.min
        while true {
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.serial, a.key, a.ident, a.outlet, a.story, s.size, v.content FROM article a
                    JOIN version v ON v.ident = a.ident AND v.number = a.version JOIN story s ON s.id = a.story
                    WHERE a.serial > ? ORDER BY a.serial LIMIT 500
                    """, arguments: [serial])
            guard let last = rows.last else { return }
            serial = last[0]
            let articles = try rows.map { try StoredArticle.decode($0[6]) }
            for (row, (article, ticket)) in zip(rows, articles.map { ($0, ahead.begin($0)) }) {
                let reading = ticket.reading()
                let facets = IndexedText(article, outlet: row[3])
                    .facets(with: Facet.sources(reading.sources, tokenizer: tokenizer))
                try db.cachedStatement(sql: "UPDATE words SET facets = ? WHERE rowid = ?")
                    .execute(arguments: [facets, row[1] as Int64])
                try texts.place(
                    reading.print, number: row[2], story: row[4], isFounder: (row[5] as Int) == 1)
            }
        }
    }
}
