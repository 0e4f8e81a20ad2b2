import News

/// A date as HTTP writes it (RFC 9110, 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT" and its two older forms.
enum HTTPDate {
    /// Seconds since 1970; nil for what is no date.
    static func seconds(_ text: String) -> Int64? {
        let words = text.utf8.prefix(64).split { $0 == 0x20 || $0 == 0x2D || $0 == 0x2C }
            .map { String(decoding: Array($0), as: UTF8.self).lowercased() }
        // "sun nov 6 08:49:37 1994" has its month second; the others have their day there.
        guard words.count >= 5, let clock = clock(words.first { $0.contains(":") } ?? "") else { return nil }
        let isOld = months.contains(words[1])
        guard let month = months.firstIndex(of: isOld ? words[1] : words[2]),
            let day = Int(isOld ? words[2] : words[1]), let year = year(isOld ? words[4] : words[3]),
            let date = Day(year: year, month: month + 1, day: day)
        else { return nil }
        return Int64(date.number) * 86_400 + Int64(clock)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Four digits, or two that stand for 1970 to 2069.
    private static func year(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let stated = Int(text) else { return nil }
        switch text.utf8.count {
        case 4: return stated
        case 2: return stated + (stated < 70 ? 2000 : 1900)
        default: return nil
        }
    }

    private static func clock(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard parts.count == 3, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]), (0...60).contains(parts[2])
        else { return nil }
        return parts[0] * 3600 + parts[1] * 60 + min(parts[2], 59)
    }
}
