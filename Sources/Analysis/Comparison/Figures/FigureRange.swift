import Foundation
import News

/// The numbers a figure can mean, read as news means them.
///
/// "About" allows a tenth either way, "nearly" a tenth below; a bare round number (600, 20,000) allows half of its last counted place, at most a twentieth; a
/// vague quantity and a range give their own ends; "more than" and "up to" are open on one side.
struct FigureRange: Hashable, Sendable {
    /// The least it can be.
    let low: Double
    /// The most it can be.
    let high: Double
    /// Whether `low` itself is left out ("more than").
    let isAbove: Bool
    /// Whether `high` itself is left out ("fewer than").
    let isBelow: Bool

    /// Reads a figure; nil where it gives no number at all.
    init?(_ figure: Figure) {
        guard let value = figure.value else {
            guard let low = figure.low ?? figure.high, let high = figure.high ?? figure.low else { return nil }
            self.init(min(low, high), max(low, high))
            return
        }
        guard value.isFinite else { return nil }
        switch figure.bound {
        case .moreThan: self.init(value, .infinity, isAbove: true)
        case .atLeast: self.init(value, .infinity)
        case .lessThan: self.init(-.infinity, value, isBelow: true)
        case .atMost: self.init(-.infinity, value)
        case .about where FigureRange.isBelow(figure):
            self.init(value - abs(value) / 10, value, isBelow: true)
        case .about: self.init(value - abs(value) / 10, value + abs(value) / 10)
        case .range: self.init(figure.low ?? value, figure.high ?? value)
        case nil:
            let slack = FigureRange.slack(of: value)
            // Two rounded numbers that only touch (4.1 and 4.2 billion) are two numbers.
            self.init(value - slack, value + slack, isAbove: slack > 0, isBelow: slack > 0)
        }
    }

    /// Whether a figure comes near its number from below: "nearly 90", "almost 90".
    private static func isBelow(_ figure: Figure) -> Bool {
        let words = figure.span.text.string.lowercased().prefix(24).split(separator: " ").prefix(2)
        return words.contains { ["nearly", "almost", "approaching", "nearing"].contains($0) }
    }

    /// The same in the base unit of a quantity.
    func converted(by quantity: Quantity) -> FigureRange {
        FigureRange(quantity.base(low), quantity.base(high), isAbove: isAbove, isBelow: isBelow)
    }

    private init(_ low: Double, _ high: Double, isAbove: Bool = false, isBelow: Bool = false) {
        (self.low, self.high, self.isAbove, self.isBelow) = (low, high, isAbove, isBelow)
    }

    /// Whether one number satisfies both.
    func meets(_ other: FigureRange) -> Bool {
        let (bottom, top) = (max(low, other.low), min(high, other.high))
        if bottom < top { return true }
        guard bottom == top else { return false }
        return !(isAbove && low == bottom) && !(other.isAbove && other.low == bottom)
            && !(isBelow && high == top) && !(other.isBelow && other.high == top)
    }

    /// The worth of the last place a number is written to: 100 of 600, 1 of 22, 0.1 of 1.2.
    static func place(of value: Double) -> Double {
        guard value.isFinite, abs(value) > 0, abs(value) < 1e15 else { return 0 }
        var (rest, place) = (abs(value), 1.0)
        while rest != rest.rounded(), place > 1e-6 { (rest, place) = (rest * 10, place / 10) }
        while rest.truncatingRemainder(dividingBy: 10) == 0 { (rest, place) = (rest / 10, place * 10) }
        return place
    }

    /// How far a bare number may be rounded: only round numbers of three digits and more are.
    private static func slack(of value: Double) -> Double {
        guard abs(value) >= 100, abs(value) < 1e15, value == value.rounded() else { return 0 }
        var place = 1.0
        var rest = abs(value)
        while rest.truncatingRemainder(dividingBy: 10) == 0, rest > 0 {
            place *= 10
            rest /= 10
        }
        return place < 100 ? 0 : min(place / 2, abs(value) / 20)
    }
}
