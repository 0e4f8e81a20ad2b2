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

    private static let generics: WordSet = [
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

    /// Whether two articles that name a place of several bearers mean one of them, or do not tell which they mean.
    func areOnePlace(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (lands(behind: nodes[a]), lands(behind: nodes[b]))
        // "Salem, Oregon" and "Salem, Massachusetts".
        if !x.isEmpty, !y.isEmpty { return !x.isDisjoint(with: y) }
        guard PlaceSenses.isShared(nodes[a].folded) else { return true }
        func sense(_ node: Int) -> Int? {
            let names = Set(nodes.filter { $0.article == nodes[node].article }.map(\.folded))
            return PlaceSenses.sense(of: nodes[node].folded, among: names)
                ?? (names.isDisjoint(with: PlaceSenses.companions(of: nodes[node].folded))
                    ? PlaceSenses.usual(of: nodes[node].folded) : nil)
        }
        guard let first = sense(a), let second = sense(b) else { return true }
        return first == second
    }

    /// The lands that an article sets right behind a place's name ("Salem, Oregon"), as folded names.
    private func lands(behind node: NameNode) -> Set<String> {
        guard node.kind == .place || node.kind == .other else { return [] }
        let names = articles[node.article].names
        var found: Set<String> = []
        for mention in node.mentions where mention + 1 < names.count {
            let (own, next) = (names[mention].span, names[mention + 1])
            guard next.span.block == own.block, next.span.start == own.end + 2,
                let sentence = articles[node.article].sentence(around: own),
                sentence.span.text.slice(own.end - sentence.span.start, next.span.start - sentence.span.start) == ", "
            else { continue }
            let land = NameSpelling(next.canonical).words.joined(separator: " ")
            if KnownNames.isLand(land) { found.insert(land) }
        }
        return found
    }
}
