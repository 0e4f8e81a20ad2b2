/// What the reader said of a finding whose words may have changed since: its parts as they were then.
struct EarlierVerdict: Hashable, Sendable {
    /// The sort of finding.
    let kind: FindingKey.Kind
    /// What the reader said.
    let verdict: ReaderVerdict
    /// Each article's words, and which of them were meant, folded.
    private let parts: [Part]

    private struct Part: Hashable, Sendable {
        var article: ArticleID
        var words: String
        var detail: String
        /// The sentence that stands in its place now; nil where that was not looked for, or none is like it.
        var successor: String?
    }

    /// Words of two sentences that must be the same, of all in both, to take one for the other's successor: a sentence of news that
    /// was edited keeps more, and two sentences of one article seldom share so many.
    private static let alike = 0.6
    /// The same for the few words a figure or a quotation is.
    private static let detailAlike = 0.5

    /// Nil for findings that no sentence holds, such as names: their words do not change.
    init?(_ kind: FindingKey.Kind, _ statements: [FindingKey.Statement], _ verdict: ReaderVerdict) {
        guard [.figure, .quote, .row, .headline].contains(kind), !statements.isEmpty else { return nil }
        (self.kind, self.verdict) = (kind, verdict)
        parts = statements.map {
            Part(
                article: $0.article, words: FindingKey.folded($0.words.string),
                detail: FindingKey.folded($0.detail.string))
        }
    }

    private init(_ kind: FindingKey.Kind, _ parts: [Part], _ verdict: ReaderVerdict) {
        (self.kind, self.parts, self.verdict) = (kind, parts, verdict)
    }

    /// The same, held against the sentences the articles have now; nil where its words still stand in all of them, so that it is a
    /// finding of its own and nobody's predecessor, or where nothing is left that is like them.
    func settled(in sentences: [ArticleID: [String]]) -> EarlierVerdict? {
        var found: [Part] = []
        for part in parts {
            var part = part
            let now = sentences[part.article] ?? []
            if EarlierVerdict.stands(part.words, in: now) {
                part.successor = part.words
            } else if kind != .row {
                let best = now.map { ($0, EarlierVerdict.likeness($0, part.words)) }.max { $0.1 < $1.1 }
                guard let best, best.1 >= EarlierVerdict.alike else { return nil }
                part.successor = best.0
            }
            found.append(part)
        }
        let isThere = found.allSatisfy { $0.successor == $0.words }
        return isThere ? nil : EarlierVerdict(kind, found, verdict)
    }

    /// Whether a finding is what became of this one.
    func became(_ key: FindingKey) -> Bool {
        guard key.kind == kind, key.statements.count == parts.count else { return false }
        return key.statements.allSatisfy { statement in
            let words = FindingKey.folded(statement.words.string)
            let detail = FindingKey.folded(statement.detail.string)
            return parts.contains { part in
                guard part.article == statement.article else { return false }
                let isSentence =
                    part.successor.map { $0 == words } ?? (EarlierVerdict.likeness(words, part.words) >= Self.alike)
                let isDetail =
                    detail == part.detail || EarlierVerdict.likeness(detail, part.detail) >= Self.detailAlike
                return isSentence && isDetail
            }
        }
    }

    /// Whether words stand in an article as they were, in one sentence or in several.
    private static func stands(_ words: String, in sentences: [String]) -> Bool {
        guard !sentences.contains(words) else { return true }
        var rest = words[...]
        for sentence in sentences.sorted(by: { $0.count > $1.count }) where !sentence.isEmpty {
            if let place = rest.range(of: sentence) { rest.removeSubrange(place) }
        }
        return rest.allSatisfy { $0 == " " }
    }

    /// The share of the words of both that both have, each as often as it is written (Dice's coefficient).
    private static func likeness(_ left: String, _ right: String) -> Double {
        let (a, b) = (left.split(separator: " "), right.split(separator: " "))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        var counts: [Substring: Int] = [:]
        for word in a { counts[word, default: 0] += 1 }
        var shared = 0
        for word in b where counts[word, default: 0] > 0 {
            counts[word, default: 0] -= 1
            shared += 1
        }
        return Double(2 * shared) / Double(a.count + b.count)
    }
}
