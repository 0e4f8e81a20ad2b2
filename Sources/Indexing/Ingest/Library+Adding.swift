import GRDB
import News

extension Library {
    /// Takes articles in: new ones, new versions, and those that are known already.
    ///
    /// One durable transaction a call, so it pays to hand over some hundreds at once. Everything that is answered for is on disk.
    /// The same article twice is unchanged, also within one call. An article with another text is a new version, and the old one
    /// is kept; facts that are newly known change the version that is there. A plain file whose text is known under another path
    /// is that article, unless both state outlets and they differ. What came by a feed that is subscribed to belongs to that subscription.
    ///
    /// - Parameter retrieved: when they were taken in.
    /// - Returns: what became of each, in the order given.
    /// - Throws: `LibraryFault`; then nothing of this call was kept.
    public func add(_ articles: [Article], retrieved: Instant) throws -> [Admission] {
        guard let writer else {
            throw LibraryFault(
                message: "\(PlainText(path)) was opened to be read only: open it to be written", exitCode: 77)
        }
        let admissions = try writer.add(articles, retrieved: retrieved)
        try noteArrivals(articles, admissions)
        return admissions
    }

    /// Brings all that was added into the library's own file, so that a copy of it alone holds everything; called once after an import.
    ///
    /// Where another program reads at that moment the rest stays in the log, and nothing is lost.
    public func settle() { writer?.settle() }
}
