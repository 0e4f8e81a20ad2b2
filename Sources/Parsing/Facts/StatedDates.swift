import News

/// The dates that an article states or is given, and which of them is believed.
///
/// What was given or stands in metadata goes before a line of the text, that before the address. Where another of them is more than a day off
/// (zones and editions make a day), and where the day lies after the arrival, the date says so.
struct StatedDates {
    /// The date that is believed, with a word on the others; nil where none is stated.
    private(set) var dating: Dating?

    /// Weighs what is known.
    init(given: GivenFacts, facts: StatedFacts, arrival: Instant) {
        let address = given.url.flatMap { AddressDate.day(in: $0, before: arrival) }
        let written = facts.published.map { Dating(.day($0), basis: .text) }
        guard var dating = given.published ?? written ?? address.map({ Dating(.day($0), basis: .url) }) else { return }
        var notes: [String] = []
        func compare(_ day: Day?, _ name: String, _ basis: Basis) {
            guard let day, let value = dating.value, dating.basis != basis, abs(day.number - value.day.number) > 1
            else {
                return
            }
            notes.append("\(name) says \(day.short())")
        }
        compare(facts.published, "a line of its text", .text)
        compare(address, "its address", .url)
        if let value = dating.value, value.day > arrival.day.adding(1) {
            notes.append("that is after it came in, on \(arrival.day.short())")
        }
        if !notes.isEmpty { dating.why = PlainText(notes.joined(separator: "; ")) }
        self.dating = dating
    }
}
