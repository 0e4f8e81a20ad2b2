import Language
import News

/// Joins the bearers that articles name differently, by rules from the surest to the least sure, each with its reason.
///
/// What looks alike is joined only where a second thing speaks for it: a bracket in a text, the only full name that ends so, the same
/// words beside both. Two names that one article tells apart are never joined by spelling.
struct NameJoiner {
    let articles: [AnnotatedArticle]
    let nodes: [NameNode]
    var clusters: NameClusters
    var surroundings: NameSurroundings

    /// Joins the names of these articles.
    init(_ articles: [AnnotatedArticle]) {
        self.articles = articles
        nodes = NameNode.nodes(of: articles)
        clusters = NameClusters(count: nodes.count)
        surroundings = NameSurroundings(articles)
        joinSameLetters()
        joinFamilies()
        joinAcronyms()
        joinSpellings()
        joinPlaces()
        joinPersons()
        joinMisspelt()
        joinLastNames()
        joinShortBodies()
    }

    // MARK: What forbids

    /// Whether nothing speaks against two bearers being one.
    ///
    /// `isProven`: an article itself says so, or all the world knows: then one article may use both.
    func mayJoin(_ a: Int, _ b: Int, isProven: Bool = false) -> Bool {
        let (left, right) = (clusters.root(a), clusters.root(b))
        guard left != right else { return false }
        let (first, second) = (clusters.members(of: left), clusters.members(of: right))
        guard NameJoiner.agree(kind(of: first), kind(of: second)) else { return false }
        if !isProven {
            let told = Set(first.map { nodes[$0].article })
            if second.contains(where: { told.contains(nodes[$0].article) }) { return false }
        }
        let full = second.filter { nodes[$0].isFullName }
        for one in first where nodes[one].isFullName {
            for other in full where !PersonName(nodes[one]).agrees(with: PersonName(nodes[other])) { return false }
        }
        return true
    }

    /// What most articles say bears the name; `other` where none knows.
    func kind(of members: [Int]) -> Name.Kind {
        var counts: [Name.Kind: Int] = [:]
        for member in members where nodes[member].kind != .other { counts[nodes[member].kind, default: 0] += 1 }
        return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .other
    }

    /// Whether two kinds can be of one bearer: a person is no place and no body.
    static func agree(_ a: Name.Kind, _ b: Name.Kind) -> Bool { a == b || a == .other || b == .other }

    // MARK: The same letters, the same family

    private mutating func joinSameLetters() {
        var first: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where !node.isBare {
            let seen = first[node.spelling.letters, default: []]
            for other in seen
            where !clusters.areOne(other, index) && mayJoin(other, index) && areOnePlace(other, index) {
                let reason: PlainText? =
                    nodes[other].text == node.text
                    ? nil : "\(nodes[other].text) and \(node.text) are the same letters"
                clusters.join(other, index, because: reason)
                break
            }
            if !seen.contains(where: { clusters.areOne($0, index) }) {
                first[node.spelling.letters, default: []].append(index)
            }
        }
    }

    private mutating func joinFamilies() {
        var first: [Int: Int] = [:]
        for (index, node) in nodes.enumerated() where node.kind != .person {
            guard let family = NameFamilies.family(of: node.folded) else { continue }
            if node.folded.utf8.count == 2, !node.spelling.isAcronym { continue }
            guard let other = first[family] else {
                first[family] = index
                continue
            }
            guard mayJoin(other, index, isProven: true) else { continue }
            clusters.join(
                other, index, because: "\(nodes[other].text) and \(node.text) are known names of one bearer")
        }
    }

    // MARK: Spelling

    private mutating func joinSpellings() {
        var forms: [Int: Set<String>] = [:]
        for node in nodes { forms[node.article, default: []].insert(node.spelling.letters) }
        var bySound: [String: [Int]] = [:]
        var bySkeleton: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where !node.isBare || node.kind == .other {
            guard !node.spelling.isAcronym, node.spelling.letters.utf8.count >= 4 else { continue }
            bySound[node.spelling.sound, default: []].append(index)
            bySkeleton[SoundLikeness.skeleton(node.spelling.sound), default: []].append(index)
        }
        for key in bySound.keys.sorted() { joinAlike(bySound[key] ?? [], forms, isSameSound: true) }
        for key in bySkeleton.keys.sorted() { joinAlike(bySkeleton[key] ?? [], forms, isSameSound: false) }
    }

    /// Joins names that are spelt alike; `forms`: the letters of all names of each article, for what one article tells apart is two.
    private mutating func joinAlike(_ candidates: [Int], _ forms: [Int: Set<String>], isSameSound: Bool) {
        // A hostile text may hold thousands of names of one sound; as many as a story has outlets are looked at.
        let candidates = candidates.prefix(40)
        guard candidates.count > 1 else { return }
        for (place, one) in candidates.enumerated() {
            for other in candidates.dropFirst(place + 1)
            where nodes[one].spelling.letters != nodes[other].spelling.letters && mayJoin(one, other) {
                let (left, right) = (nodes[one], nodes[other])
                guard forms[left.article]?.contains(right.spelling.letters) != true,
                    forms[right.article]?.contains(left.spelling.letters) != true
                else { continue }
                guard let reason = isSameSound ? sameSound(one, other) : nearSound(one, other) else { continue }
                clusters.join(one, other, because: reason)
            }
        }
    }

    /// Why two names of one sound are one name, nil where nothing but the sound says so.
    private mutating func sameSound(_ a: Int, _ b: Int) -> PlainText? {
        let (one, other) = (nodes[a], nodes[b])
        guard SoundLikeness.mayBeOne(one, other) else { return nil }
        let spelt = "\(one.text) and \(other.text) are spelt alike"
        if one.spelling.words.count > 1, other.spelling.words.count > 1, one.kind == other.kind,
            one.spelling.sound.utf8.count >= 7
        {
            return PlainText(spelt)
        }
        guard one.spelling.sound.utf8.count >= 4 else { return nil }
        let shared = surroundings.shared(a, b, nodes)
        guard !shared.isEmpty || surroundings.likestSentences(a, b, nodes) >= 3 else { return nil }
        return NameJoiner.beside(spelt, shared)
    }

    /// Why two names of nearly one sound are one, nil where their surroundings do not say so plainly.
    private mutating func nearSound(_ a: Int, _ b: Int) -> PlainText? {
        let (one, other) = (nodes[a], nodes[b])
        guard SoundLikeness.mayBeOne(one, other), SoundLikeness.areNear(one, other) else { return nil }
        if one.kind == .person, other.kind == .person,
            SoundLikeness.vowels(one.spelling.sound) == SoundLikeness.vowels(other.spelling.sound),
            one.spelling.sound.utf8.count >= 10
        {
            return "\(one.text) and \(other.text) are spelt nearly alike"
        }
        let shared = surroundings.shared(a, b, nodes)
        let alike = surroundings.likestSentences(a, b, nodes)
        guard shared.count >= 3 || !shared.isEmpty && alike >= 4 else { return nil }
        return NameJoiner.beside("\(one.text) and \(other.text) are spelt nearly alike", shared)
    }

    static func beside(_ spelt: String, _ shared: [String]) -> PlainText {
        guard !shared.isEmpty else { return PlainText(spelt + ", in sentences that are alike") }
        return PlainText(spelt + ", both beside " + shared.prefix(3).map { "\"\($0)\"" }.joined(separator: ", "))
    }
}
