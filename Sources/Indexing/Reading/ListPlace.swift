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
    /// The key of the last row that was shown.
    var key: Int64
    /// What orders rows of one key; in relevance how many were shown.
    var tie: Int64
    /// In relevance the newest article, in order of import, that took part.
    var asOf: Int64

    /// A place after that row.
    init(list: List, key: Int64, tie: Int64 = 0, asOf: Int64 = 0) {
        (self.list, self.key, self.tie, self.asOf) = (list, key, tie, asOf)
    }

    /// Reads a cursor of that list.
    ///
    /// - Throws: `LibraryFault` with exit code 64 for anything this program did not print for such a list.
    init(cursor: News.Cursor, list: List) throws {
        let parts = cursor.rawValue.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == list.rawValue, let key = Int64(parts[1], radix: 36),
            let tie = Int64(parts[2], radix: 36), let asOf = Int64(parts[3], radix: 36), tie >= 0 || list == .stories
        else {
            throw LibraryFault(message: "the cursor is not of this list: copy it from the page before", exitCode: 64)
        }
        self.init(list: list, key: key, tie: tie, asOf: asOf)
    }

    /// The printed form.
    var cursor: News.Cursor {
        let numbers = [key, tie, asOf].map { String($0, radix: 36) }
        return News.Cursor(rawValue: ([list.rawValue] + numbers).joined(separator: "."))
    }
}
