import Synchronization

/// What a test's server says now: the words of its feed, and the status of its page.
final class Held: Sendable {
    private let state: Mutex<(words: String, status: Int)>

    init(_ words: String, page status: Int) { state = Mutex((words, status)) }

    var words: String { state.withLock { $0.words } }
    var status: Int { state.withLock { $0.status } }

    func set(_ words: String, _ status: Int) { state.withLock { $0 = (words, status) } }
}
