import Analysis
import Foundation
import GRDB
import Language
import News

extension Library {
    /// How many figures can be tracked: each costs a look at its story when the reader opens.
    public static let mostTracked = 50

    /// How many articles of a story are looked at, the newest first.
    private static let mostFollowed = 26

    /// The figures that are tracked, as they were looked at last; those of the newest stories first.
    public func tracked() throws -> [TrackedFigure] {
        try read { db in
            let rows = try Data.fetchAll(db, sql: "SELECT content FROM main.tracked ORDER BY story, about")
            // What a newer program wrote otherwise is passed over, not lost.
            return rows.compactMap { try? JSONDecoder().decode(TrackedFigure.self, from: $0) }
        }
    }

    /// Begins to track a figure, in place of the same one tracked before; one step for `undo`.
    ///
    /// Another figure of that name in the story is tracked beside it, as "people missing (2)".
    ///
    /// - Throws: `LibraryFault`, 64 where too many are tracked already.
    public func track(_ wanted: TrackedFigure) throws {
        try writeState { db in
            let figure = try Self.named(db, wanted)
            let content = try JSONEncoder().encode(figure)
            let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM main.tracked") ?? 0
            guard try Self.content(db, figure) != nil || count < Self.mostTracked else {
                throw LibraryFault(
                    message: "\(PlainText(String(count))) figures are tracked, the most there can be: stop one first",
                    exitCode: 64)
            }
            try noteStep(db, figure, words: "tracking of \(figure.about)")
            try put(db, figure, content)
        }
    }

    /// Stops tracking a figure; one step for `undo`, and an unknown one is passed over.
    public func stopTracking(_ figure: TrackedFigure) throws {
        try writeState { db in
            guard try Self.content(db, figure) != nil else { return }
            try noteStep(db, figure, words: "end of tracking \(figure.about)")
            try db.execute(
                sql: "DELETE FROM main.tracked WHERE story = ? AND about = ?",
                arguments: [figure.story.number, figure.about.string])
        }
    }

    /// Looks at what came into the stories of tracked figures, and answers with all that is tracked.
    ///
    /// Only versions that were not looked at before are read; what is found is kept until the reader has seen it.
    public func followTracked() throws -> [TrackedFigure] {
        var figures = try tracked()
        for place in figures.indices {
            guard try isBehind(figures[place]) else { continue }
            let before = figures[place]
            let articles = try followed(figures[place]).compactMap { try article($0) }.map(Annotator.annotate)
            try figures[place].follow(articles) { id, version in
                try article(id, version: version).map(Annotator.annotate)
            }
            let followed = figures[place]
            try writeState { db in
                // Another window may have stopped it, or looked first.
                guard let stored = try Self.content(db, followed),
                    try JSONDecoder().decode(TrackedFigure.self, from: stored) == before
                else { return }
                try put(db, followed, JSONEncoder().encode(followed))
            }
        }
        return figures
    }

    /// Notes that the reader has seen the changes of tracked figures of a story.
    public func seeChanges(of story: StoryID) throws {
        for var figure in try tracked() where figure.story == story && figure.hasNews {
            for place in figure.changes.indices { figure.changes[place].isSeen = true }
            let seen = figure
            try writeState { db in
                guard try Self.content(db, seen) != nil else { return }
                try put(db, seen, JSONEncoder().encode(seen))
            }
        }
    }

    /// The articles of a tracked figure's story: those that gave it first, then the newest.
    private func followed(_ figure: TrackedFigure) throws -> [ArticleID] {
        var ids: [ArticleID] = []
        let newest = try story(figure.story)?.articles.reversed() ?? []
        for id in figure.given.map(\.article) + newest where !ids.contains(id) && ids.count < Self.mostFollowed {
            ids.append(id)
        }
        return ids
    }

    private func isBehind(_ figure: TrackedFigure) throws -> Bool {
        try summaries(followed(figure)).contains { figure.examined[$0.id] != $0.version }
    }

    private func noteStep(_ db: Database, _ figure: TrackedFigure, words: PlainText) throws {
        let was = try Self.content(db, figure)
        let step = try Self.step(db, words)
        try db.execute(
            sql: "INSERT INTO main.tracked_change(step, story, about, was) VALUES (?, ?, ?, ?)",
            arguments: [step, figure.story.number, figure.about.string, was])
    }

    private func put(_ db: Database, _ figure: TrackedFigure, _ content: Data) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO main.tracked(story, about, content) VALUES (?, ?, ?)",
            arguments: [figure.story.number, figure.about.string, content])
    }

    /// The figure under a name that no other figure of its story is tracked under.
    private static func named(_ db: Database, _ wanted: TrackedFigure) throws -> TrackedFigure {
        let keys = Set(wanted.given.map(\.key))
        var figure = wanted
        for number in 2...mostTracked + 1 {
            guard let stored = try content(db, figure) else { break }
            // What cannot be read was written by a newer program: it is left alone.
            if let known = try? JSONDecoder().decode(TrackedFigure.self, from: stored), known.holds(keys) { break }
            figure.about = "\(wanted.about) (\(PlainText(String(number))))"
        }
        return figure
    }

    private static func content(_ db: Database, _ figure: TrackedFigure) throws -> Data? {
        try Data.fetchOne(
            db, sql: "SELECT content FROM main.tracked WHERE story = ? AND about = ?",
            arguments: [figure.story.number, figure.about.string])
    }
}
