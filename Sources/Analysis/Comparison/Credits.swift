import Language
import News

/// Whom an article credits for its text: agencies, and outlets that had it first.
struct Credits {
    /// The agencies that a credit line, a byline or a dateline names; one that only heard a quotation is none of them.
    let agencies: [PlainText]
    private let lines: [PlainText]

    /// Words of the opening that may hold a dateline: "BEIRUT, Feb 10 (Reuters) - ".
    private static let dateline = 12
    /// Words of a line that says where a text first stood.
    private static let longest = 30

    /// Reads the credits of an article.
    init(_ article: Article) {
        var lines: [PlainText] = []
        var credited: [[String]] = []
        for block in article.blocks {
            switch block.role {
            case .credit:
                let words = Credits.folded(block.text)
                if Credits.saysFirst(words) || Credits.saysWhence(words) { lines.append(block.text) }
                credited.append(words)
            case .byline, .dateline: credited.append(Credits.folded(block.text))
            case .body, .boilerplate:
                guard block.text.scalarCount < 240 else { break }
                let words = Credits.folded(block.text)
                if words.count <= Credits.longest, Credits.saysFirst(words) { lines.append(block.text) }
            default: break
            }
        }
        if let opening = article.blocks.first(where: { $0.role.isNarrative }) {
            credited.append(Credits.dateline(of: opening.text))
        }
        if let dateline = article.dateline { credited.append(Credits.folded(dateline)) }
        let authors = article.authors.map(Credits.folded)
        self.lines = lines
        agencies = article.agencies.filter { agency in
            let name = Credits.folded(agency)
            return (credited + authors).contains {
                Credits.holds($0, name) || Credits.holds($0, Credits.long[name] ?? name)
            }
        }
    }

    /// The line that credits an outlet, nil where none does.
    func line(crediting outlet: PlainText?) -> PlainText? {
        guard let outlet else { return nil }
        let name = Credits.folded(outlet)
        return lines.first { Credits.holds(Credits.folded($0), name) }
    }

    private static func folded(_ text: PlainText) -> [String] {
        var words: [String] = []
        Words.each(in: text) { folded, _, _ in words.append(folded) }
        return words
    }

    /// The words in brackets before the dash of an opening; none where there is no such opening.
    private static func dateline(of text: PlainText) -> [String] {
        let opening = text.slice(0, min(120, text.scalarCount)).string
        guard let close = opening.firstIndex(of: ")"), let open = opening[..<close].lastIndex(of: "(") else {
            return []
        }
        let rest = opening[opening.index(after: close)...].drop { $0 == " " || $0 == "\u{A0}" }
        guard let dash = rest.first, "-\u{2013}\u{2014}:".contains(dash) else { return [] }
        guard opening[..<open].split(separator: " ").count <= dateline else { return [] }
        return folded(PlainText(String(opening[open..<close])))
    }

    /// Whether a line says that the text stood elsewhere first.
    private static func saysFirst(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { first, second in
            ["first", "originally"].contains(first) && ["published", "appeared", "ran", "posted"].contains(second)
        }
    }

    /// Whether a credit line says that the text was taken over; who helped with it or took its pictures is no origin.
    private static func saysWhence(_ words: [String]) -> Bool {
        guard !words.contains(where: helpers.contains) else { return false }
        return words.contains("via")
            || zip(words, words.dropFirst()).contains { origins.contains([$0, $1]) }
    }

    private static let origins: Set<[String]> = [
        ["courtesy", "of"], ["republished", "from"], ["republished", "by"], ["reprinted", "from"],
        ["reproduced", "from"], ["syndicated", "from"],
    ]

    /// Words of lines that credit help or pictures: "Additional reporting by", "Photo courtesy of".
    private static let helpers: WordSet = [
        "additional", "edited", "editing", "photo", "photos", "photograph", "photographs", "picture", "pictures",
        "image", "images", "video", "graphic", "graphics", "map",
    ]

    private static func holds(_ words: [String], _ name: [String]) -> Bool {
        guard !name.isEmpty, words.count >= name.count else { return false }
        return (0...(words.count - name.count)).contains { Array(words[$0..<($0 + name.count)]) == name }
    }

    /// The full names of agencies whose short form is listed.
    private static let long: [[String]: [String]] = [
        ["ap"]: ["associated", "press"], ["afp"]: ["agence", "france", "presse"], ["pa"]: ["press", "association"],
        ["dpa"]: ["deutsche", "presse", "agentur"], ["upi"]: ["united", "press", "international"],
    ]
}
