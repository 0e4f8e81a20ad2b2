import Foundation
import News

/// The one place where the program asks what time it is.
enum Clock {
    /// This second, in UTC.
    static var now: Instant { Instant(seconds: Int64(time(nil))) }

    /// A moment in the reader's zone: "22 Nov 09:05", of another year the day alone.
    static func words(_ instant: Instant, year: Int) -> PlainText {
        var seconds = time_t(instant.seconds)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let day = Instant(seconds: instant.seconds, offset: Int(parts.tm_gmtoff)).day.short(currentYear: year)
        guard Int(parts.tm_year) + 1900 == year else { return PlainText(day) }
        let clock = [parts.tm_hour, parts.tm_min].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return PlainText("\(day) \(clock)")
    }

    /// The current year in the reader's zone, by the C library: Foundation's calendar would load all of ICU for it.
    static var year: Int {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Int(parts.tm_year) + 1900
    }
}
