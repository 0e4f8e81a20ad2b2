/// A set of Unicode scalars, written as ranges of hexadecimal numbers.
struct ScalarSet: Sendable {
    /// Where membership changes, ascending: a scalar belongs to the set when an odd number of edges lies at or below it.
    private let edges: [UInt32]

    /// Reads ranges such as "1100-115F 231A", ascending and apart, split at white space; what is no number is passed over.
    init(_ ranges: String) {
        var edges: [UInt32] = []
        for range in ranges.split(whereSeparator: \.isWhitespace) {
            let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard let first = ends.first, let last = ends.last else { continue }
            edges += [first, last + 1]
        }
        self.edges = edges
    }

    /// Whether a scalar belongs to the set.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        var (low, high) = (0, edges.count)
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] <= scalar.value { low = middle + 1 } else { high = middle }
        }
        return low % 2 == 1
    }
}
