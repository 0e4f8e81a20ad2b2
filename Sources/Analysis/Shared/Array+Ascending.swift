extension Array where Element: Comparable {
    /// How many members two ascending lists have in common, as often as both do.
    func sharedAscending(_ other: [Element]) -> Int {
        var count = 0
        forEachShared(other) { _ in count += 1 }
        return count
    }

    /// Calls a closure with each member that two ascending lists have in common, as often as both do.
    func forEachShared(_ other: [Element], _ body: (Element) -> Void) {
        forEachSharedPlace(other) { body(self[$0]) }
    }

    /// Calls a closure with the place of each member of an ascending list that another has too, as often as both do.
    func forEachSharedPlace(_ other: [Element], _ body: (Int) -> Void) {
        var (i, j) = (0, 0)
        while i < count, j < other.count {
            if self[i] == other[j] {
                body(i)
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
    func holdsAscending(_ member: Element) -> Bool { placeAscending(of: member) != nil }

    /// Where a member stands in an ascending list, nil where it does not.
    func placeAscending(of member: Element) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < member { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == member ? low : nil
    }
}
