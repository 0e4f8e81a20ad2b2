import Language
import News

/// Looks for the words of a quotation anywhere in other articles: in somebody else's mouth, across marks and sentences, in reported speech.
///
/// "Not found in the others" is said of words, so it must be false of them wherever they stand. The words stand there where they follow each
/// other word by word, or where those that carry meaning do, in order and with little between them ("I have walked as far as I can", "that she
/// had walked as far as she could"); a "not" counts as such a word, and none may stand before or behind. Time is linear in the articles, and
/// for each quotation in its length times the places looked at.
struct WordsElsewhere {
    /// One word of an article, or a part of one ("can't": "can", "not").
    private struct Place {
        let item: QuoteWords.Item
        let sentence: Int
        let start: Int
        let end: Int
    }

    private let articles: [AnnotatedArticle]
    private let places: [[Place]]
    /// The numbers of the stems.
    private let numbers: WordNumbers
    /// Where each stem stands, by article and number.
    private let stems: [[[Int32]]]

    /// Places of a word that are tried.
    private static let tried = 24
    /// Words of a quotation that are looked for.
    private static let longest = 80

    init(_ articles: [AnnotatedArticle], _ readings: Readings) {
        self.articles = articles
        var (places, stems): ([[Place]], [[[Int32]]]) = ([], [])
        // What a word comes to is found once: articles of one event write the same words.
        var (words, items) = (WordNumbers(), [[(item: QuoteWords.Item, stem: Int)]]())
        var numbers = WordNumbers()
        for sentences in readings.articles {
            var (own, known): ([Place], [[Int32]]) = ([], [])
            for (sentence, reading) in sentences.enumerated() {
                let start = reading.sentence.span.start
                for word in reading.words {
                    let number = Int(words.number(for: word.folded))
                    if number == items.count {
                        items.append(
                            QuoteWords.items(of: word.folded).map { ($0, Int(numbers.number(for: $0.stem))) })
                    }
                    for (item, stem) in items[number] {
                        while known.count <= stem { known.append([]) }
                        known[stem].append(Int32(own.count))
                        own.append(
                            Place(item: item, sentence: sentence, start: start + word.start, end: start + word.end))
                    }
                }
            }
            places.append(own)
            stems.append(known)
        }
        (self.places, self.stems, self.numbers) = (places, stems, numbers)
    }

    /// Where a stem stands in an article.
    private func places(of stem: String, _ article: Int) -> [Int32] {
        guard let number = numbers.number(of: stem), Int(number) < stems[article].count else { return [] }
        return stems[article][Int(number)]
    }

    /// Where the words stand in the article of this place: the sentence it begins in, and its words; nil where they do not.
    func stretch(of words: QuoteWords, in article: Int) -> (sentence: Sentence, span: Span)? {
        let items = Array(words.items.prefix(WordsElsewhere.longest))
        guard let found = whole(items, article) ?? telling(items, article) else { return nil }
        let (first, last) = (places[article][found.lowerBound], places[article][found.upperBound - 1])
        let sentence = articles[article].sentences[first.sentence]
        guard let block = articles[article].article.blocks.first(where: { $0.index == sentence.span.block }) else {
            return nil
        }
        // Words that run on in the next paragraph are shown as far as the first one's end.
        let isOneBlock = articles[article].sentences[last.sentence].span.block == block.index
        let end = isOneBlock ? last.end : sentence.span.end
        return (sentence, Span(in: block, start: first.start, end: end))
    }

    /// All words one after the other.
    private func whole(_ items: [QuoteWords.Item], _ article: Int) -> Range<Int>? {
        guard items.count >= 3, let rarest = rarest(items, article) else { return nil }
        let own = places[article]
        for place in places(of: items[rarest].stem, article).prefix(WordsElsewhere.tried) {
            let start = Int(place) - rarest
            guard start >= 0, start + items.count <= own.count,
                items.indices.allSatisfy({ own[start + $0].item.folded == items[$0].folded })
            else { continue }
            let found = start..<start + items.count
            if !isDenied(found, own) { return found }
        }
        return nil
    }

    /// The words of meaning in order, a quarter of them more between them at most.
    private func telling(_ items: [QuoteWords.Item], _ article: Int) -> Range<Int>? {
        let telling = items.filter(WordsElsewhere.tells)
        guard telling.count >= 2, telling.contains(where: { $0.isContent && !$0.isDenial }) else { return nil }
        let own = places[article]
        for first in places(of: telling[0].stem, article).prefix(WordsElsewhere.tried).map({ Int($0) }) {
            var (place, next, between) = (first + 1, 1, 0)
            while next < telling.count, place < own.count, between * 4 <= telling.count, place - first < items.count * 2
            {
                let item = own[place].item
                if item.stem == telling[next].stem {
                    next += 1
                } else if item.isDenial {
                    break
                } else if item.isContent, !SpeechWords.contains(item.folded) {
                    between += 1
                }
                place += 1
            }
            guard next == telling.count, between * 4 <= telling.count else { continue }
            // A clause is told of somebody: the two ends stand in one sentence, or all words of a longer one are there.
            let found = first..<place
            guard telling.count > 3 || own[first].sentence == own[place - 1].sentence else { continue }
            if !isDenied(found, own) { return found }
        }
        return nil
    }

    /// Whether a "not" stands right beside the words and makes them say the contrary.
    private func isDenied(_ found: Range<Int>, _ own: [Place]) -> Bool {
        let before = (max(0, found.lowerBound - 2)..<found.lowerBound).contains {
            own[$0].item.isDenial && own[$0].sentence == own[found.lowerBound].sentence
        }
        guard !before, found.upperBound < own.count else { return before }
        return own[found.upperBound].item.isDenial
            && own[found.upperBound].sentence == own[found.upperBound - 1].sentence
    }

    private func rarest(_ items: [QuoteWords.Item], _ article: Int) -> Int? {
        let counts = items.map { places(of: $0.stem, article).count }
        guard !counts.contains(0) else { return nil }
        return counts.indices.min { (counts[$0], $0) < (counts[$1], $1) }
    }

    /// "Us" is no stop word, for it is a country too; here it is a pronoun, which reported speech exchanges.
    private static func tells(_ item: QuoteWords.Item) -> Bool {
        item.isContent && item.folded != "us" || item.isDenial
    }

    /// Words that bring speech in and may stand between its parts.
    private enum SpeechWords {
        static func contains(_ folded: String) -> Bool { words.contains(folded) }
        private static let words: WordSet = ["said", "says", "told", "added", "adding", "saying"]
    }
}
