/// TIMEX3 values that name no day of the calendar.
enum TimexValue {
    /// A weekday of no week in particular, "XXXX-WXX-2" for Tuesdays.
    ///
    /// TIMEX3 writes an X for each digit that is not specified (TimeML annotation guidelines 1.2.1, "value"; ISO 8601 has the week).
    static func weekday(_ weekday: Int) -> String { "XXXX-WXX-\(weekday)" }

    /// A month of no year in particular, "XXXX-03".
    static func month(_ month: Int) -> String { "XXXX-" + (month < 10 ? "0" : "") + "\(month)" }

    /// A part of no day in particular, "XXXX-XX-XXTMO".
    static func part(_ part: DayPart) -> String { "XXXX-XX-XX" + part.value }

    /// The time of writing, before it or after it, where no day is meant.
    static func reference(_ sign: Int) -> String { sign < 0 ? "PAST_REF" : sign > 0 ? "FUTURE_REF" : "PRESENT_REF" }
}
