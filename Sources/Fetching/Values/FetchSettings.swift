/// How a `Fetcher` behaves towards servers and towards the reader's patience.
public struct FetchSettings: Hashable, Sendable {
    /// The version that the program names itself with, "0.4" say.
    public var programVersion: String
    /// Requests under way at once; a server gets one at a time whatever this says.
    public var connections = 16
    /// Milliseconds for the name and the connection, of each hop.
    public var connectMilliseconds = 10_000
    /// Milliseconds for one request with all its redirects.
    public var totalMilliseconds = 60_000
    /// Bytes a second that have to come in, on average over `slowSeconds`.
    public var slowBytes = 100
    /// Seconds for which an answer may be slower than `slowBytes` a second.
    public var slowSeconds = 15
    /// Redirects that are followed.
    public var redirects = 10
    /// How many times larger than what was sent a document may become; counted from its first megabyte on.
    public var ratio = 200
    /// Bytes of an answer's head, all lines together.
    public var headBytes = 65_536
    /// Lines of an answer's head.
    public var headLines = 200
    /// The proxies of the environment.
    public var proxies = ProxySettings()
    /// Whether ~/.netrc is asked for a feed's name and password.
    public var usesNetrc = false
    /// A file of certificate authorities instead of the system's.
    public var authorities: String?
    /// Set by tests alone, whose servers all live on this machine: to them it stands for the public internet.
    var treatsLoopbackAsPublic = false
    /// Set by tests alone: what names lead to, "name:port:address", as though a name server had said so.
    var knownNames: [String] = []

    /// The usual behaviour.
    public init(programVersion: String) { self.programVersion = programVersion }

    /// How the program names itself to servers.
    public var userAgent: String { "broadsheet/\(programVersion) (+terminal news reader)" }
}
