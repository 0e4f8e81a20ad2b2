extension SearchAnswer {
    /// What was found as typed and what in which other spelling: "1 as typed, 3 spelt Baghouz"; nil where no other spelling found any.
    ///
    /// Two spellings are named, the rest are counted together.
    public var spellingWords: PlainText? {
        guard let asTyped, !spellings.isEmpty else { return nil }
        let named = spellings.prefix(2).map { "\($0.count) spelt \($0.spelt)" }
        let more = spellings.dropFirst(2).reduce(0) { $0 + $1.count }
        return PlainText(
            (["\(asTyped) as typed"] + named + (more > 0 ? ["\(more) spelt otherwise"] : [])).joined(separator: ", "))
    }
}
