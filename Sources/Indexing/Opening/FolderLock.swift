import Foundation

/// Keeps other programs from making or migrating the same files at the same time: an exclusive lock on the folders they lie in.
///
/// The lock ends with the program that holds it. Where a folder cannot be locked (some network drives), things go on without.
struct FolderLock {
    private var descriptors: [Int32] = []

    /// Locks the folders of files, each once; waits `patience` seconds at most for another program to be done.
    init(ofFiles paths: [String], patience: Int) {
        let folders = Set(paths.map { URL(filePath: $0).deletingLastPathComponent().resolvingSymlinksInPath().path })
        let end = Date.now.addingTimeInterval(Double(patience))
        // In one order, so that no two programs wait for each other.
        for folder in folders.sorted() {
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            descriptors.append(descriptor)
            while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR, Date.now < end {
                usleep(FolderLock.pause)
            }
        }
    }

    /// Lets the next program in.
    func release() { for descriptor in descriptors { close(descriptor) } }

    /// Microseconds between two looks at a lock that another program holds.
    private static let pause: UInt32 = 5_000
}
