import Dispatch
import Foundation
import GRDB
import Synchronization

/// How long another program that holds a file is waited for, and who is told that it is.
final class Patience: Sendable {
    private let seconds: Double
    private let tell: (@Sendable () -> Void)?
    private let state = Mutex<(began: UInt64, isTold: Bool)>((0, false))

    /// A wait longer than this is told of, in seconds: shorter ones are no hang to anybody.
    private static let quiet = 1.0
    /// Milliseconds between two tries, the last one over and over: SQLite's own, which are short at first.
    private static let pauses = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100]

    /// Waits so many seconds; `tell` is called once, from whatever thread waits, when it takes longer than a moment.
    init(seconds: Int, tell: (@Sendable () -> Void)?) { (self.seconds, self.tell) = (Double(seconds), tell) }

    /// What a connection does about a file that is held.
    var busyMode: Database.BusyMode {
        guard tell != nil else { return .timeout(seconds) }
        return .callback { [self] tries in waits(tries: tries) }
    }

    /// Pauses before another try; false where the time is up.
    private func waits(tries: Int) -> Bool {
        let now = DispatchTime.now().uptimeNanoseconds
        let (elapsed, isDue) = state.withLock { state in
            if tries == 0 { state.began = now }
            let elapsed = Double(now - state.began) / 1_000_000_000
            defer { state.isTold = state.isTold || elapsed >= Patience.quiet }
            return (elapsed, elapsed >= Patience.quiet && !state.isTold)
        }
        if isDue { tell?() }
        guard elapsed < seconds else { return false }
        let pause = Patience.pauses[min(tries, Patience.pauses.count - 1)]
        Thread.sleep(forTimeInterval: Double(pause) / 1_000)
        return true
    }
}
