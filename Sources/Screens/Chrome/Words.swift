import News

/// The words and dates that several screens say alike.
enum Words {
    /// What stands where an article states no outlet.
    static let noOutlet: PlainText = "not stated"

    /// "10 Feb 2019", "~10 Feb 2019" where it was reckoned, "by 20 Nov" where only the arrival is known, or "no date".
    static func date(_ dating: Dating, currentYear: Int) -> PlainText {
        dating.short(currentYear: currentYear) ?? "no date"
    }

    /// How a date is known, in words.
    static func basis(_ dating: Dating) -> PlainText { dating.basisWords }

    /// The title as lists show it, "(first line)" before one that is none.
    static func title(_ title: Title) -> PlainText { title.isFirstLine ? "(first line) \(title.text)" : title.text }

    /// "1 article", "5 articles".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> PlainText {
        PlainText("\(number) \(number == 1 ? one : many ?? one + "s")")
    }
}
