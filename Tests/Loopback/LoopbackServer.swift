import Foundation
import Glibc
import News
import Synchronization

/// A server on this machine that does to its clients what a test tells it to.
///
/// It listens on a port of its own, one thread a connection, and ends with `stop`, at the latest after twenty seconds.
final class LoopbackServer: Sendable {
    /// A request as it came.
    struct Asked: Sendable {
        /// Method, target and version.
        let line: String
        /// The lines below it.
        let fields: [String]
        /// What is asked for, "/feed".
        var target: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
        /// The value of a field, its name in lower case.
        func field(_ name: String) -> String? {
            fields.first { $0.lowercased().hasPrefix(name + ":") }.map {
                $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
            }
        }
    }

    /// Its port on 127.0.0.1.
    let port: UInt16
    private let listener: Int32
    private let answer: @Sendable (Asked) -> [LoopbackStep]
    private let isStopped = Atomic(false)
    private let seen = Mutex<[Asked]>([])
    private let open = Mutex((now: 0, most: 0, ever: 0))
    private let end = ContinuousClock.now + .seconds(20)

    /// Listens, and answers each request with the steps the closure gives.
    init(_ answer: @escaping @Sendable (Asked) -> [LoopbackStep]) throws {
        self.answer = answer
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutableBytes(of: &place) { bytes -> Bool in
            guard let address = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
            return bind(listener, address, size) == 0 && listen(listener, 128) == 0
                && getsockname(listener, address, &size) == 0
        }
        port = UInt16(bigEndian: place.sin_port)
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        Thread.detachNewThread { self.accept() }
    }

    /// An address on it.
    func url(_ target: String = "/", host: String = "127.0.0.1", scheme: String = "http") throws -> WebAddress {
        guard let url = WebAddress("\(scheme)://\(host):\(port)\(target)") else { throw POSIXError(.EINVAL) }
        return url
    }

    /// Requests so far, in order.
    var asked: [Asked] { seen.withLock { $0 } }

    /// The most connections that were open at once, and all there ever were; waits a moment for one that is on its way.
    var connections: (most: Int, ever: Int) {
        usleep(100_000)
        return open.withLock { ($0.most, $0.ever) }
    }

    /// Ends everything.
    func stop() { isStopped.store(true, ordering: .relaxed) }

    private var isOver: Bool { isStopped.load(ordering: .relaxed) || ContinuousClock.now > end }

    private func accept() {
        defer { close(listener) }
        while !isOver {
            guard canRead(listener, 20) else { continue }
            let connection = Glibc.accept(listener, nil, nil)
            guard connection >= 0 else { continue }
            Thread.detachNewThread { self.serve(connection) }
        }
    }

    private func serve(_ connection: Int32) {
        open.withLock { ($0.now, $0.most, $0.ever) = ($0.now + 1, max($0.most, $0.now + 1), $0.ever + 1) }
        defer {
            open.withLock { $0.now -= 1 }
            close(connection)
        }
        while let asked = read(connection) {
            seen.withLock { $0.append(asked) }
            for step in answer(asked) where !carryOut(step, connection) { return }
        }
    }

    /// Reads one request up to its empty line; nil when the other side is gone.
    private func read(_ connection: Int32) -> Asked? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !isOver, bytes.count < 100_000 {
            guard canRead(connection, 20) else { continue }
            guard recv(connection, &byte, 1, 0) == 1 else { return nil }
            bytes.append(byte)
            // A TLS greeting has no empty line to wait for.
            if bytes == [0x16] { return Asked(line: "TLS", fields: []) }
            guard bytes.suffix(4) == [13, 10, 13, 10] else { continue }
            let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
            return Asked(line: lines[0], fields: lines.dropFirst().filter { !$0.isEmpty })
        }
        return nil
    }

    /// Does one thing; false where the connection has ended.
    private func carryOut(_ step: LoopbackStep, _ connection: Int32) -> Bool {
        switch step {
        case .send(let bytes): return send(bytes, connection)
        case .flood(let bytes, let pause):
            while !isOver, send(bytes, connection) { if pause > 0 { usleep(UInt32(pause) * 1000) } }
            return false
        case .wait(let milliseconds):
            let until = ContinuousClock.now + .milliseconds(milliseconds)
            while !isOver, ContinuousClock.now < until { usleep(5000) }
            return !isOver
        case .close: return false
        case .reset:
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
            return false
        }
    }

    private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count, !isOver {
            var place = pollfd(fd: connection, events: Int16(POLLOUT), revents: 0)
            guard poll(&place, 1, 20) > 0 else { continue }
            let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
            let count = bytes.withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress?.advanced(by: sent), $0.count - sent, flags)
            }
            if count < 0, errno == EAGAIN { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return sent == bytes.count
    }

    private func canRead(_ descriptor: Int32, _ milliseconds: Int32) -> Bool {
        var place = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&place, 1, milliseconds) > 0
    }
}
