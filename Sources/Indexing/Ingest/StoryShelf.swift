import Analysis
import GRDB
import News

/// Sorts the articles of one transaction into stories, and writes the stories back.
struct StoryShelf {
    let db: Database
    private var memory: StoryMemory
    private var newest: [StoryID: Int64] = [:]
    private var founded: Set<StoryID> = []
    /// How many days' stories are fetched before they are needed.
    private static let margin = 10
    /// How many stories, the last of all, an article is held against whose day is not known.
    private static let mostForUndated = 500
    private var hasLatest = false

    /// Goes on from what the last batch left in memory, if nobody else added articles since.
    init(_ db: Database, memory known: inout StoryMemory?) throws {
        self.db = db
        let serial = try Counter.value(db, .serial)
        if let taken = known.take(), taken.serial == serial, !taken.isFull {
            memory = consume taken
            memory.forgetWhatIsOver(after: Int64(memory.grouper.settings.window + StoryShelf.margin / 2) * 86_400)
            memory.earliest = nil
        } else {
            let articles = Int(try Counter.value(db, .articles))
            memory = StoryMemory(grouper: StoryGrouper(articles: articles), serial: serial)
        }
    }

    /// What the next batch can go on from, once this one is on disk.
    func remembered(serial: Int64) -> StoryMemory {
        var memory = memory
        memory.serial = serial
        return memory
    }

    /// Places one article; its key orders stories by their newest article.
    mutating func place(
        _ article: Article, number: Int64, _ terms: [StoryTerm], key: Int64, second: Int64
    ) throws -> StoryID {
        memory.earliest = min(memory.earliest ?? second, second)
        try load(around: second)
        let earliest = StoryShelf.earliest(of: article.published)
        if earliest != nil { try loadLatest() }
        try learn(terms)
        let candidate = StoryCandidate(id: article.id, second: second, earliest: earliest, terms: terms)
        let (id, joining) = memory.grouper.decide(candidate)
        if let joining {
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO joining(article, likeness, words) VALUES (?, ?, ?)")
                .execute(arguments: [
                    number, Int((joining.likeness * 1_000).rounded()), joining.words.joined(separator: " "),
                ])
        }
        guard let number = id.number else { return id }
        if memory.grouper.size(of: id) == 1, try !exists(number) {
            founded.insert(id)
            try db.cachedStatement(
                sql: "INSERT INTO story(id, newest, first, last, size, terms) VALUES (?, ?, ?, ?, 1, '')"
            ).execute(arguments: [number, key, second, second])
        }
        return id
    }

    /// Notes where an article of a story stands: stories are listed by their newest.
    mutating func note(_ key: Int64, in story: StoryID) { newest[story] = max(newest[story] ?? key, key) }

    /// The earliest second of an article whose day is not known within a month; nil where it is.
    private static func earliest(of dating: Dating) -> Int64? {
        guard dating.value == nil else { return nil }
        guard let earliest = dating.earliest else { return RowKey.earliest }
        guard let latest = dating.latest, latest.day.number - earliest.day.number <= 31 else {
            return earliest.sortSecond
        }
        return nil
    }

    /// Fetches the last stories of all, once: what has no date may belong to any of them.
    private mutating func loadLatest() throws {
        guard !hasLatest else { return }
        hasLatest = true
        let rows = try Row.fetchCursor(
            db, sql: "SELECT id, first, last, size, terms FROM story ORDER BY last DESC, id LIMIT ?",
            arguments: [StoryShelf.mostForUndated])
        while let row = try rows.next() { learn(row) }
        memory.fetched = memory.grouper.storyCount
    }

    private mutating func learn(_ row: Row) {
        let id = StoryID(number: row[0])
        guard memory.grouper.size(of: id) == nil else { return }
        memory.grouper.learn(story: LiveStory(id: id, first: row[1], last: row[2], size: row[3], storedTerms: row[4]))
    }

    /// Whether a story has one article only, the one that was placed last.
    func isNew(_ story: Int64) -> Bool { memory.grouper.size(of: StoryID(number: story)) == 1 }

    /// A member's date changed: its story's span and place are counted anew.
    func moved(story: Int64) throws {
        try db.execute(
            sql: """
                UPDATE story SET newest = (SELECT max(key) FROM article WHERE story = story.id) WHERE id = ?
                """, arguments: [story])
    }

    /// Writes the stories that changed, and the frequencies of terms.
    mutating func save() throws {
        for (id, key) in newest {
            guard let number = id.number, let story = memory.grouper.story(id) else { continue }
            try db.cachedStatement(
                sql: "UPDATE story SET newest = max(newest, ?), first = ?, last = ?, size = ?, terms = ? WHERE id = ?"
            ).execute(arguments: [key, story.first, story.last, story.size, story.storedTerms, number])
        }
        let counting = try BareStatement(
            db,
            """
            INSERT INTO term(term, articles) VALUES (?, ?)
            ON CONFLICT(term) DO UPDATE SET articles = articles + excluded.articles
            """)
        // In the order of the table, so that its pages are met once each.
        for (term, count) in memory.grouper.takeCounts().sorted(by: { $0.term < $1.term }) {
            try counting.run(term, count)
        }
        try Counter.add(db, .stories, Int64(founded.count))
    }

    private func exists(_ story: Int64) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM story WHERE id = ?")
        return try Int.fetchOne(statement, arguments: [story]) != nil
    }

    /// Fetches how common these terms are, once each.
    private mutating func learn(_ terms: [StoryTerm]) throws {
        let unknown = memory.grouper.unknown(of: terms)
        guard !unknown.isEmpty else { return }
        let statement = try BareStatement(db, "SELECT articles FROM term WHERE term = ?")
        for term in unknown { memory.grouper.learn(term, frequency: try statement.number(for: term) ?? 0) }
    }

    /// Fetches the stories an article of that second can still join.
    ///
    /// Some days more at either end come with them, so that a batch in time order does not ask again at each of its days.
    private mutating func load(around second: Int64) throws {
        let window = Int64(memory.grouper.settings.window) * 86_400
        let needed = (second - window)...(second + window)
        if let loaded = memory.loaded, loaded.contains(needed.lowerBound), loaded.contains(needed.upperBound) { return }
        let margin = Int64(StoryShelf.margin) * 86_400
        let wanted = (needed.lowerBound - margin)...(needed.upperBound + margin)
        let rows = try Row.fetchCursor(
            db, sql: "SELECT id, first, last, size, terms FROM story WHERE last >= ? AND first <= ?",
            arguments: [wanted.lowerBound, wanted.upperBound])
        while let row = try rows.next() { learn(row) }
        memory.fetched = memory.grouper.storyCount
        if let known = memory.loaded, known.overlaps(wanted) {
            memory.loaded = min(wanted.lowerBound, known.lowerBound)...max(wanted.upperBound, known.upperBound)
        } else {
            memory.loaded = wanted
        }
    }
}
