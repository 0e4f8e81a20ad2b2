import Foundation

/// The running program's own file.
enum Executable {
    /// Its real path, as the kernel knows it; the name it was called by where /proc is not there.
    static var path: String {
        let known = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return known ?? CommandLine.arguments.first ?? "broadsheet"
    }

    /// What tells this build from others: the file's size and the moment it was written.
    static let stamp: String = {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let moment = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(attributes?[.size] as? Int ?? 0) \(moment)"
    }()
}
