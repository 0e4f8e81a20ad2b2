extension Array where Element: Comparable {
    /// How many members two ascending lists have in common, as often as both do.
    func sharedAscending(_ other: [Element]) -> Int {
        var count = 0
        forEachShared(other) { _ in count += 1 }
        return count
    }

    /// Calls a closure with each member that two ascending lists have in common, as often as both do.
    func forEachShared(_ other: [Element], _ body: (Element) -> Void) {
        var (i, j) = (0, 0)
        while i < count, j < other.count {
            if self[i] == other[j] {
                body(self[i])
                i += 1
                j += 1
            } else if self[i] < other[j] {
                i += 1
            } else {
                j += 1
            }
        }
    }

    /// Whether an ascending list holds a member.
    func holdsAscending(_ member: Element) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < member { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == member
    }
}
