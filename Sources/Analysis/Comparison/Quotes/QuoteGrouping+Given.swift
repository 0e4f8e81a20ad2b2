import Language
import News

/// Whom a quotation is given to, and where else its words stand.
extension QuoteGrouping {
    /// Adds the places where the words of a quotation that nobody else quotes stand in other articles all the same.
    func find(_ quote: Candidate, _ elsewhere: WordsElsewhere, in group: inout QuoteGroup) {
        for index in articles.indices where index != quote.key.index {
            guard let found = elsewhere.stretch(of: quote.words, in: index) else { continue }
            group.verdict = .told
            group.versions.append(
                QuoteGroup.Version(
                    passage: Passage(article: ArticleKey(index: index), sentence: found.sentence.id),
                    quote: Quote(
                        span: found.span, isDirect: false, speaker: nil, speakerText: nil, cue: nil, agency: nil)))
        }
        group.versions.sort { ($0.passage.article, $0.passage.sentence) < ($1.passage.article, $1.passage.sentence) }
    }

    /// Who says it where all articles that tell agree; else whom each gives it to, none of which is left out.
    func said(_ quotes: [Candidate]) -> (speaker: PlainText?, givenTo: PlainText?) {
        let known = quotes.compactMap(\.speaker)
        guard let first = known.first else { return (nil, nil) }
        // "It said" and "they said" of somebody else are not the person that another article names.
        let isOne = Set(known.map(speakers.shared)).count == 1
        let others = quotes.filter { quote in
            quote.speaker == nil
                && quote.utterance.parts[0].speakerText.map { QuoteGrouping.bodies.contains($0.string.lowercased()) }
                    == true
        }
        if isOne, others.isEmpty || speakers.kind(of: first) != .person { return (first, nil) }
        let parts = quotes.map { quote -> String in
            let text = quote.utterance.parts[0].speakerText
            guard let speaker = quote.speaker else {
                return text.map { "\u{201C}\($0)\u{201D} in \(quote.key)" } ?? "nobody named in \(quote.key)"
            }
            return "\(speaker) in \(quote.key)"
        }
        return (nil, PlainText(parts.joined(separator: ", ")))
    }

    private static let bodies: WordSet = ["it", "they", "we", "he", "she"]
}
