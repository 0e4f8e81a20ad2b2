import Analysis
import Drawing
import Language
import News
import Testing

@testable import Screens

/// Articles made at random of phrases that the facets look for, and of attacks on a screen.
private enum Babel {
    static let pieces: [String] = [
        "\"The battle is ongoing, there were heavy clashes this morning,\" said Rami Abdel Rahman.",
        "\u{201C}The battle is continuing and there were fierce clashes this morning,\u{201D} the spokesman told AFP.",
        "At least 600 fighters remain in Baghuz, according to Mustafa Bali.",
        "Up to 3,000 fighters remain in Baghouz, Bali said.", "The World Health Organization (WHO) said so. WHO left.",
        "\"\"\"\"\" said \" \" he.", "Heavy clashes near Deir Az Zor, Reuters and AFP reported.",
        "(\u{202E}evil\u{2066}) \u{1B}[31m said Ms \u{1F469}\u{200D}\u{1F680} Smith.",
        String(repeating: "\u{6F22}\u{5B57}", count: 700), String(repeating: "x", count: 3_000),
        "e" + String(repeating: "\u{301}", count: 400) + " said Anna Marsh.",
        "\"" + String(repeating: "many words in quotation marks ", count: 300) + "\" said Anna Marsh.",
        String(repeating: "12 people died. ", count: 60), "", " ", "\n",
        "Peter O\u{2019}Brien, Peter O'Brien and P. O'Brien.",
    ]

    static func comparison(_ count: Int, _ dice: inout Dice) -> Comparison {
        let articles = (0..<count).map { number -> AnnotatedArticle in
            let roles: [Role] = [.headline, .standfirst, .body, .body, .body, .body, .quote, .caption, .credit]
            let blocks = (0..<Int.random(in: 0...9, using: &dice)).map { index in
                Block(
                    index: index, line: Bool.random(using: &dice) ? index * 2 + 1 : nil,
                    role: roles.randomElement(using: &dice) ?? .body,
                    text: PlainText(pieces.randomElement(using: &dice) ?? ""))
            }
            let title = PlainText(pieces.randomElement(using: &dice) ?? "")
            var article = Article(
                id: ArticleID(rawValue: "a\(number)"), identity: .guid("\(number)"),
                source: Source(path: "x", mediaType: "text/plain"), title: Title(text: title, isFirstLine: false),
                published: .arrival(Instant(seconds: 0)), sha256: "", blocks: blocks)
            if number % 2 == 0 {
                article.outlet = Outlet(name: PlainText(pieces.randomElement(using: &dice) ?? ""), basis: .given)
                article.agencies = [PlainText(pieces.randomElement(using: &dice) ?? ""), "AFP"]
            }
            return Annotator.annotate(article)
        }
        return Comparison.of(articles)
    }
}

private let actions: [Action] = [
    .down, .up, .pageDown, .pageUp, .top, .end, .open, .next, .previous, .nextView, .previousView, .hideAlike, .why,
    .back, .nextOutlet, .previousOutlet, .copy, .timeline,
]

@Test(arguments: 1...8)
func noKeysAndNoSizeBreakAFacet(seed: UInt64) {
    var dice = Dice(seed: seed)
    let comparison = Babel.comparison(Int.random(in: 1...8, using: &dice), &dice)
    var screen = CompareScreen(ids: comparison.articles.map(\.article.id))
    _ = screen.update(.shown(Size(columns: 80, rows: 24)))
    _ = screen.update(.arrived(.comparison(comparison)))
    for step in 0..<120 {
        switch Int.random(in: 0..<12, using: &dice) {
        case 0: _ = screen.update(.sought(["clashes", "", "x", "\u{6F22}"].randomElement(using: &dice) ?? ""))
        case 1: _ = screen.update(.rested)
        case 2: screen.turn(to: CompareScreen.Facet.allCases.randomElement(using: &dice) ?? .quotes)
        default:
            let count = Int.random(in: 0..<8, using: &dice) == 0 ? Int.random(in: 0...2_000, using: &dice) : nil
            _ = screen.update(.command(actions.randomElement(using: &dice) ?? .down, count: count))
        }
        guard step % 3 == 0 else { continue }
        let size = Size(columns: Int.random(in: 20...180, using: &dice), rows: Int.random(in: 5...50, using: &dice))
        _ = screen.update(.shown(size))
        var canvas = Canvas(size: size)
        screen.draw(
            into: &canvas, surroundings: Surroundings(currentYear: 2026, isDemonstration: false, keymap: .standard))
        let hostile = canvas.cells.flatMap(\.glyph.unicodeScalars).contains { $0.value < 0x20 || $0.value == 0x202E }
        let widest = canvas.picture.map { Width.of($0) }.max() ?? 0
        guard hostile || widest > size.columns else { continue }
        Issue.record("seed \(seed), step \(step): \(widest) of \(size.columns) columns, hostile: \(hostile)")
    }
}

@Test(arguments: [2, 5, 8])
func everyFacetHoldsSoManyArticles(count: Int) {
    var dice = Dice(seed: UInt64(count))
    let comparison = Babel.comparison(count, &dice)
    for facet in CompareScreen.Facet.allCases {
        for columns in [20, 59, 60, 120] {
            var stage = FacetStage(comparison, facet, columns: columns)
            stage.tell(.end, .why)
            #expect(stage.canvas.picture.allSatisfy { Width.of($0) <= columns }, "\(facet) at \(columns)")
        }
    }
}
