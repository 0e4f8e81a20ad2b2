extension SentenceReading {
    /// How many of the words of the longer of two sentences stand in the other in the same order, as a share of them: their longest common
    /// subsequence.
    ///
    /// Whoever trades words for their likes leaves a sentence built as it was; whoever tells the same by himself builds another.
    func commonOrder(with other: SentenceReading) -> Double {
        guard order.count > 0, other.order.count > 0 else { return 0 }
        return Double(order.common(with: other.order)) / Double(max(order.count, other.order.count))
    }

    /// Words of a sentence whose order is looked at.
    static let ordered = 100
}
