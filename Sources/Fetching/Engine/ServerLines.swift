/// Hops that wait, in one line for each server; a server serves one at a time.
struct ServerLines: Sendable {
    private struct Line {
        var hops: [Hop] = []
        var served = 0
        var isBusy = false
        var isEmpty: Bool { served == hops.count }
    }

    private var lines: [String: Line] = [:]
    /// Servers that are free and have somebody waiting, in order, from `called` on.
    private var free: [String] = []
    private var called = 0

    /// No lines.
    init() {}

    /// Puts a hop at the end of its server's line.
    mutating func add(_ hop: Hop) {
        let line = lines[hop.server, default: Line()]
        if line.isEmpty, !line.isBusy { free.append(hop.server) }
        lines[hop.server, default: Line()].hops.append(hop)
    }

    /// The next hop that may start; its server is busy from now on.
    mutating func next() -> Hop? {
        while called < free.count {
            let server = free[called]
            called += 1
            guard var line = lines.removeValue(forKey: server), !line.isEmpty, !line.isBusy else { continue }
            let hop = line.hops[line.served]
            line.served += 1
            line.isBusy = true
            lines[server] = line
            return hop
        }
        (free, called) = ([], 0)
        return nil
    }

    /// A server has served.
    mutating func release(_ server: String) {
        guard let line = lines[server], line.isBusy else { return }
        lines[server]?.isBusy = false
        if line.isEmpty { lines[server] = nil } else { free.append(server) }
    }

    /// Sends home all who wait for a server.
    mutating func dismiss(_ server: String) -> [Hop] {
        guard let line = lines.removeValue(forKey: server) else { return [] }
        if line.isBusy { lines[server] = Line(isBusy: true) }
        return Array(line.hops[line.served...])
    }

    /// Sends home everybody, in the order of the requests.
    mutating func dismissAll() -> [Hop] {
        let waiting = lines.values.flatMap { $0.hops[$0.served...] }
        self = ServerLines()
        return waiting.sorted { $0.index < $1.index }
    }
}
