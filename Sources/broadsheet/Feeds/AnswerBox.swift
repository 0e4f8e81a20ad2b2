import Dispatch
import Fetching
import Foundation
import Synchronization

/// Hands the answers of a fetching thread over to whoever takes them in: the network never waits for the library.
final class AnswerBox: Sendable {
    /// What came.
    enum Item: Sendable {
        /// The answer to the request of that index.
        case answer(Int, FetchAnswer)
        /// How far the fetching is.
        case progress(FetchProgress)
        /// Nothing more will come.
        case end
    }

    private let items = Mutex<[Item]>([])
    private let count = DispatchSemaphore(value: 0)
    private let stopped = Atomic(false)

    /// Fetches on a thread of its own.
    init(_ requests: [FetchRequest], with fetcher: Fetcher) {
        Thread.detachNewThread { [self] in
            fetcher.fetch(requests) {
                put(.answer($0, $1))
            } progress: {
                put(.progress($0))
            } isStopped: {
                stopped.load(ordering: .relaxed)
            }
            put(.end)
        }
    }

    /// What came next, waited for a tenth of a second; nil where nothing came.
    func next() -> Item? {
        guard count.wait(timeout: .now() + .milliseconds(100)) == .success else { return nil }
        return items.withLock { $0.isEmpty ? .end : $0.removeFirst() }
    }

    /// Has the fetching end: what has no answer yet is answered as stopped.
    func stop() { stopped.store(true, ordering: .relaxed) }

    private func put(_ item: Item) {
        items.withLock { $0.append(item) }
        count.signal()
    }
}
