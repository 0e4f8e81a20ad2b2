import News

/// A request on its way: the address it has come to, and how.
struct Hop: Sendable {
    /// What was asked for.
    let request: FetchRequest
    /// Its place among the requests of the run.
    let index: Int
    /// The address to be asked now, without credentials.
    private(set) var url: WebAddress
    /// Redirects that led here.
    private(set) var redirects = 0
    /// Time its transfers have taken so far; time in a line is not the server's fault.
    var spent = Duration.zero
    private var isPermanent = true
    private var visited: Set<WebAddress>

    /// The first hop of a request.
    init(_ request: FetchRequest, index: Int) {
        (self.request, self.index, url) = (request, index, request.url.withoutCredentials)
        visited = [url]
    }

    /// Goes where a redirect points; false where it has been there before.
    mutating func move(to next: WebAddress, permanently: Bool) -> Bool {
        isPermanent = isPermanent && permanently && (next.isSecure || !url.isSecure)
        url = next.withoutCredentials
        redirects += 1
        return visited.insert(url).inserted
    }

    /// The address to ask from now on; nil without a redirect and after one that is not for ever.
    var permanentURL: WebAddress? {
        guard redirects > 0, isPermanent else { return nil }
        return url.sharesServer(with: request.url) ? url.with(credentials: request.url.credentials) : url
    }

    /// Credentials go to the server they were stated for, and to no other.
    var credentials: String? { url.sharesServer(with: request.url) ? request.url.credentials : nil }

    /// Whether a netrc may be asked: for the host of a feed the reader chose, and never in the open after https.
    var mayUseNetrc: Bool {
        request.purpose == .feed && url.host == request.url.host && (url.isSecure || !request.url.isSecure)
    }

    /// A feed may be in a private network where its reader said so: on its own host, at its own port or between 80 and 443.
    var allowsPrivate: Bool {
        guard request.allowsPrivate, request.purpose == .feed, url.host == request.url.host else { return false }
        let usual = [80, 443]
        return url.port == request.url.port || usual.contains(url.port) && usual.contains(request.url.port)
    }

    /// What one connection at a time is kept to.
    var server: String { "\(url.host) \(url.port)" }
}
