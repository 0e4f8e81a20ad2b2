/// A unit time is counted in.
enum TimeUnit: Int, Sendable {
    case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century, weekend

    /// The ISO 8601 duration of so many of it, an "X" where the count is not known.
    func duration(_ count: Int?) -> String {
        func amount(_ factor: Int) -> String { count.map { String($0 * factor) } ?? "X" }
        return switch self {
        case .second: "PT\(amount(1))S"
        case .minute: "PT\(amount(1))M"
        case .hour: "PT\(amount(1))H"
        case .day: "P\(amount(1))D"
        case .week: "P\(amount(1))W"
        case .fortnight: "P\(amount(2))W"
        case .month: "P\(amount(1))M"
        case .quarter: "P\(amount(3))M"
        case .year: "P\(amount(1))Y"
        case .decade: "P\(amount(10))Y"
        case .century: "P\(amount(100))Y"
        case .weekend: "P\(amount(1))WE"
        }
    }

    /// The duration of so many halves of it: "PT30M" for half an hour, "P2.5Y" for two and a half years.
    func halves(_ count: Int) -> String {
        if count == 1 {
            switch self {
            case .minute: return "PT30S"
            case .hour: return "PT30M"
            case .day: return "PT12H"
            case .year: return "P6M"
            case .decade: return "P5Y"
            case .century: return "P50Y"
            default: break
            }
        }
        let many = duration(count)
        let digits = many.drop { !$0.isNumber }.prefix(while: \.isNumber)
        guard let number = Int(digits), let last = many.last else { return many }
        let amount = number % 2 == 0 ? "\(number / 2)" : "\(number / 2).5"
        return (many.hasPrefix("PT") ? "PT" : "P") + amount + String(last)
    }

    /// Its name in a basis.
    var name: String {
        switch self {
        case .second: "second"
        case .minute: "minute"
        case .hour: "hour"
        case .day: "day"
        case .week: "week"
        case .fortnight: "fortnight"
        case .month: "month"
        case .quarter: "quarter"
        case .year: "year"
        case .decade: "decade"
        case .century: "century"
        case .weekend: "weekend"
        }
    }
}
