import CTransfer
import Foundation
import News

/// The transfers of one run, side by side; used from one thread.
final class TransferPool {
    /// Set up once in the program's life, before the first pool; false where curl cannot be used.
    private static let isReady = transfer_start()

    private let pool: OpaquePointer
    private let settings: FetchSettings

    /// Opens a pool; nil where curl cannot be made ready.
    init?(settings: FetchSettings) {
        guard TransferPool.isReady, let pool = transfer_pool_new(max(1, settings.connections)) else { return nil }
        (self.pool, self.settings) = (pool, settings)
    }

    deinit { transfer_pool_free(pool) }

    /// Starts a hop under a number; false where that cannot be done.
    func start(_ hop: Hop, number: Int, milliseconds: Int) -> Bool {
        var texts = CTexts()
        var request = transfer_request()
        request.number = UInt64(number)
        request.url = texts.lend(hop.url.string)
        request.agent = texts.lend(settings.userAgent)
        if let (name, password) = TransferPool.decoded(hop.credentials) {
            request.user = texts.lend(name)
            request.password = texts.lend(password)
        } else {
            request.netrc = settings.usesNetrc && hop.mayUseNetrc
        }
        let proxy = settings.proxies.proxy(for: hop.url)
        request.proxy = texts.lend(proxy ?? "")
        request.authorities = settings.authorities.map { texts.lend($0) }
        // Behind a proxy the address of the connection is the proxy's, which the reader chose.
        if proxy == nil { request.forbids = TransferPool.forbids }
        request.context = rule(for: hop).rawValue
        request.connect_milliseconds = min(settings.connectMilliseconds, milliseconds)
        request.total_milliseconds = milliseconds
        request.slow_bytes = settings.slowBytes
        request.slow_seconds = settings.slowSeconds
        request.wire_limit = UInt64(max(0, hop.request.limit))
        request.body_limit = UInt64(max(0, hop.request.limit))
        request.ratio_limit = UInt64(max(1, settings.ratio))
        request.ratio_from = 1_000_000
        request.head_limit = settings.headBytes
        request.head_lines = settings.headLines
        let known = settings.knownNames.map { Optional(texts.lend($0)) }
        let headers = TransferPool.headers(hop.request).map { Optional(texts.lend($0)) }
        request.known_count = known.count
        request.header_count = headers.count
        return headers.withUnsafeBufferPointer { lines in
            known.withUnsafeBufferPointer { names in
                (request.headers, request.known) = (lines.baseAddress, names.baseAddress)
                return transfer_pool_add(pool, &request)
            }
        }
    }

    /// Which addresses a hop may reach.
    func rule(for hop: Hop) -> AddressRule {
        var rule: AddressRule = hop.allowsPrivate ? .allowsPrivate : []
        if settings.treatsLoopbackAsPublic { rule.insert(.allowsLoopback) }
        return rule
    }

    /// Carries the transfers on; false where curl gives up.
    func turn(milliseconds: Int) -> Bool { transfer_pool_turn(pool, Int32(milliseconds)) }

    /// Takes out one transfer that has ended.
    func ended() -> (number: Int, result: TransferResult, bytes: Int)? {
        guard let transfer = transfer_pool_ended(pool) else { return nil }
        defer { transfer_free(transfer) }
        return (
            Int(transfer_number(transfer)), TransferResult(transfer), Int(clamping: transfer_wire_bytes(transfer))
        )
    }

    private static let forbids: transfer_forbids = { context, bytes, count in
        guard let address = NetworkAddress(bytes: UnsafeBufferPointer(start: bytes, count: count)) else { return true }
        return AddressRule(rawValue: context).forbids(address)
    }

    /// Header lines beside those that curl writes itself.
    private static func headers(_ request: FetchRequest) -> [[UInt8]] {
        let accept =
            request.purpose == .feed
            ? "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
            : "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5"
        var lines = [Array("Accept: \(accept)".utf8)]
        if let etag = request.validators.etag { lines.append(Array("If-None-Match: ".utf8) + etag) }
        if let date = request.validators.lastModified { lines.append(Array("If-Modified-Since: ".utf8) + date) }
        return lines
    }

    /// Name and password, their percent-encoding undone; nil for none and for what would not survive the way.
    private static func decoded(_ credentials: String?) -> (name: String, password: String)? {
        guard let parts = credentials?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false),
            let name = parts.first?.removingPercentEncoding,
            let password = parts.count > 1 ? parts[1].removingPercentEncoding : "",
            (name + password).utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        return (name, password)
    }
}
