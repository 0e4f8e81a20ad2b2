import Language
import News

/// Lays direct quotes of the same words side by side and says how far their words agree.
struct QuoteGrouping {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Their sentences.
    let readings: Readings
    /// Who is who.
    let speakers: SpeakerNames

    /// Quotes shorter than this many words are scare quotes and catchphrases, not testimony.
    private static let shortest = 4
    /// Words of a quote that are compared.
    private static let longest = 200
    /// Quotes that share a word, tried against one quote.
    private static let tried = 12
    /// From here on the words agree but for small changes.
    private static let variant = 0.8
    /// From here on the quotes are of the same words, where one speaker is named; more is asked where none is.
    private static let akin = (known: 0.45, unknown: 0.6)

    private struct Candidate {
        let key: ArticleKey
        let quote: Quote
        let passage: Passage
        let speaker: PlainText?
        let words: [String]
        let stems: Set<String>
    }

    /// The groups of two articles or more, in reading order, then quotes found in one article only.
    func groups() -> [QuoteGroup] {
        let quotes = candidates()
        var cluster = Array(quotes.indices)
        var agreement: [Int: QuoteGroup.Verdict] = [:]
        for (a, b, verdict) in pairs(of: quotes) {
            let (low, high) = (min(cluster[a], cluster[b]), max(cluster[a], cluster[b]))
            if low != high { for place in cluster.indices where cluster[place] == high { cluster[place] = low } }
            agreement[low] = worse(worse(agreement[low], agreement[high]), verdict)
        }
        let gathered = Dictionary(grouping: quotes.indices) { cluster[$0] }.sorted { $0.key < $1.key }
        let groups = gathered.map { root, members in
            QuoteGroup(
                speaker: members.lazy.compactMap { quotes[$0].speaker }.first, verdict: agreement[root] ?? .only,
                versions: members.map { QuoteGroup.Version(passage: quotes[$0].passage, quote: quotes[$0].quote) })
        }
        return groups.filter { $0.verdict != .only } + groups.filter { $0.verdict == .only }
    }

    private func candidates() -> [Candidate] {
        articles.enumerated().flatMap { index, article -> [Candidate] in
            let key = ArticleKey(index: index)
            return article.quotes.compactMap { quote in
                guard quote.isDirect else { return nil }
                let words = Array(Words.of(quote.span.text).prefix(QuoteGrouping.longest))
                let sentence = readings.annotations[index].place(of: quote.span).map { article.sentences[$0] }
                guard words.count >= QuoteGrouping.shortest, let sentence else { return nil }
                return Candidate(
                    key: key, quote: quote, passage: Passage(article: key, sentence: sentence.id),
                    speaker: quote.speaker.map { speakers.resolved($0, in: key) }, words: words.map(\.folded),
                    stems: Set(words.filter { !StopWords.contains($0.folded) }.map(\.stem)))
            }
        }
    }

    private func pairs(of quotes: [Candidate]) -> [(Int, Int, QuoteGroup.Verdict)] {
        var index: [String: [Int]] = [:]
        var found: [(Int, Int, QuoteGroup.Verdict)] = []
        for (place, quote) in quotes.enumerated() {
            var shared: [Int: Int] = [:]
            for stem in quote.stems {
                for other in index[stem] ?? [] where quotes[other].key != quote.key { shared[other, default: 0] += 1 }
                if index[stem]?.count ?? 0 < 100 { index[stem, default: []].append(place) }
            }
            let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(QuoteGrouping.tried)
            for (other, _) in best {
                if let verdict = verdict(quotes[other], quote) { found.append((other, place, verdict)) }
            }
        }
        return found
    }

    private func verdict(_ a: Candidate, _ b: Candidate) -> QuoteGroup.Verdict? {
        if a.words == b.words { return .same }
        let bothKnown = a.speaker != nil && b.speaker != nil
        if let x = a.speaker, let y = b.speaker, speakers.shared(x) != speakers.shared(y) { return nil }
        let common = QuoteGrouping.commonWords(a.words, b.words)
        if common == min(a.words.count, b.words.count), common >= 6 { return .variant }
        let agreement = 2 * Double(common) / Double(a.words.count + b.words.count)
        if agreement >= QuoteGrouping.variant { return .variant }
        let asked = bothKnown ? QuoteGrouping.akin.known : QuoteGrouping.akin.unknown
        return agreement >= asked ? .distorted : nil
    }

    private func worse(_ a: QuoteGroup.Verdict?, _ b: QuoteGroup.Verdict?) -> QuoteGroup.Verdict? {
        let order: [QuoteGroup.Verdict] = [.distorted, .variant, .same]
        return order.first { $0 == a || $0 == b }
    }

    /// The length of the longest common subsequence of words.
    static func commonWords(_ a: [String], _ b: [String]) -> Int {
        var row = [Int](repeating: 0, count: b.count + 1)
        for word in a {
            var diagonal = 0
            for place in b.indices {
                let above = row[place + 1]
                row[place + 1] = word == b[place] ? diagonal + 1 : max(above, row[place])
                diagonal = above
            }
        }
        return row[b.count]
    }
}
