import Foundation
import News

/// The one place where the program asks what time it is.
enum Clock {
    /// This second, in UTC.
    static var now: Instant { Instant(seconds: Int64(time(nil))) }

    /// The current year in the reader's zone, by the C library: Foundation's calendar would load all of ICU for it.
    static var year: Int {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Int(parts.tm_year) + 1900
    }
}
