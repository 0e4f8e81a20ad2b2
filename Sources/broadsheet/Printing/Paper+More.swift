import News

extension Paper {
    /// The last line of a page that another follows.
    func more(_ next: Cursor) throws {
        try line(Piece("more: --cursor \(PlainText(next.rawValue)), or --limit 0 for all", .dim))
    }
}
