/// Which mentions of terms name one thing: a partition that grows by evidence and never joins two things of different names.
struct TermLinks {
    private let mentions: [TermMention]
    private var parents: [Int]
    private var names: [Int: Set<String>] = [:]

    init(_ mentions: [TermMention]) {
        self.mentions = mentions
        parents = Array(mentions.indices)
        for (place, mention) in mentions.enumerated() { if let name = mention.name { names[place] = [name] } }
    }

    /// The mention that stands for the thing.
    mutating func root(_ place: Int) -> Int {
        var place = place
        while parents[place] != place {
            parents[place] = parents[parents[place]]
            place = parents[place]
        }
        return place
    }

    /// Whether a thing has a name.
    func isNamed(_ root: Int) -> Bool { names[root] != nil }

    /// Joins two mentions of one class, unless names tell them apart.
    mutating func join(_ one: Int, _ other: Int) {
        guard mentions[one].kind == mentions[other].kind else { return }
        let (x, y) = (root(one), root(other))
        guard x != y else { return }
        if let left = names[x], let right = names[y], left.isDisjoint(with: right) { return }
        parents[max(x, y)] = min(x, y)
        let both = (names[x] ?? []).union(names[y] ?? [])
        if !both.isEmpty { names[min(x, y)] = both }
    }

    /// The mentions of each thing that at least two were found to name, in reading order.
    mutating func things() -> [[Int]] {
        var byRoot: [Int: [Int]] = [:]
        for place in mentions.indices { byRoot[root(place), default: []].append(place) }
        return byRoot.values.filter { $0.count > 1 }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }
}
