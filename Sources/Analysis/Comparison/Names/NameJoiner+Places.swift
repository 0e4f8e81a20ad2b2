import Language
import News

extension NameJoiner {
    /// Joins a water's or a mountain's name with and without the word for it: "River Elbe", "the Elbe"; "Lake Senften", "Senften Lake".
    ///
    /// Alone the name must stand after "the", for a town may bear it too ("Lake Geneva", "Geneva").
    mutating func joinPlaces() {
        var byWord: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.spelling.words.count == 2 && node.kind != .person {
            guard let word = NameJoiner.properWord(node.spelling.words) else { continue }
            byWord[word, default: []].append(index)
        }
        for word in byWord.keys.sorted() {
            let named = (byWord[word] ?? []).prefix(40)
            for (place, one) in named.enumerated() {
                for other in named.dropFirst(place + 1)
                where Set(nodes[one].spelling.words) == Set(nodes[other].spelling.words) && mayJoin(one, other) {
                    clusters.join(
                        one, other, because: "\(nodes[one].text) and \(nodes[other].text) are the same words")
                }
            }
        }
        for (index, node) in nodes.enumerated() where node.spelling.words.count == 1 && node.kind != .person {
            guard let named = byWord[node.folded], let full = named.first,
                Set(named.map { clusters.root($0) }).count == 1,
                NameJoiner.takesArticle.contains(where: { nodes[full].spelling.words.contains($0) }),
                isAlwaysAfterThe(node), mayJoin(index, full)
            else { continue }
            clusters.join(index, full, because: "the \(node.text): \(nodes[full].text) is the only name so called")
        }
    }

    private static let generics: Set<String> = [
        "river", "mount", "mountain", "lake", "loch", "cape", "glacier", "canal",
    ]

    private static let takesArticle: Set<String> = ["river", "mount", "mountain", "glacier", "canal"]

    /// The one word of two that is no generic.
    private static func properWord(_ words: [String]) -> String? {
        let proper = words.filter { !generics.contains($0) }
        return proper.count == 1 && words.count == 2 ? proper.first : nil
    }

    private func isAlwaysAfterThe(_ node: NameNode) -> Bool {
        let article = articles[node.article]
        return !node.mentions.isEmpty
            && node.mentions.prefix(8).allSatisfy { mention in
                let span = article.names[mention].span
                guard let sentence = article.sentence(around: span) else { return false }
                let start = span.start - sentence.span.start
                return Words.of(sentence.span.text.slice(max(0, start - 5), start)).last?.folded == "the"
            }
    }
}
