import Synchronization

/// Where work that runs elsewhere leaves its messages for the main thread.
///
/// Posting wakes the console that was made with this mailbox; its `wait()` then answers `.woken`.
public final class Mailbox<Message: Sendable>: Sendable {
    private let waiting = Mutex<[Message]>([])
    let wake = Wake()

    /// Makes an empty mailbox.
    public init() {}

    /// Leaves a message and wakes the console: from any thread.
    public func post(_ message: Message) {
        waiting.withLock { $0.append(message) }
        wake.ring()
    }

    /// Takes all messages, in the order in which they came.
    public func drain() -> [Message] {
        waiting.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
