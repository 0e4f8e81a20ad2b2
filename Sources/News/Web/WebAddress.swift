/// The address of a document on the web: http or https, checked and written in one form.
///
/// Only its reading initialiser makes one, so whatever holds a `WebAddress` may hand it to a program that opens or fetches it.
/// It is ASCII: a host beyond that is in its xn-- form, anything else percent-encoded. A fragment is left off: it names a place
/// in the document and is never sent. A name and password before the host are kept for the request and never shown.
public struct WebAddress: Hashable, Sendable {
    /// Whether it is https.
    public let isSecure: Bool
    /// The host in lower case, without a closing dot; an IPv6 address stands without its brackets.
    public let host: String
    /// The port, stated or the scheme's own.
    public let port: Int
    /// Path and query, from the first "/".
    public let target: String
    /// What stood before the "@", as written ("name" or "name:password", percent-encoded); never to be printed.
    public let credentials: String?

    /// The longest address that is read, in bytes.
    public static let longest = 8192

    init(isSecure: Bool, host: String, port: Int, target: String, credentials: String?) {
        (self.isSecure, self.host, self.port) = (isSecure, host, port)
        (self.target, self.credentials) = (target, credentials)
    }

    /// The whole address, credentials too: for the request and for keeping, never for a screen.
    public var string: String { text(before: credentials.map { $0 + "@" } ?? "") }

    /// The address as it may be shown and logged: without credentials.
    public var shown: PlainText { PlainText(text(before: "")) }

    /// The same address without credentials.
    public var withoutCredentials: WebAddress { with(credentials: nil) }

    /// The same address with the credentials of another.
    public func with(credentials: String?) -> WebAddress {
        WebAddress(isSecure: isSecure, host: host, port: port, target: target, credentials: credentials)
    }

    /// "https" or "http".
    public var scheme: String { isSecure ? "https" : "http" }

    /// Whether both are on one server: scheme, host and port agree.
    public func sharesServer(with other: WebAddress) -> Bool {
        isSecure == other.isSecure && host == other.host && port == other.port
    }

    private func text(before: String) -> String {
        let place = host.contains(":") ? "[\(host)]" : host
        return scheme + "://" + before + place + (port == (isSecure ? 443 : 80) ? "" : ":\(port)") + target
    }
}

extension WebAddress: CustomStringConvertible, CustomDebugStringConvertible {
    /// The address as it may be shown.
    public var description: String { shown.string }

    /// The address as it may be shown: a failing test or a log prints no password either.
    public var debugDescription: String { shown.string }
}

extension WebAddress: CustomReflectable {
    /// Nothing of what lies inside: `dump` and a failing test print no password.
    public var customMirror: Mirror { Mirror(self, children: ["address": shown.string]) }
}

extension WebAddress: Codable {
    /// Reads a string and checks it again.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let address = WebAddress(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no web address")
        }
        self = address
    }

    /// Writes the whole address, credentials too.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}
