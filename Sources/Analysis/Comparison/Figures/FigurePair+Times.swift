import News

/// How the times of two figures stand to each other.
extension FigurePair {
    enum Times { case same, open, oneSided, differ }

    /// How the stretches of time stand to each other that the two sentences name.
    var times: Times {
        if !a.quarters.isEmpty, !b.quarters.isEmpty { return a.quarters == b.quarters ? .same : .differ }
        if let x = a.stretch, let y = b.stretch { return x == y ? .same : .differ }
        if a.quarters.isEmpty != b.quarters.isEmpty {
            return (a.quarters.isEmpty ? a : b).periods.isEmpty ? .oneSided : .differ
        }
        if a.periods.isEmpty, b.periods.isEmpty { return .open }
        if a.periods == b.periods { return .same }
        if !a.periods.isEmpty, !b.periods.isEmpty { return .differ }
        // A count that grows with its stretch ("since December") is another than one without; a level is the same.
        return isCount ? .oneSided : .open
    }

    /// Whether both name the day and it is the same, so that the days of print say nothing; a toll that has grown since is told apart.
    var tellOneDay: Bool {
        guard isCount, let x = a.days, let y = b.days else { return false }
        return x.overlaps(y)
    }

    /// Whether equal numbers are of two quarters, months or other stretches of time that share no day.
    var areOfOtherPeriods: Bool {
        if !a.quarters.isEmpty, !b.quarters.isEmpty { return a.quarters.isDisjoint(with: b.quarters) }
        guard let x = a.stretch, let y = b.stretch else { return false }
        return !x.overlaps(y)
    }

    /// Whether both stand in whole years, and in other ones.
    var yearsDiffer: Bool {
        guard let x = a.stretch, let y = b.stretch, !x.overlaps(y) else { return false }
        return [x, y].allSatisfy { (300...370).contains($0.upperBound.number - $0.lowerBound.number) }
    }

    /// Whether the later of two accounts of one day gives the larger count: tolls grow by the hour.
    var hasGrown: Bool {
        guard isCount, let x = a.amount, let y = b.amount else { return false }
        return isRightLater && y > x || isLeftLater && x > y
    }

    /// Whether one is of a time to come, and the other of what is or has been.
    func isAhead(_ left: FigureContext, of right: FigureContext) -> Bool {
        if left.qualifiers.isPlanned, right.qualifiers.isDone { return true }
        return left.isFuture && !right.isFuture && !right.qualifiers.isPlanned
    }
}
