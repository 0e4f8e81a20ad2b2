import News

/// Reads the value of an attribute as a moment: as feeds write dates, as pages show them, as seconds since 1970.
enum PageMoment {
    /// The moment, nil for anything else.
    static func moment(in text: String, dayFirst: Bool?) -> Moment? {
        guard (6...100).contains(text.utf8.count) else { return nil }
        if let moment = FeedDate.moment(in: text) { return moment }
        let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if digits, text.utf8.count == 10 || text.utf8.count == 13, let number = Int64(text) {
            return .instant(Instant(seconds: text.utf8.count == 13 ? number / 1000 : number, offset: 0))
        }
        // A time that is none ("22:06:08:684Z") leaves the day that stands before it.
        if let day = Day(iso: text.prefix(10)) { return .day(day) }
        return ShownDate.first(in: text, dayFirst: dayFirst).map { .day($0.day) }
    }
}
