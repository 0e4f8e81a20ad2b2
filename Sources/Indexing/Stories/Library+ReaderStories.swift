import Analysis
import GRDB
import News

extension Library {
    /// Makes stories one, for good: whatever joins one of them later is shown in `target`.
    ///
    /// One step for `undo`.
    ///
    /// Stories of stories: what was merged into one of them before goes along.
    ///
    /// - Throws: `LibraryFault`, 66 for a story the library does not hold.
    public func mergeStories(_ ids: [StoryID], into target: StoryID) throws {
        let numbers = try ids.map(storyNumber)
        let goal = try storyNumber(target)
        try changeStories("merging of stories") { db, stories, step in
            let goal = stories.shown(goal)
            for part in numbers.map(stories.shown) where part != goal {
                for story in stories.parts(of: part) { try put(db, .merged, story, goal, step) }
            }
        }
    }

    /// Takes articles out of their stories and makes a story of their own of them, for good.
    ///
    /// One step for `undo`.
    ///
    /// - Returns: the new story, the same one whenever the same first article is split off.
    /// - Throws: `LibraryFault`, 64 without articles, 66 for one the library does not hold.
    @discardableResult
    public func splitStory(_ articles: [ArticleID]) throws -> StoryID {
        guard let first = articles.first else {
            throw LibraryFault(message: "no article is named: name those that tell another story", exitCode: 64)
        }
        let story = StoryID(splitOffWith: first)
        try moveArticles(articles, toNumber: storyNumberAsWritten(story), words: "splitting of a story")
        return story
    }

    /// Places articles into another story, for good.
    ///
    /// One step for `undo`.
    ///
    /// - Throws: `LibraryFault`, 66 for a story or an article the library does not hold.
    public func moveArticles(_ articles: [ArticleID], to story: StoryID) throws {
        try moveArticles(articles, toNumber: storyNumber(story), words: "moving of articles")
    }

    /// Calls a story by a name of the reader's own; nil or nothing but blanks gives its headline back.
    ///
    /// One step for `undo`.
    ///
    /// - Throws: `LibraryFault`, 66 for a story the library does not hold.
    public func renameStory(_ id: StoryID, to name: PlainText?) throws {
        let number = try storyNumber(id)
        let told = name.flatMap { $0.string.allSatisfy(\.isWhitespace) ? nil : $0 }
        try changeStories("naming of a story") { db, stories, step in
            try put(db, .called, stories.shown(number), told?.string, step)
        }
    }

    private func moveArticles(_ articles: [ArticleID], toNumber story: Int64, words: PlainText) throws {
        let numbers = articles.compactMap(\.number)
        let known = try read { db in try self.known(db, articles) }
        guard known.count == articles.count, numbers.count == articles.count else {
            throw LibraryFault(message: "an article is not in this library: import it first", exitCode: 66)
        }
        try changeStories(words) { db, stories, step in
            // A story that was merged away and is split off again is one of its own from now on.
            let goal = words == "splitting of a story" ? story : stories.shown(story)
            if stories.merged[goal] != nil { try put(db, .merged, goal, nil as Int64?, step) }
            for article in numbers { try put(db, .placed, article, goal, step) }
        }
    }

    /// The number of a story that is shown, or whose articles are.
    private func storyNumber(_ id: StoryID) throws -> Int64 {
        guard try story(id) != nil else {
            throw LibraryFault(message: "\(PlainText(id.rawValue)) is no story of this library", exitCode: 66)
        }
        return try storyNumberAsWritten(id)
    }

    private func storyNumberAsWritten(_ id: StoryID) throws -> Int64 {
        guard let number = id.number else {
            throw LibraryFault(message: "\(PlainText(id.rawValue)) is no story's id", exitCode: 66)
        }
        return number
    }

    private func changeStories(
        _ words: PlainText, _ change: (Database, ReaderStories, Int64) throws -> Void
    ) throws {
        try writeState { db in try change(db, ReaderStories(db), Self.step(db, words)) }
    }

    /// What the reader can say of stories, by the tables that keep it.
    enum StoryWord: String, CaseIterable {
        /// One story goes into another.
        case merged
        /// An article goes into a story.
        case placed
        /// A story has a name.
        case called

        /// The column of what it is said of, and the column of what is said.
        var columns: (key: String, value: String) {
            switch self {
            case .merged: ("story", "target")
            case .placed: ("article", "story")
            case .called: ("story", "name")
            }
        }
    }

    /// Says something of a story or an article, nil to take it back, and notes what was said before.
    private func put(
        _ db: Database, _ word: StoryWord, _ key: Int64, _ value: (any DatabaseValueConvertible)?, _ step: Int64
    ) throws {
        let (table, columns) = ("main.\(word.rawValue)", word.columns)
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO main.story_change(step, word, key, was)
                VALUES (?, ?, ?, (SELECT \(columns.value) FROM \(table) WHERE \(columns.key) = ?))
                """, arguments: [step, word.rawValue, key, key])
        guard let value else {
            return try db.execute(sql: "DELETE FROM \(table) WHERE \(columns.key) = ?", arguments: [key])
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO \(table)(\(columns.key), \(columns.value)) VALUES (?, ?)",
            arguments: [key, value])
    }

    /// Takes back what a step said of stories.
    static func undoStories(_ db: Database, step: Int64) throws {
        for word in StoryWord.allCases {
            let (table, columns) = ("main.\(word.rawValue)", word.columns)
            let said = "FROM main.story_change WHERE step = ? AND word = ?"
            try db.execute(
                sql: "DELETE FROM \(table) WHERE \(columns.key) IN (SELECT key \(said))",
                arguments: [step, word.rawValue])
            try db.execute(
                sql: """
                    INSERT INTO \(table)(\(columns.key), \(columns.value)) SELECT key, was \(said) AND was IS NOT NULL
                    """, arguments: [step, word.rawValue])
        }
    }
}
