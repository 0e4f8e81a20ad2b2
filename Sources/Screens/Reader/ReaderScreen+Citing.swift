import News

extension ReaderScreen {
    /// Cites the sentence one reads: the one that is found, else the one the article was opened at while it is on the screen, else
    /// the first whole one on the screen.
    func cite() -> [Effect] {
        guard let annotated else { return [] }
        let sentence = sentenceRead
        let citation = PassageCitation(annotated, [sentence?.id].compactMap { $0 })
        let words = sentence.map { "\u{201C}\($0.span.text.slice(0, 40))..\u{201D}" } ?? "the article"
        return [CitationEffect.of([citation], labels: [words])]
    }

    /// The sentence that is read.
    private var sentenceRead: Sentence? {
        guard let annotated else { return nil }
        let shown = lines[min(top, lines.count)..<min(lines.count, top + rows)]
        if let match = finding.match, let found = sentence(block: match.block, scalar: match.scalars.lowerBound) {
            return found
        }
        func isShown(_ span: Span) -> Bool {
            shown.contains { $0.block == span.block && $0.scalars.contains(span.start) }
        }
        if let opened = place.flatMap({ annotated.sentence($0) }), isShown(opened.span) { return opened }
        let blocks = Set(shown.compactMap(\.block))
        return annotated.sentences.first { blocks.contains($0.span.block) && isShown($0.span) }
    }

    private func sentence(block: Int, scalar: Int) -> Sentence? {
        annotated?.sentences.last { $0.span.block == block && $0.span.start <= scalar }
    }
}
