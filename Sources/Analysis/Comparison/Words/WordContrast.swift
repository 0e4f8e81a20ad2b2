/// Whether articles differ in their words for one thing so that it is worth telling.
struct WordContrast {
    private let counts: [[String: Int]]

    /// The terms of each article with how often it uses them.
    init(_ counts: [Int: [String: Int]]) { self.counts = Array(counts.values) }

    /// Whether two articles share no term, use another one most, or one of them never says what the other says again and again.
    var isTelling: Bool {
        for (place, one) in counts.enumerated() {
            for other in counts[(place + 1)...] where differ(one, other) { return true }
        }
        return false
    }

    private func differ(_ one: [String: Int], _ other: [String: Int]) -> Bool {
        if Set(one.keys).isDisjoint(with: other.keys) { return true }
        if leading(one).isDisjoint(with: leading(other)) { return true }
        return isMissing(from: other, one) || isMissing(from: one, other)
    }

    private func leading(_ terms: [String: Int]) -> Set<String> {
        let most = terms.values.max() ?? 0
        return Set(terms.filter { $0.value == most }.keys)
    }

    /// Whether a term said twice or more is never said in an article that speaks of the thing as often.
    private func isMissing(from other: [String: Int], _ one: [String: Int]) -> Bool {
        let total = other.values.reduce(0, +)
        return one.contains { $0.value >= 2 && total >= 2 && other[$0.key] == nil }
    }
}
