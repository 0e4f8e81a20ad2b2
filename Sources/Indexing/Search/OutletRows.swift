import GRDB
import News

/// Finds outlets by words of their names.
enum OutletRows {
    /// The rows of outlets whose names hold all these words side by side.
    static func matching(
        _ db: Database, name: PlainText, tokenizer: TextTokenizer, limit: Int
    ) throws -> [Int64] {
        let wanted = tokenizer.words(of: name.string).map(\.text)
        guard !wanted.isEmpty else { return [] }
        var rows: [Int64] = []
        let outlets = try Row.fetchCursor(db, sql: "SELECT id, name FROM library.outlet ORDER BY id")
        while rows.count < limit, let outlet = try outlets.next() {
            let words = tokenizer.words(of: outlet[1]).map(\.text)
            guard words.count >= wanted.count else { continue }
            let starts = 0...(words.count - wanted.count)
            if starts.contains(where: { Array(words[$0..<$0 + wanted.count]) == wanted }) { rows.append(outlet[0]) }
        }
        return rows
    }
}
