import GRDB
import News

/// The text of an article as the index holds it, cut into words.
struct SearchedText {
    /// A word of one line of one column.
    struct Word {
        /// Folded.
        var text: String
        /// Its stem.
        var stem: String
        /// First byte in the line.
        var start: Int
        /// One past the last byte.
        var end: Int
    }

    /// One block.
    struct Line {
        /// The part of the article.
        var field: Query.TextField?
        /// Its physical line in the source, if it has one.
        var number: Int?
        /// Its text.
        var text: Substring
        /// Its words.
        var words: [Word]
    }

    /// The headline, the body's blocks and the authors, in this order.
    let lines: [Line]

    /// Cuts the columns of a row of the index.
    init(title: String, body: String, authors: String, lines numbers: String, tokenizer: TextTokenizer) {
        let numbers = numbers.split(separator: " ").map { Int($0) ?? 0 }
        var lines: [Line] = []
        func add(_ text: String, _ field: Query.TextField?, from first: Int?) {
            for (place, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let number = first.map { $0 + place }.flatMap { numbers.indices.contains($0) ? numbers[$0] : nil }
                let words = tokenizer.words(of: String(part)).map { token in
                    Word(text: token.text, stem: tokenizer.stem(of: token.text), start: token.start, end: token.end)
                }
                lines.append(Line(field: field, number: number == 0 ? nil : number, text: part, words: words))
            }
        }
        add(title, .title, from: 0)
        add(body, nil, from: 1)
        add(authors, .author, from: nil)
        self.lines = lines
    }

    /// The text of one row; empty where there is none.
    static func fetch(_ db: Database, key: Int64, tokenizer: TextTokenizer) throws -> SearchedText {
        let statement = try db.cachedStatement(
            sql: "SELECT title, body, authors, lines FROM library.words WHERE rowid = ?")
        let row = try Row.fetchOne(statement, arguments: [key])
        return SearchedText(
            title: row?[0] ?? "", body: row?[1] ?? "", authors: row?[2] ?? "", lines: row?[3] ?? "",
            tokenizer: tokenizer)
    }

    /// Whether a pattern stands in it.
    func contains(_ pattern: TextPattern) -> Bool {
        let finder = PatternFinder([pattern])
        return lines.contains { !finder.matches(in: $0).isEmpty }
    }
}
