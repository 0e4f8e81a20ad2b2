import News

/// Why a document was not had, where, and what can be done.
public struct FetchFault: Error, Hashable, Sendable {
    /// What went wrong.
    public let reason: Reason
    /// The address that was being asked, without credentials: after a redirect not the one of the request.
    public let url: WebAddress
    /// What the network or the server said, cleaned and cut; empty where it said nothing worth telling.
    public let detail: PlainText

    /// Makes a fault.
    public init(_ reason: Reason, at url: WebAddress, detail: PlainText = .empty) {
        (self.reason, self.url, self.detail) = (reason, url.withoutCredentials, detail)
    }

    /// One line for the reader: where, what, and what to do.
    public var line: PlainText {
        let words = reason.words
        let said: PlainText = detail.isEmpty ? "" : " (\(detail))"
        return "\(url.host): \(words.what)\(said); \(words.advice)"
    }

    /// Whether asking again later may help without anybody doing anything.
    public var mayPass: Bool { reason.mayPass }
}

extension FetchFault: CustomStringConvertible {
    /// The line for the reader.
    public var description: String { line.string }
}
