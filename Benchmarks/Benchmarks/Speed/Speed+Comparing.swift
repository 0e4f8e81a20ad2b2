import Analysis
import Benchmark
import Language
import News
import Workbench

/// Comparisons and timelines, from articles that are annotated already to findings.
func compareBenchmarks() {
    for (count, words) in [(5, 400), (8, 600), (20, 1_000)] {
        let articles = Prose.articles(count, words: words).map { Annotator.annotate($0) }
        Benchmark("compare \(count) articles of \(words) words") { _ in
            blackHole(Comparison.of(articles))
        }
        Benchmark("timeline of \(count) articles of \(words) words") { _ in
            blackHole(Timeline.of(articles))
        }
    }
}
