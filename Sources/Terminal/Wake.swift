import CTerminal

/// A bell that any thread can ring and the console hears while it waits.
///
/// Immutable but for the kernel's counter behind the descriptor, hence safe to share.
final class Wake: Sendable {
    /// The descriptor, -1 where the system had none to give: the console then hears at its next event.
    let descriptor = terminal_wake_open()

    /// Rings, from any thread.
    func ring() { terminal_wake(descriptor) }

    deinit { if descriptor >= 0 { terminal_wake_close(descriptor) } }
}
