import Dispatch
import Synchronization

/// Two values made at the same time, on two cores where there are two.
///
/// For work of milliseconds that does not depend on the other half; which of them ends first makes no difference to either.
enum Both {
    /// The values of two closures.
    static func of<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        let made = Mutex<(First?, Second?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { place in
            if place == 0 {
                let value = first()
                made.withLock { $0.0 = value }
            } else {
                let value = second()
                made.withLock { $0.1 = value }
            }
        }
        guard case (let first?, let second?) = made.withLock({ $0 }) else { return (first(), second()) }
        return (first, second)
    }
}
