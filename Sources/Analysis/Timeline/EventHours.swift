import News

/// Reads the hours of a day that a time can mean: "at 9 a.m.", "Sunday evening".
enum EventHours {
    /// Minutes from midnight, nil where a time tells no hour.
    ///
    /// The parts of a day overlap, as people use them.
    static func of(_ time: TimeSpan) -> ClosedRange<Int>? {
        guard let value = time.value, let mark = value.firstIndex(of: "T") else { return nil }
        let clock = value[value.index(after: mark)...]
        switch clock.prefix(2) {
        case "MO": return 240...780
        case "AF": return 660...1_140
        case "EV": return 960...1_440
        // "Monday night" may be that before the day or behind it.
        case "NI": return nil
        default: break
        }
        let parts = clock.prefix(5).split(separator: ":").compactMap { Int($0) }
        // Midnight may be the one or the other end of a day.
        guard parts.count == 2, (1...23).contains(parts[0]) else { return nil }
        return parts[0] * 60 + parts[1]...parts[0] * 60 + parts[1]
    }

    /// Whether two tellings of one day have hours more than two hours apart: outlets round, and count from alarm or from arrival.
    static func differ(_ one: Telling, _ other: Telling) -> Bool {
        guard let mine = one.hours, let theirs = other.hours, one.start.day == other.start.day,
            one.end.day == other.end.day
        else { return false }
        return mine.upperBound + 120 < theirs.lowerBound || theirs.upperBound + 120 < mine.lowerBound
    }
}
