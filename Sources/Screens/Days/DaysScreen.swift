import Drawing
import News

/// The library over time, or what of it matches a search: how much was published when, and the largest story of each day.
public struct DaysScreen: Screen {
    /// What is counted, in the search language; all for "".
    let query: String
    private(set) var unit = CalendarUnit.day
    /// What was counted, nil while waiting.
    private(set) var periods: Periods?
    private(set) var refusal: PlainText?
    private(set) var window = ListWindow()
    private var asked: CalendarUnit?
    /// The day the cursor stays at while one looks closer and further, until it is moved.
    private var anchor: Day?

    /// Counts the articles that match a query.
    public init(query: String = "") { self.query = query }

    /// The scope of the list.
    public var scope: Scope { .days }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// Whether the cursor glides over the list.
    public var isMoving: Bool { window.isMoving }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            window.setPage(Layout(size: size, header: 1, evidence: 1).body.count)
            return ask()
        case .arrived(.periods(let periods, let query, let unit)) where query == self.query && unit == self.unit:
            take(periods)
        case .arrived(.refused(let why)) where periods == nil: refusal = why
        case .command(let action, let count): return carryOut(action, count: count)
        case .rested: window.rest()
        case .arrived, .typed, .sought, .closed: break
        }
        return []
    }

    /// The period under the cursor.
    var selected: Period? {
        guard let periods, periods.elements.indices.contains(window.selection) else { return nil }
        return periods.elements[window.selection]
    }

    private mutating func ask() -> [Effect] {
        guard asked != unit else { return [] }
        asked = unit
        return [.loadPeriods(query: query, by: unit)]
    }

    private mutating func take(_ found: Periods) {
        periods = found
        window.setCount(found.elements.count)
        guard let day = anchor else { return }
        window.select(found.elements.firstIndex { $0.days.lowerBound <= day } ?? max(0, found.elements.count - 1))
        window.centre()
    }

    private mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if window.move(action, times: count) {
            anchor = nil
            return []
        }
        window.rest()
        switch action {
        case .zoomIn, .zoomOut: return look(CalendarUnit(rawValue: unit.rawValue + (action == .zoomIn ? 1 : -1)))
        case .open, .right: return selected.map { [.go(.articles(query: narrowed(to: $0.days)))] } ?? []
        case .compare:
            guard let selected else { return [] }
            guard selected.inLargest > 1 else { return [.say("no story of these days has a second article in them")] }
            return [.go(.compareStory(selected.largest, first: nil))]
        case .timeline: return selected.map { [.go(.timelineStory($0.largest))] } ?? []
        default: return []
        }
    }

    private mutating func look(_ new: CalendarUnit?) -> [Effect] {
        guard let new else { return [.say("counted by the \(unit.name): no further step")] }
        anchor = anchor ?? selected?.days.lowerBound
        unit = new
        return ask() + [.say("counted by the \(unit.name)")]
    }

    /// The search that lists what was published in these days.
    private func narrowed(to days: ClosedRange<Day>) -> String {
        let dates = "after:\(days.lowerBound) before:\(days.upperBound.adding(1))"
        if query.isEmpty { return dates }
        return query.contains(" OR ") ? "(\(query)) \(dates)" : "\(query) \(dates)"
    }
}

extension CalendarUnit {
    /// Its name within a sentence.
    var name: PlainText {
        switch self {
        case .year: "year"
        case .month: "month"
        case .week: "week"
        case .day: "day"
        }
    }
}
