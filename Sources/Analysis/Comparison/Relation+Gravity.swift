extension Relation {
    /// How much it asks for a look: where several pairs meet in one row, the gravest gives the row its sign.
    public var gravity: Int {
        switch self {
        case .only: 0
        case .same: 1
        case .reworded: 2
        case .partial: 3
        case .compatible: 4
        case .boundsDiffer: 5
        case .scopesDiffer: 6
        case .timeShifted: 7
        case .conflict: 8
        }
    }
}
