import Benchmark
import Foundation
import Indexing
import News

/// A library on the disk: import, lists and search.
func libraryBenchmarks() {
    let articles = Prose.articles(2_000, words: 200)
    let arrival = Instant(seconds: 1_790_000_000)
    let folder = FileManager.default.temporaryDirectory.appending(path: "speed-\(UUID().uuidString)").path

    @Sendable func open(_ name: String) throws -> Library {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try Library.open(
            at: "\(folder)/\(name).sqlite", statePath: "\(folder)/\(name)-state.sqlite", access: .readWrite)
    }

    Benchmark("import 2,000 articles of 200 words", configuration: .init(maxIterations: 3)) { _ in
        let library = try open(UUID().uuidString)
        for start in stride(from: 0, to: articles.count, by: 500) {
            blackHole(try library.add(Array(articles[start..<min(start + 500, articles.count)]), retrieved: arrival))
        }
    }
    Benchmark("search one word in 2,000 articles, newest") { benchmark in
        let library = try open("searched")
        if try library.counts().articles == 0 { _ = try library.add(articles, retrieved: arrival) }
        let query = try Query("flood")
        benchmark.startMeasurement()
        blackHole(try library.search(query, sort: .newest, after: nil, limit: 50, budget: nil))
    }
    Benchmark("first page of stories of 2,000 articles") { benchmark in
        let library = try open("searched")
        if try library.counts().articles == 0 { _ = try library.add(articles, retrieved: arrival) }
        benchmark.startMeasurement()
        blackHole(try library.stories(after: nil, limit: 50))
    }
}
