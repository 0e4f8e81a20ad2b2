import Foundation

/// What the process has used up so far.
struct Usage {
    /// Seconds of processor time, in the program and in the kernel for it, on all cores together.
    let processor: Double
    /// The most memory it ever held, in megabytes.
    let megabytes: Int

    /// As of now.
    static var now: Usage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = [usage.ru_utime, usage.ru_stime].reduce(0) {
            $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
        }
        return Usage(processor: seconds, megabytes: usage.ru_maxrss / 1_024)
    }
}
