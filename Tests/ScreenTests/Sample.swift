import Analysis
import News

@testable import Screens

/// Five made-up articles of one event, and two that stand alone: what the tests of screens show.
enum Sample {
    static let days = ["2019-02-10", "2019-02-10", "2019-02-10", "2019-03-02", "2019-02-10"]
    static let outlets: [PlainText?] = ["The Harbour Post", "Coast Radio", nil, nil, nil]
    static let titles: [(PlainText, Bool)] = [
        ("Rescue crews say they have reached 41 of the houses cut off by the river since Friday night.", true),
        ("‘Water everywhere’ as river breaks its banks at Lindmouth", false),
        ("\"Water all around\" as the river bursts its banks at Lindmouth | Weather News", false),
        ("The last families left the lower town of Lindmouth on Friday, the mayor said.", true),
        ("‘Water everywhere’ as crews search Lindmouth: council", false),
    ]

    static let story = StoryID(rawValue: "s0000000000000001")

    static func id(_ number: Int) -> ArticleID { ArticleID(rawValue: "a000000000000000\(number)") }

    static func dating(_ number: Int) -> Dating {
        Moment(days[number]).map { Dating($0, basis: .given) }
            ?? Dating(value: nil, earliest: nil, latest: nil, basis: .arrival)
    }

    static let summaries: [ArticleSummary] = titles.indices.map { number in
        ArticleSummary(
            id: id(number), version: 1, title: Title(text: titles[number].0, isFirstLine: titles[number].1),
            outlet: outlets[number], published: dating(number), story: story, storySize: 5,
            path: PlainText("texts/\(number).txt"), url: number == 1 ? "https://coast.example/river" : nil,
            isRead: false,
            isFlagged: false, tags: [])
    }

    static let stories: [Story] = {
        let first = Moment("2019-02-10") ?? .day(Day(number: 0))
        let last = Moment("2019-03-02") ?? .day(Day(number: 0))
        return [
            Story(
                id: story, title: summaries[1].title, articles: summaries.map(\.id),
                outlets: ["The Harbour Post", "Coast Radio"], outletless: 3, first: first, last: last, unread: 5)
        ]
    }()

    /// More stories, each of one article, for a list that is longer than a screen.
    static func others(_ count: Int) -> [Story] {
        (0..<count).map { number in
            let moment = Moment.day(Day(number: 17_930 - number))
            return Story(
                id: StoryID(rawValue: "sother\(number)"),
                title: Title(text: PlainText("Council meets about bridge number \(number)"), isFirstLine: false),
                articles: [ArticleID(rawValue: "aother\(number)")], outlets: ["Town Crier"], outletless: 0,
                first: moment, last: moment, unread: number % 2)
        }
    }

    static func article(_ number: Int) -> AnnotatedArticle {
        let blocks = number == 1 ? longBlocks : shortBlocks(number)
        var article = Article(
            id: id(number), identity: .path("/texts/\(number).txt"),
            source: Source(path: PlainText("texts/\(number).txt"), mediaType: "text/plain"),
            title: summaries[number].title, published: dating(number), sha256: "00", blocks: blocks)
        article.headline = summaries[number].title.isFirstLine ? nil : summaries[number].title.text
        article.outlet = outlets[number].map { Outlet(name: $0, basis: .given) }
        article.agencies = number == 1 ? ["AFP", "AP"] : []
        article.url = summaries[number].url
        article.links = number == 1 ? [Link(url: "https://coast.example/map", text: "map of the flood")] : []
        return AnnotatedArticle(
            article: article, sentences: sentences(blocks), quotes: [], figures: [], names: [], times: [])
    }

    private static func sentences(_ blocks: [Block]) -> [Sentence] {
        blocks.filter(\.role.isAnalysed).map { block in
            Sentence(
                id: SentenceID(block: block.index, ordinal: 1),
                span: Span(in: block, start: 0, end: block.text.scalarCount), paragraph: nil)
        }
    }

    private static func shortBlocks(_ number: Int) -> [Block] {
        [Block(index: 0, line: 1, role: .body, text: titles[number].0)]
    }

    /// What lies between them, by hand: figures that differ, and shared wording.
    static let comparison: Comparison = {
        let claims: [(Int, PlainText, Double, Figure.Bound?, PlainText?)] = [
            (0, "about 900 people", 900, .about, "Red Cross"), (1, "an estimated 600 people", 600, nil, nil),
            (2, "more than 600 people", 600, .moreThan, "Mayor Hale"),
            (4, "up to 600 people", 600, .atMost, "Mayor Hale"),
        ]
        let group = FigureGroup(
            about: "people cut off", verdict: .conflict,
            claims: claims.map { number, words, value, bound, source in
                let figure = Figure(
                    span: Span(block: 0, line: 1, start: 0, end: words.scalarCount, text: words), value: value,
                    bound: bound, kind: .count)
                let passage = Passage(
                    article: ArticleKey(index: number), sentence: SentenceID(block: 0, ordinal: 1))
                return Claim(passage: passage, figure: figure, source: source, scope: nil)
            }, sharedSpeakers: [:])
        let shared = [(2, 1, 14, 18), (4, 1, 5, 11)].map {
            SharedWording(a: ArticleKey(index: $0), b: ArticleKey(index: $1), matched: $2, of: $3, why: [])
        }
        return Comparison(
            articles: summaries.indices.map(article), alignments: [], rows: [], figures: [group], quotes: [], names: [],
            only: [:], shared: shared, sources: [])
    }()

    private static let longBlocks: [Block] = blocks(
        """
        1 boilerplate Breaking News
        2 headline ‘Water everywhere’ as river breaks its banks at Lindmouth
        3 standfirst Crews search the lower town; the council speaks of 600 people in the area.
        5 byline By Anna Marsh
        7 caption A boat on Mill Street, Lindmouth, on Sunday. [Coast Radio]
        9 body LINDMOUTH: The river Lind broke its banks late on Saturday and cut off the lower town, \
        where an estimated 600 people remain, the council said on Sunday.
        11 quote We hear them, and we shall come with the boats as soon as the light allows.
        13 subheading Boats
        15 list_item Twelve boats are on the water.
        16 list_item Two helicopters wait for the wind to drop.
        18 related Where the dikes broke in 1953
        19 related Sixty years on, witnesses remember.
        21 caption A boat on Mill Street, Lindmouth, on Sunday. [Coast Radio]
        23 body The water is expected to fall by Wednesday.
        25 credit AFP and AP contributed to this report.
        27 boilerplate More Coverage
        28 boilerplate No comments
        """)

    /// Blocks written as lines of "line role words".
    static func blocks(_ text: String) -> [Block] {
        text.split(separator: "\n").enumerated().compactMap { index, line in
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let role = Role(rawValue: String(parts[1])) else { return nil }
            return Block(index: index, line: Int(parts[0]), role: role, text: PlainText(parts[2]))
        }
    }
}
