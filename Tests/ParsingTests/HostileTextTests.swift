import News
import Testing

@testable import Parsing

private func isClean(_ text: PlainText) -> Bool {
    text.string.unicodeScalars.allSatisfy { scalar in
        !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value) || (0xE0000...0xE007F).contains(scalar.value))
    }
}

/// What does not hold of an article and must hold of each, whatever it was made from; nil where all is well.
private func fault(of article: Article) -> String? {
    if article.blocks.map(\.index) != Array(article.blocks.indices) { return "indexes" }
    let lines = article.blocks.compactMap(\.line)
    if lines.count != article.blocks.count || lines != lines.sorted() || lines.first ?? 1 < 1 { return "lines" }
    for block in article.blocks {
        if !isClean(block.text) || block.text.isEmpty || block.text.trimmed != block.text {
            return "text of \(block.index)"
        }
    }
    let stated = [article.headline, article.standfirst, article.dateline, article.outlet?.name, article.source.bozo]
    let lists = article.authors + article.contributors + article.agencies + article.categories + [article.title.text]
    if !(stated.compactMap { $0 } + lists).allSatisfy({ isClean($0) && !$0.isEmpty }) { return "facts" }
    if article.blocks.count(where: { $0.role == .headline }) > 1 { return "headlines" }
    if (article.headline == nil) != article.title.isFirstLine { return "title" }
    return article.sha256 == Digest.sha256(of: article.blocks) ? nil : "hash"
}

@Test func cleansWhatWouldTakeOverATerminal() throws {
    let evil = "\u{1B}]52;c;ZXZpbA==\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{E0041}By \u{1B}[1mJane Doe"
    let article = try Sample.article("\(evil)\n\nBEIRUT\u{1B}: \(Sample.body)\n\nSource: \u{1B}[31mAFP")
    #expect(fault(of: article) == nil)
    #expect(article.dateline == "BEIRUT")
}

@Test func bearsMonsters() throws {
    let monsters = [
        String(repeating: "a", count: 1 << 20), "e" + String(repeating: "\u{301}", count: 10_000),
        String(repeating: "A line of the list\n", count: 20_000), String(repeating: "\n", count: 100_000) + "end",
        String(repeating: "By A B and ", count: 20_000), String(repeating: "Source: a, ", count: 20_000),
        String(repeating: "A | ", count: 50_000), String(repeating: "[", count: 100_000),
        String(repeating: "- ", count: 100_000),
        String(repeating: "(AFP) ", count: 10_000), String(repeating: "\"a,\" ", count: 50_000),
        String(repeating: "\u{A0}", count: 100_000) + "x", String(repeating: "told ", count: 50_000),
        String(repeating: "The Associated ", count: 10_000), String(repeating: "a\rb\n", count: 10_000),
        String(repeating: "(", count: 200_000), String(repeating: "\u{1F1E9}", count: 50_000),
        Sample.body + "\n\n" + String(repeating: "\u{1F1E9}", count: 50_000) + " told AFP that it was so.",
    ]
    for monster in monsters { #expect(fault(of: try Sample.article(monster)) == nil, "\(monster.prefix(12))") }
}

@Test func neverFailsOnDamagedInput() throws {
    let seed = UInt64(20_190_210)
    var generator = SplitMix(state: seed)
    let sources =
        try (0...4).map { try Seed.bytes($0) } + [
            Array(Sample.body.utf8), Array(fragments.joined(separator: "\n").utf8),
        ]
    for round in 0..<20_000 {
        let bytes = generator.mutated(sources, fragments)
        let parser = PlainTextParser(options: IntakeOptions(arrival: Sample.arrival))
        guard let article = parser.article(from: bytes, path: "fuzz", identity: .path("fuzz")) else { continue }
        if let fault = fault(of: article) { Issue.record("seed \(seed), round \(round): \(fault)") }
        _ = ContentKind.isBinary(bytes)
        _ = try? JSONReader.value(of: bytes[...])
    }
}

private let fragments = [
    "By Jane Doe, Reuters", "Source: Al Jazeera, News Agencies", "BEIRUT, Feb 10 (Reuters) -", "FILE - x", "[ad_1]",
    "12 Comments",
    "Related stories", "READ MORE: a b c", "> quoted", "- item one", "1. item two", "Published 10 Feb 2019", "\u{FEFF}",
    "\u{0}",
    "\r", "\r\n\r\n", "\u{A0}", "“", "”", "\"", "(AFP)", "told AFP", " | ", " - BBC News",
    "A contributed to this report.",
    "© 2019 AFP", "Reporting by A B; Editing by C D", "{\"text\": \"x\"}", "\u{1B}[31m", "\u{202E}", ":", "?", "(", ")",
    ";",
]

/// A small generator of random numbers with a known sequence (Steele, Lea and Flood, SplitMix64, 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A short stretch of some source with pieces cut, doubled, damaged and put in.
    mutating func mutated(_ sources: [[UInt8]], _ fragments: [String]) -> [UInt8] {
        let source = sources[Int.random(in: 0..<sources.count, using: &self)]
        let start = Int.random(in: 0..<source.count, using: &self)
        var bytes = Array(source[start...].prefix(Int.random(in: 1...400, using: &self)))
        for _ in 0..<Int.random(in: 0...6, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0...4, using: &self) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1:
                bytes.insert(contentsOf: fragments[Int.random(in: 0..<fragments.count, using: &self)].utf8, at: place)
            case 2: bytes.insert(contentsOf: Array("\n\n".utf8), at: place)
            case 3: bytes.removeSubrange(place..<min(place + 20, bytes.count))
            default: bytes += bytes[place...].prefix(100)
            }
        }
        return bytes
    }
}
