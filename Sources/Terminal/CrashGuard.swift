import CTerminal

/// Sees to it that a crash leaves a usable terminal.
public enum CrashGuard {
    /// Installs handlers for the signals of a crash; call it first thing in `main`, also where no console will be opened.
    ///
    /// They restore an open console with one fixed write and then let the signal take its default course. They also keep Swift's own
    /// backtracer away, which holds a terminal for half a minute.
    public static func install() { terminal_guard_crashes() }
}
