import Language
import News

/// The telling words beside the mentions of a name: what must agree where spelling alone proves nothing.
struct NameSurroundings {
    private let articles: [AnnotatedArticle]
    private var cache: [Int: (beside: [String: String], sentences: [Set<String>])] = [:]

    /// Words on either side of a mention that count as beside it.
    private static let reach = 5

    /// Looks into these articles.
    init(_ articles: [AnnotatedArticle]) { self.articles = articles }

    /// The telling words that stand beside both names, as the first writes them, in alphabetic order.
    mutating func shared(_ a: Int, _ b: Int, _ nodes: [NameNode]) -> [String] {
        let theirs = beside(b, nodes)
        return beside(a, nodes).filter { theirs[$0.key] != nil }.values.sorted()
    }

    /// How many telling words the two most alike sentences around the names have in common.
    mutating func likestSentences(_ a: Int, _ b: Int, _ nodes: [NameNode]) -> Int {
        fill(a, nodes)
        fill(b, nodes)
        var best = 0
        for left in cache[a]?.sentences ?? [] {
            for right in cache[b]?.sentences ?? [] { best = max(best, left.intersection(right).count) }
        }
        return best
    }

    private mutating func beside(_ node: Int, _ nodes: [NameNode]) -> [String: String] {
        fill(node, nodes)
        return cache[node]?.beside ?? [:]
    }

    private mutating func fill(_ node: Int, _ nodes: [NameNode]) {
        guard cache[node] == nil else { return }
        let article = articles[nodes[node].article]
        var beside: [String: String] = [:]
        var sentences: [Set<String>] = []
        let own = Set(nodes[node].forms.keys.flatMap { Words.of($0).map(\.stem) })
        for mention in nodes[node].mentions.prefix(8) {
            let span = article.names[mention].span
            guard let sentence = article.sentence(around: span) else { continue }
            let words = Words.of(sentence.span.text).prefix(120)
            let start = span.start - sentence.span.start
            let end = span.end - sentence.span.start
            let telling = words.filter { TermWeights.tells($0) && !own.contains($0.stem) }
            sentences.append(Set(telling.map(\.stem)))
            let before = words.filter { $0.end <= start }.suffix(NameSurroundings.reach)
            let after = words.filter { $0.start >= end }.prefix(NameSurroundings.reach)
            for word in before + after where TermWeights.tells(word) && !own.contains(word.stem) {
                beside[word.stem] = beside[word.stem] ?? word.folded
            }
        }
        cache[node] = (beside, sentences)
    }
}
