import Analysis
import Drawing
import Language
import News
import Testing

@testable import Screens

/// A comparison screen of two short articles, driven by commands.
private struct Pane {
    var screen: CompareScreen
    let size: Size
    let ids: [ArticleID]

    init(_ texts: [[PlainText]], columns: Int = 80, rows: Int = 16, at place: PassagePlace? = nil) {
        let articles = texts.enumerated().map { Pane.article($0, $1) }
        ids = articles.map(\.article.id)
        size = Size(columns: columns, rows: rows)
        screen = CompareScreen(ids: ids, at: place)
        _ = screen.update(.shown(size))
        _ = screen.update(.arrived(.comparison(Comparison.of(articles))))
    }

    static func article(_ index: Int, _ paragraphs: [PlainText]) -> AnnotatedArticle {
        let blocks = paragraphs.enumerated().map { Block(index: $0, line: $0 * 2 + 1, role: .body, text: $1) }
        let day = Day(year: 2024, month: 5, day: 6).map { Dating(.day($0), basis: .given) }
        var article = Article(
            id: ArticleID(rawValue: "a\(index)"), identity: .guid("\(index)"),
            source: Source(path: "x", mediaType: "text/plain"),
            title: Title(text: "Ferry sinks", isFirstLine: false),
            published: day ?? .arrival(Instant(seconds: 0)), sha256: "", blocks: blocks)
        if index < 2 { article.outlet = Outlet(name: index == 0 ? "Gazette" : "Herald", basis: .given) }
        return Annotator.annotate(article)
    }

    @discardableResult
    mutating func press(_ action: Action) -> [Effect] {
        screen.update(.command(action, count: nil)) + screen.update(.rested)
    }

    var canvas: Canvas {
        var canvas = Canvas(size: size)
        let surroundings = Surroundings(currentYear: 2024, isDemonstration: false, keymap: .standard)
        screen.draw(into: &canvas, surroundings: surroundings)
        return canvas
    }

    var picture: String { canvas.picture.joined(separator: "\n") }
}

private let ferry: [[PlainText]] = [
    [
        "The overloaded ferry sank off Zamboanga late on Friday, the coast guard said.",
        "The owner has lost two vessels before.",
        "At least 12 people were killed.",
        "Divers recovered the logbook of the captain.",
    ],
    [
        "An overloaded ferry went down off Zamboanga late Friday, the coast guard said.",
        "The mayor asked shops to close.",
        "Nine people were killed.",
        "Divers brought up the captain's logbook.",
    ],
]

@Suite struct CompareScreenTests {
    @Test func itAsksForTheComparisonOnce() {
        var screen = CompareScreen(ids: [ArticleID(rawValue: "a0"), ArticleID(rawValue: "a1")])
        let size = Size(columns: 80, rows: 24)
        let ids = screen.ids
        #expect(screen.update(.shown(size)) == [.loadVerdicts(of: ids), .loadTracked, .compare(ids)])
        #expect(screen.update(.shown(size)).isEmpty)
    }

    @Test func itOpensOnTheFirstRowWhoseFiguresDiffer() {
        #expect(
            Pane(ferry).picture == """
                 Ferry sinks            [Text] Figures Quotes Names Words Sources Heads Origins
                 a Gazette                               | b Herald    both 6 May
                --------------------------------------------------------------------------------
                  The overloaded ferry sank off         ~| An overloaded ferry went down off
                  Zamboanga late on Friday, the coast..  | Zamboanga late Friday, the coast..
                  . . a alone: 1 sentence, line 3        | . . b alone: 1 sentence, line 3
                > [At least 12] people were killed.     !| [Nine] people were killed.
                  Divers recovered the logbook of the   ~| Divers brought up the captain's
                  captain.                               | logbook.




                --------------------------------------------------------------------------------
                 ! figures differ: people killed
                 n p difference  = hide alike  Enter read  Tab facet  w why  v verdict  ? help
                """)
    }

    @Test func whatDiffersIsToldByStyleToo() {
        let canvas = Pane(ferry).canvas
        #expect(canvas.looks(row: 6) == ">.!!!!!!!!!!!!!.........................!..!!!!!!")
    }

    @Test func sentencesOfTwoBlocksInOneCellAreParted() {
        let a = Pane.article(0, ["Ferry sinks off Cebu", "CEBU, May 6 - It went down. Nobody was hurt."])
        let compared = ComparedArticles(Comparison.of([a, a]))
        let key = ArticleKey(index: 0)
        let cell = CompareCell(a.sentences.map(\.id), of: key, in: compared, shown: [key])
        #expect(cell.text == "Ferry sinks off Cebu / CEBU, May 6 - It went down. Nobody was hurt.")
    }

    @Test func aRunUnfoldsAndFoldsAgain() {
        var pane = Pane(ferry)
        pane.press(.up)
        #expect(pane.press(.open).isEmpty)
        #expect(pane.picture.contains("The owner has lost two vessels         |"))
        #expect(pane.picture.contains("| The mayor asked shops to close."))
        pane.press(.open)
        #expect(!pane.picture.contains("The owner has lost"))
    }

    @Test func enterOpensTheReaderAtTheSentence() {
        var pane = Pane(ferry)
        #expect(pane.press(.open) == [.go(.reader(pane.ids[0], at: SentenceID(block: 2, ordinal: 1)))])
    }

    @Test func hidingWhatAgreesLeavesTheDifference() {
        var pane = Pane(ferry)
        pane.press(.hideAlike)
        #expect(!pane.picture.contains("Divers"))
        #expect(pane.picture.contains("> [At least 12]"))
        pane.press(.hideAlike)
        #expect(pane.picture.contains("Divers"))
    }

    @Test func whyIsToldInWordsAndBackLeadsToTheRow() {
        var pane = Pane(ferry)
        pane.press(.why)
        #expect(pane.screen.holdsBack)
        #expect(pane.picture.contains("people killed: figures differ"))
        #expect(pane.picture.contains("a5 Gazette: At least 12 people, the line names nobody"))
        pane.press(.back)
        #expect(!pane.screen.holdsBack && pane.picture.contains("> [At least 12]"))
    }

    @Test func thereIsNoNextDifferenceAndItSaysSo() {
        var pane = Pane(ferry)
        #expect(pane.press(.next) == [.say("no difference further down")])
    }

    @Test func aDecisiveWordStopsTheReaderAsADifferenceDoes() {
        var pane = Pane([
            [
                "The harbour office opens its doors to visitors every summer.",
                "The jury in Lisbon convicted the former minister of taking bribes from a dredging company.",
            ],
            [
                "The harbour office opens its doors to visitors every summer.",
                "The jury in Lisbon acquitted the former minister of taking bribes from a dredging company.",
            ],
        ])
        #expect(pane.picture.contains("/ partly the same  a with b: they differ in: convicted / acquitted"))
        pane.press(.top)
        #expect(pane.press(.next).isEmpty)
        #expect(pane.picture.contains("they differ in: convicted / acquitted"))
    }

    @Test func wordsAreFoundInsideFoldedRuns() {
        var pane = Pane(ferry)
        _ = pane.screen.update(.sought("mayor"))
        #expect(pane.picture.contains("The mayor asked shops"))
        #expect(pane.press(.next).isEmpty)
        _ = pane.screen.update(.sought("zeppelin"))
        #expect(pane.press(.next) == [.say("not found here: zeppelin")])
    }

    @Test func bracketsTurnToAnotherOutlet() {
        var pane = Pane(ferry + [["Four people were killed when the ferry sank off Zamboanga."]])
        #expect(pane.picture.contains("| b Herald"))
        pane.press(.nextOutlet)
        #expect(pane.picture.contains("| c outlet not stated"))
        pane.press(.previousOutlet)
        #expect(pane.picture.contains("| b Herald"))
    }

    @Test func aPassageNamedInAdvanceIsSelected() {
        let place = PassagePlace(article: ArticleID(rawValue: "a1"), sentence: SentenceID(block: 3, ordinal: 1))
        #expect(Pane(ferry, at: place).picture.contains("> Divers _recovered_"))
    }

    @Test func figuresStandInATableOfTheirOwn() {
        var pane = Pane(ferry)
        pane.press(.nextView)
        #expect(
            pane.picture.hasPrefix(
                """
                 Ferry sinks            Text [Figures] Quotes Names Words Sources Heads Origins
                   value        who says     scope as written     where
                --------------------------------------------------------------------------------
                  PEOPLE KILLED
                > ! at least 12  not in line                      a5 Gazette
                    nine         not in line                      b5 Herald
                """))
        #expect(pane.press(.open) == [.go(.reader(pane.ids[0], at: SentenceID(block: 2, ordinal: 1)))])
    }

    @Test func everySizeIsDrawnWithoutALineTooWide() {
        for columns in [20, 33, 59, 60, 80, 119, 160, 300] {
            for rows in [5, 9, 24, 60] {
                var pane = Pane(ferry, columns: columns, rows: rows)
                for action in [Action.top, .nextView, .why, .back, .previousView, .end, .why] {
                    pane.press(action)
                    #expect(pane.canvas.picture.allSatisfy { Width.of($0) <= columns })
                }
            }
        }
    }

    @Test func hostileWordsStayInTheirCells() {
        let word = PlainText(String(repeating: "\u{1F600}e\u{301}", count: 5_000))
        var pane = Pane([["\(word) 12 people were killed."], ["\u{5317}\u{4EAC} \(word) nine people were killed."]])
        pane.press(.why)
        pane.press(.back)
        #expect(pane.canvas.picture.count == 16)
        #expect(pane.canvas.picture.allSatisfy { Width.of($0) <= 80 })
    }
}
