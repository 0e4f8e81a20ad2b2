/// The weights of terms by number, in order of number.
struct TermVector: Sendable {
    /// One term's weight.
    struct Entry: Sendable {
        /// The term's number in a `TermTable`.
        var term: Int32
        /// Its weight.
        var weight: Double
    }

    /// The entries, each term once.
    private(set) var entries: [Entry]

    /// Takes entries, each term once, in any order.
    init(_ entries: [Entry]) { self.entries = entries.sorted { $0.term < $1.term } }

    /// Multiplies every weight.
    mutating func scale(by factor: Double) {
        for place in entries.indices { entries[place].weight *= factor }
    }

    /// Adds another vector.
    mutating func add(_ other: TermVector) {
        var sum: [Entry] = []
        sum.reserveCapacity(entries.count + other.entries.count)
        var right = other.entries[...]
        for entry in entries {
            while let next = right.first, next.term < entry.term { sum.append(right.removeFirst()) }
            if let next = right.first, next.term == entry.term {
                sum.append(Entry(term: entry.term, weight: entry.weight + next.weight))
                right.removeFirst()
            } else {
                sum.append(entry)
            }
        }
        sum.append(contentsOf: right)
        entries = sum
    }

    /// The sum, over the terms that both hold, of the products of their weights.
    func product(with other: TermVector) -> Double {
        var (left, right) = (0, 0)
        var sum = 0.0
        while left < entries.count, right < other.entries.count {
            let (mine, its) = (entries[left], other.entries[right])
            if mine.term == its.term { sum += mine.weight * its.weight }
            if mine.term <= its.term { left += 1 }
            if its.term <= mine.term { right += 1 }
        }
        return sum
    }

    /// Hands over every term that both hold, with its weights here and there.
    func meet(_ other: TermVector, _ take: (_ term: Int32, _ mine: Double, _ its: Double) -> Void) {
        var (left, right) = (0, 0)
        while left < entries.count, right < other.entries.count {
            let (mine, its) = (entries[left], other.entries[right])
            if mine.term == its.term { take(mine.term, mine.weight, its.weight) }
            if mine.term <= its.term { left += 1 }
            if its.term <= mine.term { right += 1 }
        }
    }
}
