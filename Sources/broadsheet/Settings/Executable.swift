import Foundation

/// The running program's own file.
enum Executable {
    /// Its real path, as the kernel knows it; the name it was called by where /proc is not there.
    static var path: String {
        let known = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return known ?? CommandLine.arguments.first ?? "broadsheet"
    }
}
