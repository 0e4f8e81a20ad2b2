import Analysis
import Foundation
import GRDB
import News

/// Writes the rows of articles, inside one transaction, and keeps what has to be counted.
struct IntakeShelf {
    let db: Database
    private var outlets: [PlainText: Int64] = [:]
    private var feeds = FeedShelf()
    private var nextKeys: [Int64: Int64] = [:]
    private var words = KnownWords()
    private var newWords: [String] = []
    private var added: Int64 = 0
    private var serial: Int64
    private var stories: StoryShelf
    private var spellings: SpellingShelf
    private var texts: StoryTexts
    private var unread: [Unread] = []

    /// An article whose row is in, and whose text waits for being read.
    private struct Unread {
        var text: IndexedText
        var number: Int64
        var key: Int64
        var story: Int64?
        var reading: ReadingAhead.Ticket
    }

    /// Goes on from what the last batch left in memory, where nobody else added articles since.
    ///
    /// It is taken away rather than copied: what two hold is copied at the first change, some hundred megabytes a batch.
    init(_ db: Database, memory: inout StoryMemory?) throws {
        self.db = db
        serial = try Counter.value(db, .serial)
        var known = memory.take()
        if known?.serial != serial { known = nil }
        spellings = SpellingShelf(db, memory: known?.takeNames())
        words = known?.takeWords() ?? KnownWords()
        stories = try StoryShelf(db, memory: &known)
        texts = StoryTexts(db)
    }

    /// Sets aside so many places in the order of import, and answers with the first.
    mutating func reserve(_ count: Int) -> Int64 {
        defer { serial += Int64(count) }
        return serial + 1
    }

    /// What the next batch can go on from, once this one is on disk.
    var memory: StoryMemory {
        var memory = stories.remembered(serial: serial)
        memory.names = spellings.memory
        memory.words = words
        return memory
    }

    /// Puts a new article in, and answers with its story; `serial` is its place in the order of import.
    mutating func insert(
        _ newcomer: Article, number: Int64, serial: Int64, second: Int64, tokenizer: TextTokenizer,
        reading: ReadingAhead.Ticket
    ) throws -> StoryID {
        var (article, second, key) = (newcomer, second, try nextKey(ofSecond: second))
        let story = try stories.place(
            article, number: number, reading.reading().terms, key: key, second: second)
        if article.published.value == nil, let told = story.number, !stories.isNew(told) {
            let mates = try mates(ofStory: told, but: number)
            article.published = StoryDating.dating(article.published, mates: mates)
            let dated = RowKey.second(of: article.published, retrieved: article.retrieved ?? Instant(seconds: second))
            if dated != second { (second, key) = (dated, try nextKey(ofSecond: dated)) }
        }
        stories.note(key, in: story)
        added += 1
        let outlet = try article.outlet.map { try self.outlet($0.name) }
        try db.cachedStatement(
            sql: """
                INSERT INTO article(key, ident, serial, version, sha256, is_file, title, first_line, outlet, dating, second, day,
                    language, path, url, story)
                VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: StatementArguments([key, number, serial] as [any DatabaseValueConvertible])
                + facts(of: article, outlet: outlet, second: second) + [story.number])
        try insertVersion(article, number: number)
        let text = IndexedText(article, outlet: outlet, feed: try feeds.row(of: article, db))
        learnWords(of: text, tokenizer: tokenizer)
        unread.append(Unread(text: text, number: number, key: key, story: story.number, reading: reading))
        try noteIfAhead(article, key: key)
        if let story = story.number {
            try spellings.learn(
                article, number: number, story: story, isFirst: stories.isNew(story), tokenizer: tokenizer)
        }
        return story
    }

    /// Puts another state of a known article in the place of the one that is there; an older text stays among the versions.
    mutating func replace(
        _ known: StoredArticle, by article: Article, retrieved: Instant, tokenizer: TextTokenizer
    ) throws {
        // The row stays where it is unless its date moved: its own arrival is what bounds it, not this one.
        let arrival = min(retrieved, known.article.retrieved ?? retrieved)
        let second = RowKey.second(of: article.published, retrieved: arrival)
        let key = second == known.key >> RowKey.bits ? known.key : try nextKey(ofSecond: second)
        let outlet = try article.outlet.map { try self.outlet($0.name) }
        try db.cachedStatement(sql: "DELETE FROM words WHERE rowid = ?").execute(arguments: [known.key])
        try db.cachedStatement(
            sql: """
                UPDATE article SET key = ?, version = ?, sha256 = ?, is_file = ?, title = ?, first_line = ?, outlet = ?,
                    dating = ?, second = ?, day = ?, language = ?, path = ?, url = ? WHERE ident = ?
                """
        ).execute(
            arguments: [key, article.version ?? 1] + facts(of: article, outlet: outlet, second: second) + [known.number]
        )
        if article.version == known.article.version {
            try db.cachedStatement(sql: "UPDATE version SET content = ? WHERE ident = ? AND number = ?")
                .execute(arguments: [StoredArticle.encode(article), known.number, article.version ?? 1])
        } else {
            try insertVersion(article, number: known.number)
        }
        var book = WordBook()
        let reading = ArticleReading(article, book: &book)
        let text = IndexedText(article, outlet: outlet, feed: try feeds.row(of: article, db))
        learnWords(of: text, tokenizer: tokenizer)
        try index(text, reading, key: key, tokenizer: tokenizer)
        try texts.replace(reading.print, number: known.number, story: known.story)
        try noteIfAhead(article, key: key)
        if key != known.key { try stories.moved(story: known.story) }
    }

    /// Puts into the index what was inserted since, once it has been read; rows stay in the order of their keys.
    mutating func indexInserted(tokenizer: TextTokenizer) throws {
        for entry in unread.sorted(by: { $0.key < $1.key }) {
            let reading = entry.reading.reading()
            try index(entry.text, reading, key: entry.key, tokenizer: tokenizer)
            if let story = entry.story {
                try texts.place(
                    reading.print, number: entry.number, story: story, isFounder: stories.isNew(story))
            }
        }
        unread = []
    }

    /// The dates of the other articles of a story that state one, as many as can tell.
    func mates(ofStory story: Int64, but number: Int64) throws -> [Dating] {
        let statement = try db.cachedStatement(
            sql:
                "SELECT dating FROM article WHERE story = ? AND ident != ? AND dating NOT LIKE '|%' ORDER BY serial LIMIT 200"
        )
        return try String.fetchAll(statement, arguments: [story, number]).map { Dating(stored: $0) }
    }

    /// Writes what was only kept in memory so far.
    mutating func save(tokenizer: TextTokenizer) throws {
        try saveWords(tokenizer)
        try Counter.set(db, .serial, to: serial)
        try Counter.add(db, .articles, added)
        try stories.save()
    }

    private func facts(of article: Article, outlet: Int64?, second: Int64) -> StatementArguments {
        let shown = article.published.shown
        return [
            article.sha256, article.isPlainFile, article.title.text.string, article.title.isFirstLine, outlet,
            article.published.stored, shown?.sortSecond ?? second,
            (shown?.day ?? Instant(seconds: second).day).number, article.language?.string, article.source.path.string,
            article.url?.string,
        ]
    }

    private func insertVersion(_ article: Article, number: Int64) throws {
        try db.cachedStatement(sql: "INSERT INTO version(ident, number, content) VALUES (?, ?, ?)")
            .execute(arguments: [number, article.version ?? 1, StoredArticle.encode(article)])
    }

    private func index(
        _ text: IndexedText, _ reading: ArticleReading, key: Int64, tokenizer: TextTokenizer
    ) throws {
        let sources = Facet.sources(reading.sources, tokenizer: tokenizer)
        try db.cachedStatement(
            sql: "INSERT INTO words(rowid, title, body, authors, facets, lines) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [key, text.title, text.body, text.authors, text.facets(with: sources), text.lines])
    }

    private mutating func learnWords(of text: IndexedText, tokenizer: TextTokenizer) {
        var (known, new) = (words, [] as [String])
        words = KnownWords.none
        for column in [text.title, text.body, text.authors] {
            tokenizer.eachWord(of: column) { word in
                if known.insert(word) { new.append(String(decoding: word, as: UTF8.self)) }
            }
        }
        words = known
        newWords += new
    }

    /// Writes the words that were met anew, in the order of their table, so that its pages are met once each.
    private mutating func saveWords(_ tokenizer: TextTokenizer) throws {
        let statement = try BareStatement(db, "INSERT OR IGNORE INTO word(word, stem) VALUES (?, ?)")
        for word in newWords.sorted() { try statement.run(word, other: tokenizer.stem(of: word)) }
        newWords = []
    }

    /// A date after the arrival is shown and searched as stated, but the row stays where it came in: searches must know.
    private func noteIfAhead(_ article: Article, key: Int64) throws {
        guard let shown = article.published.shown, shown.sortSecond > key >> RowKey.bits else { return }
        try Counter.lower(db, .ahead, to: key)
    }

    private mutating func outlet(_ name: PlainText) throws -> Int64 {
        if let known = outlets[name] { return known }
        try db.execute(sql: "INSERT OR IGNORE INTO outlet(name) VALUES (?)", arguments: [name.string])
        let row = try Int64.fetchOne(db, sql: "SELECT id FROM outlet WHERE name = ?", arguments: [name.string]) ?? 0
        outlets[name] = row
        return row
    }

    /// The next free key of a second.
    private mutating func nextKey(ofSecond second: Int64) throws -> Int64 {
        if let next = nextKeys[second] {
            nextKeys[second] = next + 1
            return next
        }
        let range = RowKey.range(ofSecond: second)
        let statement = try db.cachedStatement(sql: "SELECT max(key) FROM article WHERE key BETWEEN ? AND ?")
        let last = try Int64.fetchOne(statement, arguments: [range.lowerBound, range.upperBound])
        let next = last.map { $0 + 1 } ?? range.lowerBound
        nextKeys[second] = next + 1
        return next
    }
}
