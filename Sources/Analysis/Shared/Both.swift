import Dispatch
import Synchronization

/// Work done on several cores at the same time, where there are several.
///
/// For work of milliseconds whose parts do not depend on each other; which of them ends first makes no difference to what is made.
enum Both {
    /// The values of two closures, made at the same time.
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

    /// The values of a closure for the members of a list, in its order, made in pieces of so many at a time on as many cores as there are.
    static func map<Member: Sendable, Value: Sendable>(
        _ list: [Member], by size: Int, _ value: @Sendable (Member) -> Value
    ) -> [Value] {
        guard list.count > size else { return list.map(value) }
        let pieces = (list.count + size - 1) / size
        let made = Mutex([[Value]](repeating: [], count: pieces))
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            let values = list[(piece * size)..<min(list.count, (piece + 1) * size)].map(value)
            made.withLock { $0[piece] = values }
        }
        return made.withLock { Array($0.joined()) }
    }
}
