/// Several stretches of scalars.
struct IndexSpan {
    private let ranges: [Range<Int>]

    /// Holds some stretches.
    init(_ ranges: [Range<Int>] = []) { self.ranges = ranges }

    /// Whether one of them holds a scalar.
    func contains(_ place: Int) -> Bool { ranges.contains { $0.contains(place) } }
}
