import Language
import News

/// Which forms of names in these articles are one name, and why.
///
/// `NameForms(articles).areOne("Baghuz", "Baghouz")`. Everything is learnt from the articles and from spelling; what is not plainly one is kept
/// apart, for a wrong joining costs more than a missing one. Time is linear in the number of names, but for groups of names of one sound.
public struct NameForms: Hashable, Sendable {
    /// One bearer over all articles.
    struct Bearer: Hashable, Sendable {
        /// The form it is listed under.
        var name: PlainText
        /// What it is.
        var kind: Name.Kind
        /// Why its forms are one.
        var why: [PlainText]
        /// Its capitals, where an article gives them.
        var capitals: PlainText?
    }

    /// The bearers, in the order they are first named.
    private(set) var bearers: [Bearer] = []
    private var places: [[String: Int]]
    private var everywhere: [String: Set<Int>] = [:]
    /// The bearers of every form as it is written: most names that are asked for are written as some article writes them.
    private var written: [String: Set<Int>] = [:]

    /// Learns the names of these articles.
    public init(_ articles: [AnnotatedArticle]) {
        places = Array(repeating: [:], count: articles.count)
        let joiner = NameJoiner(articles)
        var letters: [String: String] = [:]
        var numbers: [Int: Int] = [:]
        for index in joiner.nodes.indices {
            let root = joiner.clusters.root(index)
            if numbers[root] == nil {
                numbers[root] = bearers.count
                bearers.append(NameForms.bearer(of: root, joiner))
            }
            guard let number = numbers[root] else { continue }
            let node = joiner.nodes[index]
            note(node.text, node.spelling.letters, number, node.article)
            letters[node.text.string] = node.spelling.letters
        }
        // A form comes after the names that mentions are counted under: "Schmidt" may be Peter's here and nobody's there.
        for index in joiner.nodes.indices {
            let node = joiner.nodes[index]
            guard let number = numbers[joiner.clusters.root(index)] else { continue }
            for text in node.order where text != node.text {
                let known = letters[text.string] ?? NameSpelling(text).letters
                letters[text.string] = known
                note(text, known, number, node.article)
            }
        }
        written = letters.compactMapValues { everywhere[$0] }
    }

    private mutating func note(_ text: PlainText, _ letters: String, _ number: Int, _ article: Int) {
        let key = text.string.lowercased()
        if places[article][key] == nil { places[article][key] = number }
        everywhere[letters, default: []].insert(number)
    }

    /// Whether two names are of one bearer in these articles; false where a form is several bearers'.
    ///
    /// A title before a name counts for nothing ("President Emmanuel Macron", "Macron"). Names these articles do not hold are one only
    /// where their letters are the same.
    public func areOne(_ a: PlainText, _ b: PlainText) -> Bool {
        let (left, right) = (all(a), all(b))
        if left.isEmpty || right.isEmpty {
            return left.isEmpty && right.isEmpty
                && NameSpelling(a, withoutTitle: true).letters == NameSpelling(b, withoutTitle: true).letters
        }
        return left.count == 1 && left == right
    }

    /// Whether two names, each as its article means it, are of one bearer.
    public func areOne(_ a: PlainText, in first: ArticleKey, _ b: PlainText, in second: ArticleKey) -> Bool {
        guard let left = bearer(of: a, in: first), let right = bearer(of: b, in: second) else { return areOne(a, b) }
        return left == right
    }

    /// The form a name is listed under; the name itself where it is unknown or several bearers'.
    public func canonical(_ name: PlainText) -> PlainText {
        let found = all(name)
        return found.count == 1 ? found.first.map { bearers[$0].name } ?? name : name
    }

    /// The form a name is listed under, as the article means it.
    public func canonical(_ name: PlainText, in key: ArticleKey) -> PlainText {
        bearer(of: name, in: key).map { bearers[$0].name } ?? name
    }

    /// Why the forms of a name are one, a line a reason; none where it has one form or is unknown.
    public func why(_ name: PlainText) -> [PlainText] {
        let found = all(name)
        return found.count == 1 ? found.first.map { bearers[$0].why } ?? [] : []
    }

    /// What bears a name, nil where it is unknown or borne by several of different kinds.
    public func kind(of name: PlainText) -> Name.Kind? {
        let kinds = Set(all(name).map { bearers[$0].kind })
        return kinds.count == 1 ? kinds.first : nil
    }

    /// The capitals an article gives for a name.
    public func capitals(of name: PlainText) -> PlainText? {
        let found = all(name)
        return found.count == 1 ? found.first.flatMap { bearers[$0].capitals } : nil
    }

    /// Whether several bearers have the name.
    func isShared(_ name: PlainText) -> Bool { all(name).count > 1 }

    /// The bearer of a name as an article means it; a name the article does not hold is looked for in all.
    func bearer(of name: PlainText, in key: ArticleKey) -> Int? {
        if places.indices.contains(key.index), let here = places[key.index][name.string.lowercased()] { return here }
        let found = all(name)
        return found.count == 1 ? found.first : nil
    }

    private func all(_ name: PlainText) -> Set<Int> {
        if let found = written[name.string] { return found }
        if let found = everywhere[NameSpelling(name).letters] { return found }
        return everywhere[NameSpelling(name, withoutTitle: true).letters] ?? []
    }
}
