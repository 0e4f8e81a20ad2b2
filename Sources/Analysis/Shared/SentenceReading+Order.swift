extension SentenceReading {
    /// How many of the words of the longer of two sentences stand in the other in the same order, as a share of them: their longest common
    /// subsequence.
    ///
    /// Whoever trades words for their likes leaves a sentence built as it was; whoever tells the same by himself builds another.
    func commonOrder(with other: SentenceReading) -> Double {
        let (left, right) = (words.prefix(SentenceReading.ordered), other.words.prefix(SentenceReading.ordered))
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let theirs = right.map(\.stem)
        var row = [Int](repeating: 0, count: theirs.count + 1)
        for word in left {
            var diagonal = 0
            for place in theirs.indices {
                let above = row[place + 1]
                row[place + 1] = word.stem == theirs[place] ? diagonal + 1 : max(above, row[place])
                diagonal = above
            }
        }
        return Double(row[theirs.count]) / Double(max(left.count, right.count))
    }

    /// Words of a sentence whose order is looked at.
    private static let ordered = 100
}
