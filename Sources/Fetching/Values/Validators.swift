/// What a server gave to ask "has it changed since?" with (RFC 9110, 8.8), kept as the bytes it sent.
///
/// They are handed back unread, so nothing may be lost of them: not the quotation marks, not a "W/", not a byte beyond ASCII.
public struct Validators: Hashable, Codable, Sendable {
    /// The value of ETag.
    public var etag: [UInt8]?
    /// The value of Last-Modified.
    public var lastModified: [UInt8]?

    /// The longest that is kept or sent back; a server that gives more is asked without.
    public static let longest = 1024

    /// Nothing to ask with.
    public static let none = Validators()

    /// Keeps each that could stand in a request: not empty, at most `longest` bytes, no control character.
    public init(etag: [UInt8]? = nil, lastModified: [UInt8]? = nil) {
        self.etag = etag.flatMap(Validators.sendable)
        self.lastModified = lastModified.flatMap(Validators.sendable)
    }

    /// Whether there is nothing to ask with.
    public var isEmpty: Bool { etag == nil && lastModified == nil }

    private static func sendable(_ bytes: [UInt8]) -> [UInt8]? {
        let isSound = (1...longest).contains(bytes.count) && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        return isSound ? bytes : nil
    }
}
