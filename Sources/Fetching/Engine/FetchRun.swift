import Foundation
import News

/// One run of a `Fetcher`: who waits, who is under way, and who has had an answer.
struct FetchRun {
    private let settings: FetchSettings
    private let total: Int
    private var waiting = ServerLines()
    /// Hops under way and when they started, by the number their transfer bears.
    private var running: [Int: (hop: Hop, since: ContinuousClock.Instant)] = [:]
    private var nextNumber = 0
    private var done = 0
    private var bytes = 0
    /// How often in this run a server could not be had at all.
    private var troubles: [String: Int] = [:]

    /// A server that could not be had so often is left alone for the rest of the run: a host of fifty feeds that is down would
    /// otherwise hold its place for fifty time limits.
    private static let patience = 2

    /// Lines up the requests.
    init(_ requests: [FetchRequest], settings: FetchSettings) {
        (self.settings, total) = (settings, requests.count)
        for (index, request) in requests.enumerated() { waiting.add(Hop(request, index: index)) }
    }

    /// Runs until every request has its answer.
    mutating func carryOut(
        each: (Int, FetchAnswer) -> Void, progress: (FetchProgress) -> Void, isStopped: () -> Bool
    ) {
        var reported = -1
        func report(_ run: borrowing FetchRun) {
            guard run.done != reported else { return }
            reported = run.done
            progress(FetchProgress(done: run.done, running: run.running.count, total: run.total, bytes: run.bytes))
        }
        guard let pool = TransferPool(settings: settings) else {
            return endAll(.other, "libcurl.so.4 cannot be loaded: Debian calls it libcurl4", each)
        }
        while done < total {
            guard !isStopped() else { return endAll(.stopped, "", each) }
            startThose(in: pool, each)
            report(self)
            guard pool.turn(milliseconds: 50) else { return endAll(.other, "curl gave up", each) }
            while let (number, result, count) = pool.ended() {
                bytes += count
                guard let (hop, since) = running.removeValue(forKey: number) else { continue }
                take(result, of: hop, since: since, each)
            }
        }
        report(self)
    }

    /// Starts as many as there is room for.
    private mutating func startThose(in pool: TransferPool, _ each: (Int, FetchAnswer) -> Void) {
        while running.count < max(1, settings.connections), let hop = waiting.next() {
            let left = Duration.milliseconds(settings.totalMilliseconds) - hop.spent
            let milliseconds = Int(left / .milliseconds(1))
            if pool.rule(for: hop).forbids(host: hop.url.host) {
                fail(hop, .privateAddress, "", each)
            } else if milliseconds < 1 {
                fail(hop, .timeout, "", each)
            } else if pool.start(hop, number: nextNumber, milliseconds: milliseconds) {
                running[nextNumber] = (hop, .now)
                nextNumber += 1
            } else {
                fail(hop, .other, "curl does not take the request", each)
            }
        }
    }

    private mutating func take(
        _ result: TransferResult, of hop: Hop, since: ContinuousClock.Instant, _ each: (Int, FetchAnswer) -> Void
    ) {
        let server = hop.server
        switch HopEnd(result, of: hop, now: Int64(time(nil))) {
        case .answer(let answer):
            finish(hop, answer, each)
        case .redirect(let next, let permanently):
            var further = hop
            further.spent += .now - since
            guard hop.redirects < settings.redirects else {
                return fail(hop, .tooManyRedirects, "more than \(settings.redirects)", each)
            }
            guard further.move(to: next, permanently: permanently) else {
                return fail(hop, .tooManyRedirects, "in a circle", each)
            }
            waiting.add(further)
            waiting.release(server)
        }
    }

    private mutating func fail(
        _ hop: Hop, _ reason: FetchFault.Reason, _ detail: PlainText, _ each: (Int, FetchAnswer) -> Void
    ) {
        finish(hop, .failed(FetchFault(reason, at: hop.url, detail: detail)), each)
    }

    /// Hands out an answer, frees the server, and sends home those who wait for one that is not to be had.
    private mutating func finish(_ hop: Hop, _ answer: FetchAnswer, _ each: (Int, FetchAnswer) -> Void) {
        done += 1
        each(hop.index, answer)
        if case .failed(let fault) = answer, fault.reason.isOfTheServer {
            troubles[hop.server, default: 0] += 1
            if troubles[hop.server, default: 0] >= FetchRun.patience {
                for idle in waiting.dismiss(hop.server) {
                    done += 1
                    let detail: PlainText = "as others of this server just before"
                    each(idle.index, .failed(FetchFault(fault.reason, at: idle.url, detail: detail)))
                }
            }
        } else {
            troubles[hop.server] = nil
        }
        waiting.release(hop.server)
    }

    /// Gives everybody who has none yet the same answer.
    private mutating func endAll(
        _ reason: FetchFault.Reason, _ detail: PlainText, _ each: (Int, FetchAnswer) -> Void
    ) {
        let rest = waiting.dismissAll() + running.values.map(\.hop)
        running = [:]
        for hop in rest.sorted(by: { $0.index < $1.index }) {
            done += 1
            each(hop.index, .failed(FetchFault(reason, at: hop.url, detail: detail)))
        }
    }
}
