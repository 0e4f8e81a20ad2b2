import Analysis
import GRDB
import Language
import News

/// Learns the spellings of names from the articles of one transaction.
///
/// Words that stand as names in two articles of one story and sound alike are a question; `NameSpellings` reads both articles and decides.
/// Most articles raise no question, so all they cost is a look at their capitalised words.
struct SpellingShelf {
    let db: Database
    /// What the next batch can go on from.
    private(set) var memory: SpellingMemory

    /// How many pairs of articles are read for one new article.
    private static let mostReadings = 4
    /// How many older articles of a story are fetched where the story is not in memory.
    private static let mostFetched = 6
    /// Articles longer than this, in bytes, teach nothing: they are no news.
    private static let longest = 100_000

    /// Goes on from what the last batch left in memory.
    init(_ db: Database, memory: SpellingMemory?) {
        self.db = db
        self.memory = memory ?? SpellingMemory()
    }

    /// Sets the names of a new article against those of its story, and keeps what is learnt.
    mutating func learn(
        _ article: Article, number: Int64, story: Int64, isFirst: Bool, tokenizer: TextTokenizer
    ) throws {
        let words = words(of: article, tokenizer)
        let held = memory.take(story)
        var known = held ?? SpellingMemory.Story()
        if held == nil, !isFirst {
            for other in try others(of: story, but: number) {
                if let stored = try StoredArticle.fetch(db, number: other) {
                    known.note(self.words(of: stored.article, tokenizer), of: other)
                }
            }
        }
        let questions = questions(words, &known)
        if !questions.isEmpty {
            let mine = Annotator.names(of: article)
            for other in questions.prefix(Self.mostReadings) where other != number {
                guard let stored = try StoredArticle.fetch(db, number: other) else { continue }
                try keep(NameSpellings.pairs(in: [Annotator.names(of: stored.article), mine]))
            }
        }
        known.note(words, of: number)
        memory.keep(known, of: story)
    }

    /// The articles that hold other spellings of these words, those with most questions first; each pair of words is asked of once.
    private func questions(
        _ words: [(key: String, word: String)], _ known: inout SpellingMemory.Story
    ) -> [Int64] {
        var asked: [Int64: Int] = [:]
        for (key, word) in words {
            for other in known.words[key] ?? [] where other.text != word {
                let pair = word < other.text ? word + " " + other.text : other.text + " " + word
                if known.tried.insert(pair).inserted, NameSpellings.mayBeOne(word, other.text) {
                    asked[other.article, default: 0] += 1
                }
            }
        }
        return asked.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func others(of story: Int64, but number: Int64) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: "SELECT ident FROM article WHERE story = ? AND ident <> ? ORDER BY serial DESC LIMIT ?")
        return try Int64.fetchAll(statement, arguments: [story, number, Self.mostFetched])
    }

    private func keep(_ pairs: [SpellingPair]) throws {
        for pair in pairs {
            try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO spelling(word, other, written, why) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [pair.word, pair.other, pair.written.string, pair.why.string])
        }
    }

    /// The capitalised words of an article away from the beginnings of its sentences, each once, with their keys.
    private mutating func words(of article: Article, _ tokenizer: TextTokenizer) -> [(key: String, word: String)] {
        var seen: Set<String> = []
        var words: [(key: String, word: String)] = []
        var length = 0
        for block in article.blocks where block.role.isAnalysed && block.role != .headline {
            length += block.text.string.utf8.count
            guard length <= Self.longest else { return [] }
            for word in CapitalWords.of(block.text.string) where seen.insert(word).inserted {
                let folded =
                    word.utf8.allSatisfy { $0 < 0x80 } ? word.lowercased() : tokenizer.words(of: word).first?.text
                guard let folded, let key = memory.key(of: folded, NameSpellings.key) else { continue }
                words.append((key, folded))
            }
        }
        return words
    }
}
