import News

/// The words and dates that several screens say alike.
enum Words {
    /// What stands where an article states no outlet.
    static let noOutlet: PlainText = "not stated"

    /// "10 Feb 2019", "by 20 Nov" where only the arrival is known, or "no date".
    static func date(_ dating: Dating, currentYear: Int) -> PlainText {
        if let value = dating.value { return PlainText(value.day.short(currentYear: currentYear)) }
        if let latest = dating.latest { return PlainText("by " + latest.day.short(currentYear: currentYear)) }
        if let earliest = dating.earliest { return PlainText("from " + earliest.day.short(currentYear: currentYear)) }
        return "no date"
    }

    /// How a date is known, in words.
    static func basis(_ dating: Dating) -> PlainText {
        switch dating.basis {
        case .credit: "from its credit line"
        case .domain: "from its address"
        case .feed: "from the feed"
        case .metadata: "from metadata"
        case .url: "from its address"
        case .text: "from its text"
        case .story: "from its story"
        case .given: "given"
        case .arrival: "not stated: the day it came in"
        }
    }

    /// The title as lists show it, "(first line)" before one that is none.
    static func title(_ title: Title) -> PlainText { title.isFirstLine ? "(first line) \(title.text)" : title.text }

    /// "1 article", "5 articles".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> PlainText {
        PlainText("\(number) \(number == 1 ? one : many ?? one + "s")")
    }
}
