/// How the clauses of two equal figures stand to each other: "hired 600 pilots" and "dismissed 600 pilots" agree in nothing.
enum FigureClauses: Sendable {
    /// Nothing sets them apart.
    case agreeing
    /// One tells of what the other does not: another deed, other people, not done, or on a condition.
    case contrary
    /// They name other days, months or parts of the day.
    case ofOtherTimes

    /// Lays the clauses of two figures beside each other.
    static func of(_ left: FigureContext, _ right: FigureContext) -> FigureClauses {
        guard !left.reading.says(right.reading) else { return .agreeing }
        if left.clause.stances != right.clause.stances { return .contrary }
        if left.clause.isHad && right.heading?.needsHolder == true
            || right.clause.isHad && left.heading?.needsHolder == true
        {
            return .contrary
        }
        guard let found = SentenceContrast.of(left.clause.words, right.clause.words) else { return .agreeing }
        // "Without power" and "lost power" are one: only what denies a deed does.
        if let word = found.left ?? found.right, found.left == nil || found.right == nil,
            ["without", "no", "nor", "neither"].contains(word.folded)
        {
            return .agreeing
        }
        return found.isOfTime ? .ofOtherTimes : .contrary
    }
}
