/// Two sentences laid over each other by their longest common run of words, to tell which words stand in one slot.
struct SentenceSlots {
    /// For each word of the left sentence, the place of the same word in the right one.
    private let partners: [Int?]
    private let right: Int
    /// Shared words against the shorter sentence, 0 to 1.
    let agreement: Double

    /// Words a slot may hold.
    private static let widest = 5

    init(_ left: [String], _ right: [String]) {
        var table = [[Int16]](repeating: [Int16](repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                table[i][j] = left[i] == right[j] ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
            }
        }
        var partners = [Int?](repeating: nil, count: left.count)
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                partners[i] = j
                (i, j) = (i + 1, j + 1)
            } else if table[i + 1][j] >= table[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        self.partners = partners
        self.right = right.count
        agreement = Double(table[0][0]) / Double(max(1, min(left.count, right.count)))
    }

    /// Whether both ranges stand between the same shared words, close enough on both sides.
    func areOne(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.upperBound <= partners.count, other.upperBound <= right else { return false }
        if let partner = partners[one.lowerBound] { return other.contains(partner) }
        guard agreement >= 0.3 else { return false }
        var before = one.lowerBound - 1
        while before >= 0, partners[before] == nil { before -= 1 }
        var after = one.upperBound
        while after < partners.count, partners[after] == nil { after += 1 }
        let left = before >= 0 ? partners[before].map { ($0, true) } : nil
        let end = after < partners.count ? partners[after].map { ($0, true) } : nil
        let (from, to) = (left?.0 ?? -1, end?.0 ?? right)
        guard left != nil || end != nil, after - before - 1 <= SentenceSlots.widest + one.count,
            to - from - 1 <= SentenceSlots.widest + other.count
        else { return false }
        return from < other.lowerBound && other.upperBound <= to
    }
}
