import Language
import News

/// A number that belongs to what a clause tells, for asking whether two outlets give it differently.
struct EventCount: Sendable {
    /// What sort of number it is.
    let kind: Figure.Kind
    /// Stem of the last word of what is counted or measured; empty where none is written.
    let unit: String
    /// What it can mean.
    let range: FigureRange

    /// The numbers that stand in a clause.
    static func of(_ figures: some Sequence<Figure>, in clause: PlainText) -> [EventCount] {
        figures.compactMap { figure in
            guard [.count, .percent, .money, .measure].contains(figure.kind), let range = FigureRange(figure),
                clause.string.contains(figure.span.text.string)
            else { return nil }
            let last = figure.unit.flatMap { Words.of($0).last?.stem }
            return EventCount(kind: figure.kind, unit: last ?? "", range: range)
        }
    }

    /// Whether both give one number of the same thing and the two cannot be one.
    ///
    /// Only where each has a single number of the sort: of several, which goes with which is not known.
    static func differ(_ one: [EventCount], _ other: [EventCount]) -> Bool {
        lackCommon(one, other)
            || one.contains { mine in
                let rivals = other.filter { $0.kind == mine.kind }
                guard rivals.count == 1, one.count(where: { $0.kind == mine.kind }) == 1, let theirs = rivals.first
                else {
                    return false
                }
                return mine.isOf(theirs) && !mine.range.meets(theirs.range)
            }
    }

    /// "142 of 250 seats", "151 seats": where one has a single number of a thing and the other none that meets it.
    private static func lackCommon(_ one: [EventCount], _ other: [EventCount]) -> Bool {
        one.contains { mine in
            guard !mine.unit.isEmpty else { return false }
            let own = one.filter { $0.kind == mine.kind && $0.unit == mine.unit }
            let theirs = other.filter { $0.kind == mine.kind && $0.unit == mine.unit }
            guard !theirs.isEmpty, min(own.count, theirs.count) == 1 else { return false }
            return !own.contains { left in theirs.contains { left.range.meets($0.range) } }
        }
    }

    private func isOf(_ other: EventCount) -> Bool {
        if unit == other.unit { return true }
        guard kind == .count, !unit.isEmpty, !other.unit.isEmpty else { return false }
        return DeedFamilies.areNear(unit, other.unit) || DeedFamilies.isAnybody(unit)
            || DeedFamilies.isAnybody(other.unit)
    }
}
