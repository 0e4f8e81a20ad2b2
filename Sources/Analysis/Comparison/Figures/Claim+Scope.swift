import News

extension Claim {
    /// The same with more words of its sentence in its scope, where they do not stand in it already.
    func scoped(by words: [Int], in reading: SentenceReading) -> Claim {
        let clauses = SentenceClauses(reading)
        let spans = words.compactMap { clauses.span(of: $0..<($0 + 1), in: reading.sentence) }.filter { span in
            !scopeSpans.contains { $0.overlaps(span) }
        }
        var claim = self
        claim.scopeSpans = (scopeSpans + spans).sorted { $0.start < $1.start }
        claim.scope = PlainText(claim.scopeSpans.map(\.text.string).joined(separator: ", "))
        return claim
    }
}
