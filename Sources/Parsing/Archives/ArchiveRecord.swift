import News

/// One record of a web archive: what was asked for, and what came back.
public struct ArchiveRecord: Sendable {
    /// Its place in the archive, from 1.
    public var number: Int
    /// Its type as WARC names it ("response", "revisit"); the first record of an ARC file is "arc_header", the others "response".
    public var type: String
    /// The address it is about, without angle brackets; nil where none is stated.
    public var address: String?
    /// When it was captured; nil where that is not stated or is no date.
    public var captured: Instant?
    /// The media type that the record itself states, in lower case and without parameters.
    public var mediaType: String?
    /// The bytes after its head; cut at `ArchiveReader.longestContent`.
    public var content: [UInt8] = []
    /// What is wrong with it though it could be read, in words.
    public var note: PlainText?
    /// Why its content is not all there; nil where it is.
    public var gap: Gap?

    /// Why the content of a record is not all there.
    public enum Gap: Hashable, Sendable {
        /// The archive ends inside it, or the next record begins there.
        case cut(held: Int, stated: Int)
        /// It is longer than any page.
        case tooLong
        /// The crawler stopped, and said why.
        case stopped(PlainText)
    }
}
