import Language
import News

/// Finds the terms of news in articles, with the names and words that tell which thing is meant.
struct TermFinder {
    /// The articles' sentences.
    let readings: Readings
    /// Who is who.
    let speakers: SpeakerNames

    /// Mentions of one article at most: real articles stay far below, a list of words must not cost more than its length.
    private static let most = 5_000

    /// The mentions of all articles, in reading order.
    func mentions() -> [TermMention] {
        readings.articles.indices.flatMap { article -> [TermMention] in
            var found: [TermMention] = []
            for place in readings.articles[article].indices where found.count < TermFinder.most {
                found += mentions(article, place)
            }
            return found
        }
    }

    private func mentions(_ article: Int, _ place: Int) -> [TermMention] {
        let reading = readings.articles[article][place]
        let words = reading.words.map(\.folded)
        var found: [TermMention] = []
        var sentence: TermSentence?
        var index = 0
        while index < words.count {
            let terms = NewsTerms.terms(at: index, in: words)
            guard let length = terms.first?.words.count else {
                index += 1
                continue
            }
            let range = index..<index + length
            index = range.upperBound
            let here: TermSentence
            if let sentence {
                here = sentence
            } else {
                here = TermSentence(
                    reading, names: readings.annotations[article].names[place],
                    quotes: readings.annotations[article].quotes[place])
                sentence = here
            }
            guard here.isHead(range) else { continue }
            found += terms.compactMap { mention($0, range, here, article, place) }
        }
        return found
    }

    private func mention(
        _ term: NewsTerms.Term, _ range: Range<Int>, _ here: TermSentence, _ article: Int, _ place: Int
    )
        -> TermMention?
    {
        let bearer = NewsTerms.classes[term.kind].bearer
        guard !term.isVerbToo || here.isNoun(range), bearer != .body || !here.isAdjective(range, term.words) else {
            return nil
        }
        let name = here.name(of: range, for: bearer)
        let shown = name.map { name in
            let key = ArticleKey(index: article)
            return speakers.shared(
                name.kind == .person ? speakers.resolved(name.canonical, in: key) : name.canonical
            ).string
        }
        return TermMention(
            article: article, sentence: place, words: range, kind: term.kind, term: term.words.joined(separator: " "),
            text: here.text(range), name: shown?.lowercased(), shownName: shown, modifier: here.modifier(of: range),
            isDefinite: here.isDefinite(range), isQuoted: here.isQuoted(range))
    }
}
