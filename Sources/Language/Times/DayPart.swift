/// A part of the day, by its place in the word table.
enum DayPart: Int, Sendable {
    case morning = 1
    case afternoon, evening, night, noon, midnight

    /// The TIMEX3 ending of a day's value.
    var value: String {
        switch self {
        case .morning: "TMO"
        case .afternoon: "TAF"
        case .evening: "TEV"
        case .night: "TNI"
        case .noon: "T12:00"
        case .midnight: "T24:00"
        }
    }
}
