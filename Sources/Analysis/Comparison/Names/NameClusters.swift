import News

/// Which bearers have been found to be one, and why: a forest of joined sets.
struct NameClusters {
    private var parents: [Int]
    private var members: [[Int]]
    private var reasons: [[PlainText]]

    /// Every bearer by itself.
    init(count: Int) {
        parents = Array(0..<count)
        members = (0..<count).map { [$0] }
        reasons = Array(repeating: [], count: count)
    }

    /// The set a bearer is in, named for one of its members.
    func root(_ node: Int) -> Int {
        var node = node
        while parents[node] != node { node = parents[node] }
        return node
    }

    /// The bearers of a set.
    func members(of root: Int) -> [Int] { members[root] }

    /// Why the bearers of a set are one.
    func reasons(of root: Int) -> [PlainText] { reasons[root] }

    /// Whether two bearers are in one set.
    func areOne(_ a: Int, _ b: Int) -> Bool { root(a) == root(b) }

    /// Joins the sets of two bearers.
    mutating func join(_ a: Int, _ b: Int, because reason: PlainText?) {
        let (first, second) = (root(a), root(b))
        guard first != second else { return }
        let (kept, gone) = members[first].count >= members[second].count ? (first, second) : (second, first)
        parents[gone] = kept
        members[kept] = (members[kept] + members[gone]).sorted()
        members[gone] = []
        for old in reasons[gone] where !reasons[kept].contains(old) { reasons[kept].append(old) }
        if let reason, !reasons[kept].contains(reason) { reasons[kept].append(reason) }
        reasons[gone] = []
    }

    /// Notes why a set's own forms are one.
    mutating func note(_ node: Int, _ reason: PlainText) {
        let root = root(node)
        if !reasons[root].contains(reason) { reasons[root].append(reason) }
    }
}
