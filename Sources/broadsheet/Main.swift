import Foundation
import Terminal

/// The program's entry: synchronous, because the main thread is the terminal's.
@main
struct Main {
    static func main() {
        CrashGuard.install()
        Descriptors.fill()
        signal(SIGPIPE, SIG_IGN)
        exit(Program.run(Array(CommandLine.arguments.dropFirst())))
    }
}
