import Foundation

/// The three standard descriptors.
enum Descriptors {
    /// Points every closed standard descriptor at /dev/null.
    ///
    /// Otherwise the library's file could be opened as descriptor 1, and what the program prints would be written into it.
    static func fill() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1 {
            let opened = open("/dev/null", O_RDWR)
            if opened >= 0, opened != descriptor {
                dup2(opened, descriptor)
                close(opened)
            }
        }
    }
}
