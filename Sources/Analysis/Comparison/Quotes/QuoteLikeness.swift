/// How two quotations of the same words may differ, read off their best alignment word by word.
struct QuoteLikeness {
    /// Words that match, against the mean length, 0 to 1; a synonym counts less than the word itself.
    let agreement: Double
    /// The same against the shorter quotation.
    let coverage: Double
    /// Words of meaning that match, synonyms included.
    let sharedContent: Int
    /// Words of meaning of the poorer quotation.
    let leastContent: Int
    /// Words of meaning in one quotation where the other has another in their place.
    let replaced: Int
    /// Words of meaning between matching words that the other quotation leaves out.
    let dropped: Int
    /// Whether a "not" or the like stands in one between words both have, and not in the other.
    let isTurned: Bool
    /// Whether one goes on with a "not", or is led to by one, where the other begins or ends ("I did", "I did not").
    let isTurnedAtEnd: Bool
    /// Whether one holds all words of the other, in order.
    let isCut: Bool

    /// What a synonym counts beside the word itself.
    private static let synonym = 0.7

    init(_ a: QuoteWords, _ b: QuoteWords) {
        let (left, right) = (a.items, b.items)
        func worth(_ i: Int, _ j: Int) -> Double {
            if left[i].folded == right[j].folded { return 1 }
            if left[i].stem == right[j].stem { return 0.95 }
            guard left[i].isContent, right[j].isContent, let group = left[i].group, group == right[j].group else {
                return 0
            }
            return QuoteLikeness.synonym
        }
        let width = right.count + 1
        var table = [Double](repeating: 0, count: (left.count + 1) * width)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                let skip = max(table[(i + 1) * width + j], table[i * width + j + 1])
                let value = worth(i, j)
                table[i * width + j] = value > 0 ? max(skip, value + table[(i + 1) * width + j + 1]) : skip
            }
        }
        var (i, j, exact, shared, replaced, dropped) = (0, 0, 0, 0, 0, 0)
        var (lost, gained, hasBegun) = (0, 0, false)
        var end = (0, 0)
        var (denials, isTurned, isTurnedAtEnd) = (0, false, false)
        func isDenied(_ items: [QuoteWords.Item], _ place: Int) -> Bool {
            items.indices.contains(place) && items[place].isDenial
        }
        func settle(isEnd: Bool) {
            replaced += min(lost, gained)
            // What is missing at either end is a shorter quotation, no change of its words.
            if hasBegun, !isEnd {
                dropped += abs(lost - gained)
                if denials != 0 { isTurned = true }
            }
            (lost, gained, denials) = (0, 0, 0)
        }
        while i < left.count, j < right.count {
            let value = worth(i, j)
            if value > 0, table[i * width + j] <= value + table[(i + 1) * width + j + 1] + 1e-9 {
                settle(isEnd: false)
                if !hasBegun { isTurnedAtEnd = isDenied(left, i - 1) != isDenied(right, j - 1) }
                hasBegun = true
                end = (i + 1, j + 1)
                if value == 1 { exact += 1 } else if value < 0.95 { replaced += 1 }
                if left[i].isContent { shared += 1 }
                (i, j) = (i + 1, j + 1)
            } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
                if left[i].isContent { lost += 1 }
                if left[i].isDenial { denials += 1 }
                i += 1
            } else {
                if right[j].isContent { gained += 1 }
                if right[j].isDenial { denials -= 1 }
                j += 1
            }
        }
        while i < left.count {
            if left[i].isContent { lost += 1 }
            i += 1
        }
        while j < right.count {
            if right[j].isContent { gained += 1 }
            j += 1
        }
        settle(isEnd: true)
        if isDenied(left, end.0) != isDenied(right, end.1) { isTurnedAtEnd = true }
        let shorter = max(1, min(left.count, right.count))
        agreement = 2 * table[0] / Double(max(1, left.count + right.count))
        coverage = table[0] / Double(shorter)
        sharedContent = shared
        leastContent = min(left.count { $0.isContent }, right.count { $0.isContent })
        (self.replaced, self.dropped) = (replaced, dropped)
        (self.isTurned, self.isTurnedAtEnd) = (isTurned, isTurnedAtEnd)
        isCut = exact == min(left.count, right.count)
    }
}
