import Language
import News

/// One bearer of a name as one article tells it, before names are joined across articles.
struct NameNode {
    /// Place of the article.
    let article: Int
    /// The form the article's mentions are counted under.
    let text: PlainText
    /// How that form is spelt.
    let spelling: NameSpelling
    /// What bears it, as far as this article tells.
    var kind: Name.Kind
    /// The forms as written, and how often.
    var forms: [PlainText: Int] = [:]
    /// The forms in the order they first stand.
    var order: [PlainText] = []
    /// Where it stands: places in the article's names, the first of them.
    var mentions: [Int] = []

    /// Mentions whose surroundings are looked at.
    static let mostMentions = 24

    /// Whether it is a single word that may be somebody's last name, and says by itself not whose.
    var isBare: Bool {
        spelling.words.count <= 1 && kind != .place && kind != .organisation && !spelling.isAcronym
            && !KnownNames.isPlace(folded) && !KnownNames.isBody(folded)
            && !folded.unicodeScalars.contains { $0.properties.numericType != nil }
    }

    /// Whether it is a person's name of two words and more, or may be one.
    var isFullName: Bool {
        spelling.words.count > 1 && (kind == .person || kind == .other && GivenNames.contains(spelling.words[0]))
    }

    /// The folded words, parted by blanks.
    var folded: String { spelling.words.joined(separator: " ") }

    /// The bearers of every article, in reading order.
    static func nodes(of articles: [AnnotatedArticle]) -> [NameNode] {
        var nodes: [NameNode] = []
        // Articles of one event write the same names.
        var spellings: [PlainText: NameSpelling] = [:]
        for (index, article) in articles.enumerated() {
            var places: [String: Int] = [:]
            var known: [PlainText: Int] = [:]
            for (mention, name) in article.names.enumerated() {
                let place: Int
                if let seen = known[name.canonical] {
                    place = seen
                } else {
                    let spelling = spellings[name.canonical] ?? NameSpelling(name.canonical)
                    spellings[name.canonical] = spelling
                    guard !spelling.letters.isEmpty else { continue }
                    // By words, not by letters: one article that writes "Defence" and "Defense" may mean two ministries.
                    let key = spelling.words.joined()
                    if let same = places[key] {
                        place = same
                    } else {
                        place = nodes.count
                        nodes.append(
                            NameNode(article: index, text: name.canonical, spelling: spelling, kind: name.kind))
                        places[key] = place
                    }
                    known[name.canonical] = place
                }
                nodes[place].note(name, mention)
            }
        }
        return nodes
    }

    private mutating func note(_ name: Name, _ mention: Int) {
        if kind == .other { kind = name.kind }
        if forms[name.span.text] == nil { order.append(name.span.text) }
        forms[name.span.text, default: 0] += 1
        if mentions.count < NameNode.mostMentions { mentions.append(mention) }
    }
}
