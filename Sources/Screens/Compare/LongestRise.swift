/// The longest way through a list that only rises.
enum LongestRise {
    /// The places of its members, ascending; by patience sorting, in n log n.
    static func of(_ values: [some Comparable]) -> [Int] {
        var ends: [Int] = []
        var before: [Int?] = []
        for (place, value) in values.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
            }
            before.append(low > 0 ? ends[low - 1] : nil)
            if low < ends.count { ends[low] = place } else { ends.append(place) }
        }
        var way: [Int] = []
        var place = ends.last
        while let here = place {
            way.append(here)
            place = before[here]
        }
        return way.reversed()
    }
}
