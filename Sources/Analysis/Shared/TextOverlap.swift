import News

/// How much of one article's text is found, sentence by sentence and word by word, in another's.
struct TextOverlap {
    /// Sentences of the text that match one of the other.
    var matched = 0
    /// Those of them that match it closely.
    var close = 0
    /// Sentences of the text.
    var of = 0
    /// Matched sentences that stand in another order in the other.
    var reordered = 0
    /// Sentences of the text that are no more than a quotation.
    var quoted = 0
    /// Those of them that match one of the other.
    var quotedMatched = 0
    /// Matched sentences in the article's own words that are built like their partner, word after word.
    var built = 0
    /// Words of those sentences that stand in the same order in their partners.
    var ordered = 0
    /// Words of the text, quotations left out.
    var words = 0
    /// Those of them that stand in runs of words that both have.
    var runs = SharedRuns.Found(words: 0, longest: 0)

    /// Two sentences of which so much stands in the other in the same order are built alike.
    static let alike = 0.5

    /// A match that scores so much is close.
    static let close = 0.6

    /// The matched share of the sentences, 0 to 1.
    var share: Double { of == 0 ? 0 : Double(matched) / Double(of) }
    /// The closely matched share of the sentences, 0 to 1.
    var closeShare: Double { of == 0 ? 0 : Double(close) / Double(of) }
    /// The sentences in the article's own words.
    var own: Int { of - quoted }
    /// The matched share of the sentences in the article's own words, 0 to 1.
    var ownShare: Double { own == 0 ? 0 : Double(matched - quotedMatched) / Double(own) }
    /// The share of its own matched sentences that are built like their partners, 0 to 1.
    var builtShare: Double {
        matched > quotedMatched ? Double(built) / Double(matched - quotedMatched) : 0
    }
    /// The share of the words that stand in shared runs, 0 to 1.
    var runShare: Double { words == 0 ? 0 : Double(runs.words) / Double(words) }
}

/// The overlaps of every two of several articles.
///
/// Headline, standfirst, captions and teasers are left out: outlets head different texts alike, and print other texts' teasers. Words in
/// quotation marks count in no run: two reporters who heard one speech write down the same words.
struct TextOverlaps {
    private let table: [[TextOverlap]]

    /// Measures them by the pairs of sentences that were matched.
    init(_ readings: Readings, matches: [SentenceMatch]) {
        let articles = readings.articles
        var best = [[[Int: (place: Int, score: Double)]]](
            repeating: Array(repeating: [:], count: articles.count), count: articles.count)
        for match in matches {
            let (a, b) = (match.a.article.index, match.b.article.index)
            let (i, j) = (match.placeA, match.placeB)
            guard articles[a][i].role.isNarrative, articles[b][j].role.isNarrative else { continue }
            // "Two officers were hurt", "no officers were hurt": words in common, and no sign that one was made of the other.
            guard articles[a][i].refusals % 2 == articles[b][j].refusals % 2 else { continue }
            if best[a][b][i]?.score ?? 0 < match.score { best[a][b][i] = (j, match.score) }
            if best[b][a][j]?.score ?? 0 < match.score { best[b][a][j] = (i, match.score) }
        }
        let runs = TextOverlaps.runs(readings)
        let quoted = TextOverlaps.quoted(readings)
        let sizes = articles.map { $0.count { $0.role.isNarrative } }
        let lengths = runs.map(\.length)
        table = articles.indices.map { a in
            articles.indices.map { b in
                var overlap = TextOverlap()
                overlap.of = sizes[a]
                overlap.words = lengths[a]
                overlap.quoted = quoted[a].count
                overlap.quotedMatched = best[a][b].keys.count { quoted[a].contains($0) }
                let partners = best[a][b].sorted { $0.key < $1.key }.map(\.value)
                guard a != b, !partners.isEmpty else { return overlap }
                overlap.matched = partners.count
                overlap.close = partners.count { $0.score >= TextOverlap.close }
                for (place, partner) in best[a][b] where !quoted[a].contains(place) {
                    let (mine, theirs) = (articles[a][place], articles[b][partner.place])
                    let order = mine.commonOrder(with: theirs)
                    guard order >= TextOverlap.alike else { continue }
                    overlap.built += 1
                    overlap.ordered += Int((order * Double(max(mine.words.count, theirs.words.count))).rounded())
                }
                overlap.reordered = partners.count - TextOverlaps.longestRise(partners.map(\.place))
                overlap.runs = runs[a].found(in: runs[b])
                return overlap
            }
        }
    }

    /// How much of `a` is in `b`.
    subscript(a: ArticleKey, b: ArticleKey) -> TextOverlap {
        table.indices.contains(a.index) && table.indices.contains(b.index) ? table[a.index][b.index] : TextOverlap()
    }

    /// The places of the sentences whose words stand for the most part inside quotation marks.
    private static func quoted(_ readings: Readings) -> [Set<Int>] {
        readings.articles.enumerated().map { index, sentences in
            Set(
                sentences.indices.filter { place in
                    let sentence = sentences[place]
                    guard sentence.role.isNarrative else { return false }
                    let quotes = readings.annotations[index].quotes[place].filter(\.isDirect).map(\.span)
                    guard !quotes.isEmpty else { return false }
                    let start = sentence.sentence.span.start
                    let inside = sentence.words.count { word in
                        quotes.contains { $0.start <= start + word.start && start + word.end <= $0.end }
                    }
                    return 2 * inside > sentence.words.count
                })
        }
    }

    private static func runs(_ readings: Readings) -> [SharedRuns] {
        var numbers: [String: Int32] = [:]
        return readings.articles.enumerated().map { index, sentences in
            var words: [Int32] = []
            for (place, sentence) in sentences.enumerated() where sentence.role.isNarrative {
                let quotes = readings.annotations[index].quotes[place].filter(\.isDirect).map(\.span)
                let start = sentence.sentence.span.start
                for word in sentence.words {
                    if quotes.contains(where: { $0.start <= start + word.start && start + word.end <= $0.end }) {
                        words.append(-1)
                        continue
                    }
                    let next = Int32(numbers.count)
                    let number = numbers[word.folded, default: next]
                    if number == next { numbers[word.folded] = next }
                    words.append(number)
                }
            }
            return SharedRuns(words)
        }
    }

    /// The length of the longest rising run of members, not necessarily neighbours; equal ones may follow each other.
    static func longestRise(_ places: [Int]) -> Int {
        var tails: [Int] = []
        for place in places {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if tails[middle] <= place { low = middle + 1 } else { high = middle }
            }
            if low == tails.count { tails.append(place) } else { tails[low] = place }
        }
        return tails.count
    }
}
