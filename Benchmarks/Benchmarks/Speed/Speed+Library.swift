import Analysis
import Benchmark
import Foundation
import Indexing
import Language
import News
import Synchronization
import Workbench

/// A library on the disk: import, lists and search.
func libraryBenchmarks() {
    let articles = Prose.articles(10_000, words: 250, ofEach: 4)
    let arrival = Instant(seconds: 1_790_000_000)

    @Sendable func add(_ articles: [Article], to library: Library) throws {
        var rest = articles[...]
        while !rest.isEmpty {
            blackHole(try library.add(Array(rest.prefix(1_000)), retrieved: arrival))
            rest = rest.dropFirst(1_000)
        }
    }

    Benchmark("import 10,000 articles of 250 words", configuration: .init(maxIterations: 2)) { _ in
        try add(articles, to: TemporaryLibrary().library)
    }
    Benchmark("sort 10,000 articles of 250 words into stories", configuration: .init(maxIterations: 2)) { benchmark in
        var book = WordBook()
        let candidates = articles.enumerated().map { place, article in
            let second = article.published.shown?.sortSecond ?? Int64(place)
            return StoryCandidate(
                id: article.id, second: second,
                terms: StoryTerms.list(of: ArticleWords(article, book: &book)))
        }
        benchmark.startMeasurement()
        var grouper = StoryGrouper()
        for candidate in candidates { blackHole(grouper.place(candidate)) }
    }
    let shelf = Mutex<TemporaryLibrary?>(nil)
    @Sendable func full() throws -> Library {
        try shelf.withLock { shelf in
            if let known = shelf { return known.library }
            let made = try TemporaryLibrary()
            try add(articles, to: made.library)
            shelf = made
            return made.library
        }
    }
    let queries = [
        ("one word", "flood"), ("a phrase", "\"in heavy rain\""), ("a beginning", "wareh*"),
        ("who said it", "source:mayor"),
        ("a word in stories of three texts", "flood texts:>2"),
    ]
    for (name, text) in queries {
        for sort in [News.SortOrder.newest, .relevance] {
            Benchmark("search \(name) in 10,000 articles, \(sort)") { benchmark in
                let (library, query) = (try full(), try Query(text))
                benchmark.startMeasurement()
                blackHole(try library.search(query, sort: sort, after: nil, limit: 50, budget: nil))
            }
        }
    }
    Benchmark("first page of stories of 10,000 articles") { benchmark in
        let library = try full()
        benchmark.startMeasurement()
        blackHole(try library.stories(after: nil, limit: 50))
    }
}
