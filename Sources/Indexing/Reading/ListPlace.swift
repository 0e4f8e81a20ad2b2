import News

/// The place in a list that a cursor stands for.
struct ListPlace: Equatable {
    /// The lists that have cursors.
    enum List: String {
        /// Stories by their newest article.
        case stories = "s"
        /// Articles by date.
        case newest = "n"
        /// Articles by relevance.
        case relevance = "r"
    }

    /// The list it belongs to.
    var list: List
    /// The key of the last row that was shown; in relevance the newest key of the ranking.
    var key: Int64
    /// What orders rows of one key; in relevance how many were shown.
    var tie: Int64

    /// A place after that row.
    init(list: List, key: Int64, tie: Int64 = 0) { (self.list, self.key, self.tie) = (list, key, tie) }

    /// Reads a cursor of that list.
    ///
    /// - Throws: `LibraryFault` with exit code 64 for anything this program did not print for such a list.
    init(cursor: News.Cursor, list: List) throws {
        let parts = cursor.rawValue.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == list.rawValue, let key = Int64(parts[1], radix: 36),
            let tie = Int64(parts[2], radix: 36)
        else {
            throw LibraryFault(message: "the cursor is not of this list: copy it from the page before", exitCode: 64)
        }
        self.init(list: list, key: key, tie: tie)
    }

    /// The printed form.
    var cursor: News.Cursor {
        News.Cursor(rawValue: "\(list.rawValue).\(String(key, radix: 36)).\(String(tie, radix: 36))")
    }
}
