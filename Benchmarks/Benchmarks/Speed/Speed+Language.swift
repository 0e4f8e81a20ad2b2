import Benchmark
import Language
import News
import Workbench

/// Annotation: sentences, names, times, quotes and figures of an article; and the reading of times alone.
func languageBenchmarks() {
    let articles = Prose.articles(10, words: 1_000)
    Benchmark("annotate 10 articles of 1,000 words") { _ in
        for article in articles { blackHole(Annotator.annotate(article)) }
    }
    // Megabytes of text a second are what its name says, divided by the time it takes.
    let bytes = articles.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.text.string.utf8.count } }
    Benchmark("read the times in \(bytes / 1_000) KB of articles") { _ in
        for article in articles {
            blackHole(TimeFinder.times(in: article.blocks, anchor: article.published.value))
        }
    }
}
